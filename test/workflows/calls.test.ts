import { parseIntake } from '../../nodes/intake/parse';
import { sealMessage } from '../../nodes/intake/sealedItem';
import type { IntakeMessage } from '../../nodes/intake/types';
import { shippedWorkflow } from '../e2e/shippedWorkflows';
import { EXAMPLES_NOW, VALID } from '../intake/examples';
import { InboxWorld, sealSecret } from './inboxWorld';

/** Events of the telephone system through workflows 10 and 12 (PHN-1, K12). */
jest.setTimeout(120_000);

let world: InboxWorld;

beforeAll(async () => {
	world = await InboxWorld.open();
});
afterAll(async () => await world.sandbox.close());
beforeEach(async () => {
	delete world.tables.djbc_calls;
	await world.fresh();
});

const example = (name: string) => VALID.find(([one]) => one === name)![1];
const answered = item(example('answered call'));
let calls = 0;
/** A missed call of a day of its own. */
function missed() {
	const day = String(++calls).padStart(2, '0');
	const { call, ...rest } = example('missed call with a number');
	return item({
		...rest,
		idempotencyKey: `call:uji-${day}:missed`,
		receivedAt: `2026-01-${day}T09:10:00+07:00`,
		call: { ...call!, callId: `uji-${day}`, endedAt: `2026-01-${day}T09:10:31+07:00` },
		meta: { manual_time: 'true' },
	});
}
const callBacks = async () =>
	(await world.desk.tickets(
		`callback:+6281234567890:2026-01-${String(calls).padStart(2, '0')}`,
	)) as unknown[];

function item(sent: IntakeMessage): object {
	const parsed = parseIntake(sent, EXAMPLES_NOW);
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
	return sealMessage(parsed, sealSecret, EXAMPLES_NOW).item;
}

it('a missed call is a row and a ticket; a repetition a row that says the same', async () => {
	const sent = missed();
	const { status, body } = await world.post(sent);
	expect([status, body]).toMatchObject([202, { stored: 'desk', ticketNumber: expect.any(String) }]);
	await world.post(sent);
	const [row, again, ...more] = world.tables.djbc_calls!.map(({ callHash, ticket }) => ({
		callHash,
		ticket,
	}));
	expect([row, more]).toEqual([{ callHash: expect.any(String), ticket: body.ticketNumber }, []]);
	expect(again).toEqual(row);
	expect(await callBacks()).toMatchObject([{ djbc_record: 'call', djbc_rule: 'PHONE' }]);
	expect(JSON.stringify(world.tables)).not.toContain('81234567890');
});

it('an answered call is a row and no ticket', async () => {
	expect(await world.post(answered)).toMatchObject({
		status: 202,
		body: { accepted: true, duplicate: false, stored: 'log' },
		run: { status: 'success' },
	});
	expect(world.tables.djbc_calls).toMatchObject([{ outcome: 'answered', agent: 'agent7', ticket: '' }]);
});

it('a missed call waits while the desk is away, an answered one is logged all the same', async () => {
	const sent = missed();
	await world.down();
	expect(await world.post(sent)).toMatchObject({ status: 202, body: { stored: 'inbox' } });
	expect(await world.post(answered)).toMatchObject({ status: 202, body: { stored: 'log' } });
	await world.up();
	world.later();
	await world.minute();
	expect(world.waiting()).toEqual([]);
	const [ticket] = (await callBacks()) as Array<{ number: string }>;
	expect(ticket).toMatchObject({ djbc_sla_state: 'running' });
	expect(world.tables.djbc_calls!.map(({ outcome, ticket: number }) => [outcome, number])).toEqual([
		['answered', ''],
		['missed', ticket!.number],
	]);
});

it('a call that cannot be logged is not held: the telephone system hears 503, the inbox keeps its row', async () => {
	const sent = missed();
	Object.freeze(world.tables.djbc_calls);
	expect(await world.post(answered)).toMatchObject({ status: 503, run: { status: 'error' } });

	await world.down();
	await world.post(sent);
	await world.up();
	world.later();
	await world.minute();
	expect(world.waiting()).toEqual(['waiting other 2']);
	delete world.tables.djbc_calls;
	world.later();
	await world.minute();
	expect([world.waiting(), await callBacks()]).toMatchObject([[], [{ djbc_record: 'call' }]]);
	expect(world.tables.djbc_calls).toMatchObject([{ outcome: 'missed' }]);
});

it('a full table lets a call pass without an id: it is not taken for logged', async () => {
	const sent = missed();
	await world.down();
	await world.post(sent);
	await world.up();
	world.later();
	const file = shippedWorkflow('12-inbox');
	const passed = { 'Call Log': [{ callHash: 'a hash', keyHash: 'another', outcome: 'missed' }] };
	await world.run(file, { node: 'Each Minute', items: [{}] }, passed);
	expect(world.waiting()).toEqual(['waiting other 2']);
});
