import { ChangeList } from '../../nodes/events';
import { createZammad } from '../../nodes/zammad';
import { SetupDesk } from '../setup/desk';

import { minutesAgo, NativeDesk } from './desk';

/** What tells of ethics or crime after a ticket's first message leaves the open groups too (CONF-2, CONF-3). */
let desk: NativeDesk;
beforeAll(async () => {
	desk = await NativeDesk.open();
});
afterAll(SetupDesk.closeAll);

const report = 'Petugas minta uang suap sepuluh juta. KANARI';
const idsOf = async (id: number): Promise<number[]> => (await desk.now(id)).article_ids;
const groupOf = async (id: number): Promise<string> => (await desk.now(id)).group;
const says = async (id: number, body: string) =>
	await desk.desk.as('agen', 'PUT', `/tickets/${id}`, {
		article: { type: 'note', sender: 'Agent', body, internal: true },
	});

describe('a second message that is suspected', () => {
	test('moves the ticket though it came before the first event was worked', async () => {
		const { id } = await desk.comes({ type: 'telegram personal-message' });
		const first = await desk.facts(id, await idsOf(id));
		await desk.comes({ ticket: id, type: 'telegram personal-message', body: report });
		expect(await desk.enrichTold(first)).toMatchObject({ outcome: 'native', restricted: true });
		expect(desk.requests).toBe(3);
		expect(await desk.settles(id)).toMatchObject({
			...{ group: 'Terbatas::Saring', djbc_sla_state: 'running', djbc_category: '' },
			djbc_category_suggested: expect.stringMatching(/^CPL::(ETH|CRM) /),
		});
		expect(await desk.notes(id)).toEqual([expect.stringContaining('pesan asli di saluran Telegram')]);
	});

	test('moves the ticket though its event was told before the ticket was begun', async () => {
		const { id } = await desk.comes({});
		const before = await desk.facts(id);
		await desk.enrich(id);
		await desk.comes({ ticket: id, body: report });
		const asked = (await idsOf(id)).slice(-1);
		expect(await desk.enrichTold({ ...before, asked })).toMatchObject({ outcome: 'suspected' });
		expect(await groupOf(id)).toBe('Terbatas::Saring');
	});

	test("moves the ticket though an agent's note stands before it", async () => {
		const { id } = await desk.comes({});
		await desk.settles(id);
		await says(id, 'Apakah ini soal suap? Petugas minta uang suap.');
		await desk.comes({ ticket: id, body: report });
		expect(await desk.enrich(id, {}, (await idsOf(id)).slice(-2))).toMatchObject({ outcome: 'suspected' });
		expect(await groupOf(id)).toBe('Terbatas::Saring');
	});

	test('moves a keyed ticket though a typed time is corrected with it, and both are told', async () => {
		const { id } = await desk.keys({ djbc_channel: 'letter', djbc_typed_at: minutesAgo(30) });
		await desk.settles(id);
		await desk.sets(id, {
			djbc_typed_at: minutesAgo(40),
			article: { type: 'phone', sender: 'Customer', body: report, internal: false },
		});
		expect(await desk.enrich(id, {}, (await idsOf(id)).slice(-1))).toMatchObject({
			...{ outcome: 'suspected', restricted: true },
		});
		const [, corrected, moved] = await desk.notes(id);
		expect(corrected).toContain('Waktu pesan diubah');
		expect(moved).toContain('apa yang telah dibaca petugas yang mencatat');
	});

	test('moves the ticket to which an agent wrote first', async () => {
		const { id } = await desk.keys({ djbc_record: '' }, { sender: 'Agent' });
		await desk.comes({ ticket: id, body: report });
		expect(await desk.enrich(id)).toMatchObject({ outcome: 'outbound', restricted: true });
		expect(await groupOf(id)).toBe('Terbatas::Saring');
	});

	test('is found by the five-minute look where its event was lost, once', async () => {
		const { id } = await desk.comes({});
		await desk.settles(id);
		await desk.comes({ ticket: id, body: report });
		const zammad = createZammad(desk.desk.credential, { deadline: Date.now() + 30_000 });
		const look = async () =>
			(
				await new ChangeList().next(zammad, { lookBack: 3_600_000, channels: [], most: 100 }, Date.now())
			).find(({ ticketId }) => ticketId === id)!;
		const { articleIds } = await look();
		expect(articleIds).toEqual((await idsOf(id)).slice(-1));
		expect(await desk.enrich(id, {}, articleIds)).toMatchObject({ outcome: 'suspected' });
		await desk.desk.follow(id);
		expect((await look()).articleIds).toEqual([]);
	});
});

describe('a category of ethics or crime that somebody decides later', () => {
	test.each(['request', 'escalation'])('moves a ticket of record %s, once', async (record) => {
		const { id } = await desk.keys({ djbc_channel: 'letter', djbc_record: record });
		await desk.settles(id);
		await desk.sets(id, { djbc_category: 'CPL::ETH' });
		expect(await desk.enrich(id)).toMatchObject({ outcome: 'reclassified', restricted: true });
		expect(desk.requests).toBe(3);
		expect(await desk.settles(id)).toMatchObject({ group: 'Terbatas::Saring', djbc_category: 'CPL::ETH' });
		expect((await desk.notes(id)).at(-1)).toMatch(
			/ditetapkan .*dari Bravo::Layanan ke Terbatas::Saring\. Catatan audit .* menyusul/,
		);
	});

	test('moves one that Receive brought, and leaves one that lies in its group', async () => {
		const thread = await desk.desk.asked(10);
		await desk.sets(thread.id, { djbc_category: 'CPL::CRM' });
		expect(await desk.enrich(thread.id)).toMatchObject({ outcome: 'reclassified' });
		await desk.desk.follow(thread.id);
		await desk.sets(thread.id, { group: 'Terbatas::Pidana' }, 'integrasi');
		expect(await desk.enrich(thread.id)).toMatchObject({ outcome: 'nothing' });
		expect(desk.requests).toBe(0);
	});
});

test('a ticket of ethics or crime is named in no other of the same day, wherever it lies', async () => {
	const post = async () => await desk.keys({ djbc_channel: 'whatsapp_group' }, { type: 'note' });
	const one = await post();
	await desk.settles(one.id);
	await desk.sets(one.id, { djbc_category_suggested: 'CPL::ETH 0.80' }, 'integrasi');
	const other = await post();
	await desk.settles(other.id);
	const third = await post();
	await desk.settles(third.id);
	const [note] = await desk.notes(third.id);
	expect(note).toContain(other.number);
	expect(note).not.toContain(one.number);
});
