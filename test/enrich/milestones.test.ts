import { SetupDesk } from '../setup/desk';

import { minutesAgo, NativeDesk } from './desk';

/** BCare: filed, number received, number given, closed as relayed (003 §9, §10). */
let desk: NativeDesk;
beforeAll(async () => {
	desk = await NativeDesk.open();
});
afterAll(SetupDesk.closeAll);

const GROUP = 'Kantor::KPPBC-MKS::PDAD';
const NUMBER = 'BC-2026-0815';

/** A problem that PDAD keyed in, with its clock. */
async function problem(values: object = {}) {
	const ticket = await desk.keys(
		{ djbc_channel: 'bcare', djbc_typed_at: minutesAgo(50), group: GROUP, ...values },
		{ body: 'Kenari: modul gagal kirim.' },
		'pdad',
	);
	await desk.enrich(ticket.id);
	await desk.desk.follow(ticket.id);
	return ticket.id as number;
}

const sets = async (id: number, values: object) => await desk.sets(id, values, 'pdad');
const near = (one: string, other: string) => Math.abs(Date.parse(one) - Date.parse(other)) < 5;

test('the number typed is received at its save; given by the message that carries it the clock stops, and the ticket is closed as relayed', async () => {
	const id = await problem();
	await sets(id, { djbc_filed_at: minutesAgo(20) });
	expect(await desk.enrich(id)).toMatchObject({ outcome: 'nothing' });
	await sets(id, { djbc_external_ticket: NUMBER });
	const saved = (await desk.now(id)).updated_at;
	const both = await Promise.all([desk.enrich(id), desk.enrich(id)]);
	expect(both.map(({ outcome }) => outcome).sort()).toEqual(['milestones', 'nothing']);
	expect(JSON.stringify(both)).not.toContain(NUMBER);
	expect(near((await desk.now(id)).djbc_ext_number_at, saved)).toBe(true);
	expect((await desk.now(id)).djbc_sla_state).toBe('running');

	await desk.addresses(GROUP);
	await desk.desk.as('pdad', 'PUT', `/tickets/${id}`, {
		article: { type: 'phone', sender: 'Agent', internal: false, body: `Nomor BCare: ${NUMBER}.` },
	});
	await desk.enrich(id);
	await desk.desk.follow(id);
	const stopped = await desk.now(id);
	expect(stopped).toMatchObject({ djbc_sla_state: expect.stringMatching(/met|breached/) });
	expect(stopped.djbc_ext_given_at).toBe(stopped.djbc_stopped_at);
	await desk.enrich(id);
	expect(await desk.settles(id)).toMatchObject({ state: 'closed', djbc_close_reason: 'relayed' });
	expect((await desk.notes(id)).at(-1)).toContain('Nomor BCare telah disampaikan kepada pemohon');
	// Opened again by an officer it stays open.
	await sets(id, { state: 'open' });
	expect(await desk.settles(id)).toMatchObject({ state: 'open', djbc_close_reason: 'relayed' });
});

test('given in person: number and time typed at once stop the clock then, in one write', async () => {
	const id = await problem();
	const given = minutesAgo(5);
	await sets(id, { djbc_filed_at: minutesAgo(20), djbc_external_ticket: NUMBER, djbc_ext_given_at: given });
	await desk.desk.control('DELETE', '/requests');
	expect(await desk.enrich(id)).toMatchObject({ outcome: 'milestones', refused: [] });
	expect(await desk.desk.writes()).toHaveLength(1);
	expect(await desk.settles(id)).toMatchObject({
		...{ state: 'closed', djbc_close_reason: 'relayed', djbc_stopped_at: given },
		djbc_ext_number_at: given,
	});
});

test('a reason of a human stays, and so does a ticket whose user wrote since', async () => {
	const human = await problem();
	const given = { djbc_external_ticket: NUMBER, djbc_ext_given_at: minutesAgo(5) };
	await sets(human, { ...given, djbc_close_reason: 'withdrawn' });
	await desk.enrich(human);
	expect(await desk.settles(human)).toMatchObject({ state: 'open', djbc_close_reason: 'withdrawn' });

	const asking = await problem();
	await sets(asking, given);
	await desk.desk.as('pdad', 'PUT', `/tickets/${asking}`, {
		article: { type: 'phone', sender: 'Customer', internal: false, body: 'Belum bisa juga.' },
	});
	await desk.enrich(asking);
	await desk.desk.follow(asking);
	expect(await desk.settles(asking)).toMatchObject({ state: 'open', djbc_sla_state: 'running' });
});

test.each([
	['filed in the future', { djbc_filed_at: minutesAgo(-30) }, 'djbc_filed_at', 'belum terjadi'],
	[
		'a number before its filing',
		{ djbc_filed_at: minutesAgo(10), djbc_ext_number_at: minutesAgo(20), djbc_external_ticket: NUMBER },
		'djbc_ext_number_at',
		'urutannya',
	],
	[
		'given before the number came',
		{ djbc_external_ticket: NUMBER, djbc_ext_number_at: minutesAgo(5), djbc_ext_given_at: minutesAgo(10) },
		'djbc_ext_given_at',
		'urutannya',
	],
	['given without a number', { djbc_ext_given_at: minutesAgo(5) }, 'djbc_ext_given_at', 'belum diisi'],
	[
		'given before the problem was received',
		{ djbc_external_ticket: NUMBER, djbc_ext_given_at: minutesAgo(90) },
		'djbc_ext_given_at',
		'urutannya',
	],
])('%s is put back with a note, and stops nothing', async (_what, values, attribute, why) => {
	const id = await problem();
	await sets(id, values);
	expect(await desk.enrich(id)).toMatchObject({ outcome: 'milestones', refused: [attribute] });
	expect((await desk.notes(id)).at(-1)).toContain(why);
	expect(await desk.settles(id)).toMatchObject({ djbc_sla_state: 'running', state: 'open' });
});

test('a wrong correction is put back to what it was; the clock stays stopped', async () => {
	const id = await problem();
	const given = minutesAgo(5);
	await sets(id, { djbc_external_ticket: NUMBER, djbc_ext_given_at: given });
	await desk.enrich(id);
	await sets(id, { djbc_ext_given_at: minutesAgo(-60) });
	expect(await desk.enrich(id)).toMatchObject({ refused: ['djbc_ext_given_at'] });
	expect(await desk.settles(id)).toMatchObject({ djbc_ext_given_at: given, djbc_stopped_at: given });
});

test('what needs nothing, and what is no BCare ticket, costs nothing', async () => {
	const id = await problem();
	await sets(id, { djbc_external_ticket: NUMBER });
	await desk.enrich(id);
	await desk.enrich(id);
	expect(desk.requests).toBe(0);
	const other = await desk.keys({ djbc_channel: 'ceisacare', djbc_filed_at: minutesAgo(-30) });
	await desk.enrich(other.id);
	await desk.enrich(other.id);
	expect(desk.requests).toBe(0);
});
