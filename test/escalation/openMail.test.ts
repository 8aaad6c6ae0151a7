import type { IntakeMessage } from '../../nodes/intake/types';
import type { Thread } from '../clocks/desk';
import { SetupDesk } from '../setup/desk';

import { BY_WORKFLOW, EscalationDesk, UNIT_MAIL } from './openDesk';

/** What the unit reads, by which way, and what nobody outside reads (ESC-3, ESC-8, CONF-2). */
let desk: EscalationDesk;
afterAll(SetupDesk.closeAll);
afterEach(async () => await desk.desk.control('DELETE', '/faults'));

const MAIL = { djbc_esc_medium: 'email' };
const WRITER: { message: Partial<IntakeMessage> } = {
	message: {
		sender: {
			...{ kind: 'user', id: 'pengirim', name: 'Kenari Sutrisno', phone: '+6281234567890' },
			email: 'kenari@surat.example',
		},
	},
};

async function openedBy(thread: Thread) {
	await desk.wishes(thread);
	const opened = await desk.open(thread.id);
	const articles = opened.childId === null ? [] : await desk.articles(opened.childId);
	return { opened, first: articles[0], articles };
}

describe.each(['5.2', '7.0'] as const)('on a desk like %s', (version) => {
	beforeAll(async () => {
		desk = await EscalationDesk.open(version);
	});

	describe('an external unit with an address', () => {
		beforeAll(async () => await desk.canMail('Unit::DIT-IKC'));

		test('gets a mail with number and due time; its answer threads back into the child', async () => {
			const parent = await desk.asked(30, MAIL, { text: 'Sistem CEISA menolak PIB 000123 sejak pagi.' });
			const { opened, first, articles } = await openedBy(parent);
			expect(opened).toMatchObject({ medium: 'email', mailed: true, reasons: [] });
			expect(articles).toHaveLength(1);
			expect(first).toMatchObject({ type: 'email', sender: 'Agent', internal: false, to: UNIT_MAIL });
			expect(first.subject).toMatch(new RegExp(`^Tiket ${opened.childNumber}: .*batas waktu \\d+ .* WIB$`));
			expect(first.body).toMatch(/Kepala Seksi Layanan, Direktorat Informasi[\s\S]*melalui Web-chat pada/);
			expect(first.body).toContain('Sistem CEISA menolak PIB 000123 sejak pagi.');
			expect(first.body).not.toMatch(/\{\{/);
			expect((await desk.read(opened.childId!)).state).toBe('open');
			const unit = await desk.desk.setup.admin.call('GET', '/users/search?query=unit-dit-ikc');
			expect(unit[0]).toMatchObject({ login: 'unit-dit-ikc', email: UNIT_MAIL, firstname: 'Kepala' });
			expect((await desk.notes(parent.id, 'Eskalasi dibuka'))[0]).toContain('Surel telah dikirim');
		});

		test('gets one mail though the answer of the desk was lost', async () => {
			const parent = await desk.asked(30, MAIL);
			await desk.fault({ method: 'POST', path: '/tickets\\?', fault: 'lost-answer', times: 1 });
			const { opened, articles } = await openedBy(parent);
			expect(opened).toMatchObject({ mailed: true, reasons: [] });
			expect(articles.filter(({ type }) => type === 'email')).toHaveLength(1);
		});

		test('gets it though the desk failed once', async () => {
			const parent = await desk.asked(30, MAIL);
			await desk.fault({ method: 'POST', path: '/tickets\\?', fault: 'status', status: 500, times: 1 });
			expect((await openedBy(parent)).opened).toMatchObject({ mailed: true, reasons: [] });
		});

		test('gets no mail of a restricted matter, whatever the medium says', async () => {
			for (const [category, unit, group] of [
				['CPL::ETH', 'PUSAT-KI', 'Terbatas::Kode Etik'],
				['CPL::CRM', 'DIT-P2', 'Bravo::Manajemen'],
				['CPL::ETH', 'PUSAT-KI', 'Bravo::Layanan'],
				['INF::KEP', 'DIT-IKC', 'Terbatas::Saring'],
			] as const) {
				const text = 'KANARI: petugas meminta imbalan.';
				const values = { ...MAIL, djbc_category: category, djbc_unit: unit === 'DIT-IKC' ? unit : null };
				const parent = await desk.asked(30, values, { text }, group);
				const { opened, articles } = await openedBy(parent);
				expect(opened).toMatchObject({ outcome: 'opened', unit, mailed: false });
				for (const id of [parent.id, opened.childId!]) expect((await desk.read(id)).group).toBe(group);
				expect(articles).toMatchObject([{ type: 'note', internal: true }]);
				const held = JSON.stringify(await desk.articles(opened.childId!));
				expect(held.includes('KANARI')).toBe(group.startsWith('Terbatas'));
				expect(JSON.stringify(opened)).not.toMatch(/KANARI/);
				const [note] = await desk.notes(parent.id, 'Eskalasi dibuka');
				expect(note).toMatch(/Tanda terima laporan/);
				expect(note).not.toMatch(/Pemberitahuan eskalasi|KANARI/);
			}
		});

		test('ethics and crime go to no other unit (A32)', async () => {
			const parent = await desk.asked(30, { djbc_category: 'CPL::ETH' }, {}, 'Terbatas::Kode Etik');
			expect(await desk.open(parent.id, { ...BY_WORKFLOW, unit: 'DIT-IKC' })).toMatchObject({
				...{ outcome: 'refused', reasons: ['unitNotForCategory'] },
			});
			await desk.wishes(parent);
			// What the ticket still holds of an earlier escalation does not count.
			expect(await desk.open(parent.id)).toMatchObject({ outcome: 'opened', unit: 'PUSAT-KI', rank: 'R2' });
		});
	});

	test.each([
		['a group without an address', 'DIT-IKC', 'mailNotSent', 'belum mempunyai alamat surel'],
		['a unit without an address', 'DIT-PPKC', 'noMailAddress', 'Alamat surel unit ini belum diisi'],
	])(
		'%s parks nothing: the case stands in a note, and agents are told',
		async (_what, unit, reason, words) => {
			await desk.canMail('Unit::DIT-IKC', false);
			const parent = await desk.asked(30, { ...MAIL, djbc_unit: unit }, { text: 'Mohon penjelasan tarif.' });
			const { opened, first } = await openedBy(parent);
			expect(opened).toMatchObject({ outcome: 'opened', medium: 'email', mailed: false, reasons: [reason] });
			expect(first).toMatchObject({ type: 'note', internal: true });
			expect(first.body).toContain('Mohon penjelasan tarif.');
			const [note] = await desk.notes(parent.id, 'Eskalasi dibuka');
			expect(note).toContain(words);
			expect(note).not.toContain('Surel telah dikirim');
		},
	);

	test('a unit in the desk works in its own group; one without a contact is told to the agents', async () => {
		const inside = await openedBy(
			await desk.asked(30, { djbc_unit: 'KPPBC-MKS-PDAD', djbc_esc_medium: null }),
		);
		expect(inside.opened).toMatchObject({ medium: 'application', reasons: [] });
		expect((await desk.read(inside.opened.childId!)).group).toBe('Kantor::KPPBC-MKS::PDAD');
		const parent = await desk.asked(30, { djbc_unit: 'KPPBC-MKS-PLI' });
		expect((await openedBy(parent)).opened).toMatchObject({ outcome: 'opened', reasons: ['noContact'] });
	});

	describe('the case in words', () => {
		test('is what the user wrote since his clock began, without name, contact, quotes and our own words', async () => {
			const parent = await desk.asked(
				60,
				{},
				{ ...WRITER, text: 'Saya Kenari, telp 0812-3456-7890. Kenapa PIB 000123 ditolak petugas Joko?' },
			);
			parent.agent = 'tim2';
			await parent.says('Mohon nomor AJU-nya.');
			await desk.desk.follow(parent.id);
			await parent.asks('AJU 00123; balas ke kenari@surat.example\n\n> Mohon nomor AJU-nya.', WRITER);
			const { first } = await openedBy(parent);
			// After the answer a new cycle began with the second message.
			expect(first.body).toContain('AJU 00123');
			expect(first.body).not.toMatch(/Kenapa PIB|kenari|0812|Mohon nomor/i);

			const one = await desk.asked(
				60,
				{},
				{ ...WRITER, text: 'Saya Kenari, telp 0812-3456-7890. Kenapa PIB 000123 ditolak petugas Joko?' },
			);
			const { first: whole } = await openedBy(one);
			expect(whole.body).toContain('Kenapa PIB 000123 ditolak petugas Joko?');
			expect(whole.body).not.toMatch(/kenari|sutrisno|0812|6281/i);
		});

		test('may be given by the workflow instead', async () => {
			const parent = await desk.asked(30, {}, { text: 'panjang lebar' });
			const opened = await desk.open(parent.id, { ...BY_WORKFLOW, text: 'Ringkas: tarif pos 8471.' });
			const [first] = await desk.articles(opened.childId!);
			expect(first.body).toContain('Ringkas: tarif pos 8471.');
			expect(first.body).not.toContain('panjang lebar');
			expect(desk.requests).toBe(4);
		});
	});
});
