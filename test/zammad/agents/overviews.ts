import type { Json } from '../desk';
import { PEOPLE } from './people';
import type { RoleDesk } from './roleDesk';

/** Issue 5, item 1: mine by due, overdue, due today, escalated, waiting for QA, restricted, unconfirmed, RPT. */
export function overviewCases(desk: () => RoleDesk): void {
	/** A suffix is Zammad's, where a link was taken (zammad-api 7.3). */
	const plain = (link: string): string => link.replace(/_\d+$/, '');

	const linksOf = async (name: string): Promise<string[]> => {
		const { body } = await desk().as(name, 'GET', '/ticket_overviews');
		return (body as Array<{ link: string }>).map(({ link }) => link);
	};

	test.each(PEOPLE)('$name ($roles) has these overviews, in this order, and no other', async (person) => {
		expect((await linksOf(person.name)).map(plain)).toEqual(person.overviews);
	});

	/** Which of these tickets the overview shows, in its order; a live desk has others between them. */
	const seen = async (name: string, overview: string, tickets: Array<Json & { id: number }>) => {
		const link = (await linksOf(name)).find((one) => plain(one) === overview);
		const { body } = await desk().as(name, 'GET', `/ticket_overviews?view=${link}`);
		const ids = (body.index.tickets as Array<{ id: number }>).map(({ id }) => id);
		return ids.filter((id) => tickets.some((ticket) => ticket.id === id));
	};

	const at = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString();
	const running = (minutes: number): Json => ({ djbc_sla_state: 'running', djbc_due_at: at(minutes) });
	const idsOf = (...tickets: Array<{ id: number }>): number[] => tickets.map(({ id }) => id);

	test('clocks: mine, overdue and escalated come by due time, whatever was made first', async () => {
		const mine = { owner_id: desk().userId('layanan') };
		const make = (more: Json) => desk().ticket('Bravo::Layanan', more);
		const ahead = await make({ ...mine, ...running(4000), djbc_escalated_at: at(-5) });
		const late = await make({ ...mine, ...running(-30) });
		const later = await make({ ...running(-60), djbc_escalated_at: at(-5) });
		const latest = await make({ ...mine, ...running(-3000) });
		const met = await make({ djbc_sla_state: 'met', djbc_due_at: at(-40) });
		const done = await make({ ...mine, ...running(-50), state: 'closed' });
		const all = [ahead, late, later, latest, met, done];
		expect(await seen('layanan', 'djbc_tiket_saya', all)).toEqual(idsOf(latest, late, ahead));
		expect(await seen('layanan', 'djbc_lewat_batas', all)).toEqual(idsOf(latest, later, late));
		expect(await seen('kasi', 'djbc_lewat_batas', all)).toEqual(idsOf(latest, later, late));
		expect(await seen('layanan', 'djbc_eskalasi', all)).toEqual(idsOf(later, ahead));
		// Another team's tickets are out of sight.
		expect(await seen('pli', 'djbc_lewat_batas', all)).toEqual([]);
	});

	test('due in what is left of the day, by due time: neither overdue nor of tomorrow', async () => {
		const make = (minutes: number) => desk().ticket('Bravo::Layanan', running(minutes));
		const [last, first, overdue, tomorrow] = [
			await make(600),
			await make(30),
			await make(-30),
			await make(1500),
		];
		const tickets = [last, first, overdue, tomorrow];
		expect(await seen('layanan', 'djbc_batas_hari_ini', tickets)).toEqual(idsOf(first, last));
	});

	test('what waits: a check of quality, a category, a report', async () => {
		const make = (more: Json) => desk().ticket('Bravo::Layanan', { ...running(2000), ...more });
		const check = await make({ djbc_record: 'qa' });
		const report = await make({ djbc_record: 'report' });
		const sooner = await make({ djbc_record: 'report', ...running(1000) });
		const unconfirmed = await make({});
		const confirmed = await make({ djbc_category_confirmed_at: at(-5) });
		const all = [check, report, sooner, unconfirmed, confirmed];
		expect(await seen('penilai', 'djbc_verifikasi_mutu', all)).toEqual(idsOf(check));
		expect(await seen('layanan', 'djbc_kategori_belum', all)).toEqual(idsOf(unconfirmed));
		expect(await seen('layanan', 'djbc_laporan', all)).toEqual(idsOf(sooner, report));
	});

	test('restricted tickets are listed to the people of their group, and in no list of others', async () => {
		const later = await desk().ticket('Terbatas::Saring', running(-10));
		const sooner = await desk().ticket('Terbatas::Saring', running(-20));
		const ethics = await desk().ticket('Terbatas::Kode Etik', running(-30));
		const all = [later, sooner, ethics];
		expect(await seen('saring', 'djbc_terbatas', all)).toEqual(idsOf(sooner, later));
		expect(await seen('etik', 'djbc_terbatas', all)).toEqual(idsOf(ethics));
		expect(await seen('kasi', 'djbc_lewat_batas', all)).toEqual([]);
	});
}
