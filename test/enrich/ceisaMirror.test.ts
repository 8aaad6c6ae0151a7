import { readLog } from '../../nodes/policy/cycle/log';
import { SetupDesk } from '../setup/desk';

import { minutesAgo, NativeDesk } from './desk';

/** The mirror of a CEISA Care ticket stops by the answer given there, whose time is typed (002 A.2.4, A02). */
let desk: NativeDesk;
beforeAll(async () => {
	desk = await NativeDesk.open();
});
afterAll(SetupDesk.closeAll);

const NUMBER = 'CC-2026-004711';

async function mirror(values: object) {
	const { id } = await desk.keys({ djbc_channel: 'ceisacare', ...values });
	return id as number;
}

const lines = async (id: number) => readLog((await desk.now(id)).djbc_clock_log).cycles;

test('the number is the receipt and stops nothing; nor does any message or call of the mirror', async () => {
	const typed = minutesAgo(40);
	const id = await mirror({ djbc_external_ticket: NUMBER, djbc_typed_at: typed });
	const begun = await desk.enrich(id);
	expect(begun).toMatchObject({ outcome: 'keyed', channel: 'ceisacare', rule: 'CEISACARE' });
	expect(await desk.settles(id)).toMatchObject({
		...{ djbc_rule: 'CEISACARE', djbc_sla_state: 'running', djbc_received_at: typed },
		djbc_external_ticket: NUMBER,
	});
	await desk.sets(id, { djbc_external_ticket: `${NUMBER}-B` });
	for (const [type, text] of [
		['note', `Tanda terima: nomor tiket CEISA Care ${NUMBER}-B.`],
		['phone', 'Sudah dijawab di CEISA Care.'],
	]) {
		await desk.desk.as('agen', 'PUT', `/tickets/${id}`, {
			article: { type, sender: 'Agent', internal: false, body: text },
		});
		expect(await desk.settles(id)).toMatchObject({ djbc_sla_state: 'running', djbc_stopped_at: null });
	}
	// A milestone of BCare is none here.
	await desk.sets(id, { djbc_ext_given_at: minutesAgo(1), djbc_ext_number_at: minutesAgo(2) });
	expect(await desk.settles(id)).toMatchObject({ djbc_sla_state: 'running', state: 'open' });
	expect(await lines(id)).toEqual([]);
});

test('the answer given before it was keyed in counts from its own time; a later correction is a further line', async () => {
	const [post, reply] = [minutesAgo(120), minutesAgo(90)];
	const id = await mirror({
		...{ djbc_external_ticket: NUMBER, djbc_typed_at: post, djbc_typed_reply_at: reply },
	});
	expect(await desk.settles(id)).toMatchObject({ djbc_received_at: post, djbc_stopped_at: reply });
	expect(await lines(id)).toMatchObject([
		{ rule: 'CEISACARE', stoppedAt: reply, cause: 'answer', articleId: null },
	]);
	expect((await desk.now(id)).djbc_key_lag).toBeGreaterThanOrEqual(119);

	const corrected = minutesAgo(60);
	await desk.sets(id, { djbc_typed_reply_at: corrected });
	expect(await desk.settles(id)).toMatchObject({ djbc_stopped_at: corrected });
	expect(readLog((await desk.now(id)).djbc_clock_log).lines).toHaveLength(2);
	expect(await lines(id)).toMatchObject([{ stoppedAt: corrected }]);

	// The post's own time corrected: promise and result follow, the stop stays.
	const earlier = minutesAgo(150);
	await desk.sets(id, { djbc_typed_at: earlier });
	await desk.enrich(id);
	expect(await desk.settles(id)).toMatchObject({ djbc_received_at: earlier, djbc_stopped_at: corrected });

	await desk.sets(id, { djbc_typed_reply_at: null });
	expect(await desk.settles(id)).toMatchObject({ djbc_sla_state: 'running', djbc_stopped_at: null });
});

test.each([
	['before the post', minutesAgo(60), 'karena mendahului pesannya'],
	['in the future', minutesAgo(-60), 'karena belum terjadi'],
])('an answer %s is put back with a note and stops nothing', async (_when, reply, why) => {
	const id = await mirror({ djbc_external_ticket: NUMBER, djbc_typed_at: minutesAgo(30) });
	await desk.settles(id);
	await desk.sets(id, { djbc_typed_reply_at: reply });
	expect(await desk.enrich(id)).toMatchObject({ refused: ['djbc_typed_reply_at'] });
	expect((await desk.notes(id)).at(-1)).toContain(why);
	expect(await desk.settles(id)).toMatchObject({ djbc_sla_state: 'running', djbc_typed_reply_at: null });
});

test('whichever of Enrich and Follow looks first at an answer typed with its post, the result is the same', async () => {
	const values = {
		...{ djbc_external_ticket: NUMBER, djbc_typed_at: minutesAgo(80) },
		djbc_typed_reply_at: minutesAgo(70),
	};
	const results = [];
	for (const followFirst of [false, true]) {
		const id = await mirror(values);
		if (followFirst) await desk.desk.follow(id);
		const { djbc_received_at: at, djbc_stopped_at: stopped, djbc_sla_state: state } = await desk.settles(id);
		results.push([at, stopped, state, (await lines(id)).length]);
	}
	expect(results[1]).toEqual(results[0]);
	expect(results[0]!.slice(0, 2)).toEqual([values.djbc_typed_at, values.djbc_typed_reply_at]);
});
