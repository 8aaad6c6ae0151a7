import type { IDataObject } from 'n8n-workflow';

import { ticketOutput } from '../../nodes/DjbcHelpdesk/ticket/allowList';
import { computeDue } from '../../nodes/policy/clock/due';
import { advance, NO_CLOCKS } from '../../nodes/policy/cycle/advance';
import { clockAttributes } from '../../nodes/policy/cycle/attributes';
import { defaultPolicy } from '../../nodes/policy/document';
import type { Ticket } from '../../nodes/zammad';

import { failureOf, resultOf, runPolicy } from './policyRun';

/** A web-chat to Bravo that was received on Monday at 10:00 WIB: due at 11:00 and, escalated, on Wednesday 17:00. */
const received = '2026-01-12T03:00:00.000Z';

/** The ticket as Ticket: Get gives it. */
function ticket(office = 'KPPBC-MKS', receivedAt = received): IDataObject {
	const policy = defaultPolicy();
	const { clocks, policyVersion, policyHash } = computeDue(policy, {
		channel: 'webchat',
		office,
		receivedAt,
		role: 'user',
	});
	const request = {
		kind: 'request' as const,
		at: receivedAt,
		keyLag: null,
		stages: clocks.map(({ rule, calendar, status, dueAt }) => ({ rule, calendar, status, dueAt })),
		policyVersion,
		policyHash,
	};
	const begun = advance(policy, NO_CLOCKS, request, Date.parse(receivedAt));
	const attributes = clockAttributes(policy, begun.clocks);
	return ticketOutput({
		id: 7,
		number: '70001',
		djbc_service: 'SVC-WEBCHAT',
		djbc_office: office,
		...attributes,
	} as unknown as Ticket);
}

const state = (at: string, more: IDataObject = {}) => ({ operation: 'clockState', at, ...more }) as never;
const seen = async (at: string, more: IDataObject = {}, item = ticket()) =>
	await resultOf('clockState', state(at, more), [item]);

describe('DJBC Policy: Clock State of a ticket', () => {
	test('tells stored and computed state, what is left, and the next reminder', async () => {
		expect(await seen('2026-01-12T11:30:00+08:00')).toMatchObject({
			at: '2026-01-12T03:30:00.000Z',
			cycle: 1,
			rule: 'WEBCHAT-DIRECT',
			calendar: 'OFFICE-MKS',
			state: 'running',
			warning: false,
			overdue: false,
			percentUsed: 50,
			remainingMinutes: 30,
			dueAt: '2026-01-12T04:00:00.000Z',
			nextRung: { rung: '80', at: '2026-01-12T03:48:00.000Z' },
			failure: null,
			policyHash: defaultPolicy().hash,
		});
	});

	test.each([
		['2026-01-12T03:47:59Z', { warning: false, overdue: false }],
		['2026-01-12T03:48:00Z', { warning: true, overdue: false }],
		['2026-01-12T04:00:01Z', { warning: false, overdue: true, state: 'running' }],
	])('at %s: %j (CLK-10)', async (at, expected) => {
		expect(await seen(at)).toMatchObject(expected);
	});

	test('passes the ticket on and looks at now, if no instant is given', async () => {
		const { items } = await runPolicy({ operation: 'clockState' }, [ticket()]);
		expect(items[0]!.json).toMatchObject({ ticketNumber: '70001', clock: { rule: 'WEBCHAT-DIRECT' } });
		expect(Math.abs(Date.parse((items[0]!.json.clockState as { at: string }).at) - Date.now())).toBeLessThan(
			60_000,
		);
		expect(items[0]!.pairedItem).toEqual({ item: 0 });
	});

	test('reads a clock that version 0.1.0 wrote, whose calendar is that of its office', async () => {
		const old = ticket();
		const open = { cycle: 1, rule: 'WEBCHAT-DIRECT', received, due: '2026-01-12T04:00:00.000Z', policy: 'x' };
		(old.clock as IDataObject).open = JSON.stringify(open);
		expect(await seen('2026-01-12T03:30:00Z', {}, old)).toMatchObject({
			calendar: 'OFFICE-MKS',
			percentUsed: 50,
		});
	});

	test('finds no clock on a ticket that has none', async () => {
		const none = ticketOutput({ id: 8, number: '70002' } as unknown as Ticket);
		expect(await seen('2026-01-12T03:30:00Z', {}, none)).toEqual({
			at: '2026-01-12T03:30:00.000Z',
			state: 'none',
			failure: null,
		});
	});
});

describe('DJBC Policy: Clock State after an event', () => {
	const at = '2026-01-12T03:40:00Z';

	test('a human answer stops it, with the log line that would be written', async () => {
		const result = await seen(at, { event: 'message', eventText: 'Tarifnya 5 %.', articleId: 381 });
		expect(result).toMatchObject({
			state: 'running',
			event: { kind: 'message', decision: { stops: true, kind: 'answer', trace: expect.any(Array) } },
			after: { state: 'met', stoppedAt: '2026-01-12T03:40:00.000Z', articleId: 381 },
		});
		const { lines } = result.after as { lines: string[] };
		expect(lines).toEqual([expect.stringMatching(/cycle=1 rule=WEBCHAT-DIRECT .* result=met /)]);
		expect(result).not.toHaveProperty('attributes');
	});

	test('gives the attributes to write as raw data, and never the text of the message', async () => {
		const more = { event: 'message', eventText: 'Bapak KANARI, tarifnya 5 %.', simplify: false };
		const result = await seen(at, more);
		expect(result.attributes).toMatchObject({
			djbc_sla_state: 'met',
			djbc_clock_log: expect.stringContaining('result=met'),
		});
		expect(JSON.stringify(result)).not.toContain('KANARI');
	});

	test.each([
		[{ eventText: 'Mohon ditunggu ya, sedang kami cek.' }, 'holding'],
		[{ eventText: 'Tarifnya 5 %.', replyKind: 'holding' }, 'holding'],
		[{ eventText: 'Tarifnya 5 %.', internal: true }, 'internal'],
		[{ eventText: 'Tarifnya 5 %.', author: 'automatic' }, 'automatic'],
	])('%j does not stop it: %s', async (message, kind) => {
		expect(await seen(at, { event: 'message', ...message })).toMatchObject({
			event: { decision: { stops: false, kind } },
			after: { state: 'running', lines: [] },
		});
	});

	test('an escalation with a named unit gives it the second promise (CLK-5)', async () => {
		const escalated = { event: 'escalated', childTicket: '70009', unit: 'DIT-IKC' };
		expect(await seen(at, escalated)).toMatchObject({
			after: { rule: 'WEBCHAT-ESC', dueAt: '2026-01-14T09:00:00.000Z', lateTriage: false, state: 'running' },
		});
		expect(await seen('2026-01-12T04:30:00Z', escalated)).toMatchObject({ after: { lateTriage: true } });
		expect(await seen(at, { ...escalated, unit: '' })).toMatchObject({ after: { rule: 'WEBCHAT-DIRECT' } });
	});

	test('escalated, answered by the unit and then to the user within two working days: the second promise is met', async () => {
		let result: IDataObject = {};
		let item = ticket();
		for (const [eventAt, event] of [
			['2026-01-12T03:40:00Z', { event: 'escalated', childTicket: '70009', unit: 'DIT-IKC' }],
			['2026-01-13T02:00:00Z', { event: 'unitAnswered', childTicket: '70009' }],
			['2026-01-13T03:00:00Z', { event: 'message', eventText: 'Tarifnya 5 %.' }],
		] as const) {
			result = await seen(eventAt, { ...event, simplify: false }, item);
			item = {
				...item,
				clock: ticketOutput({ id: 7, ...(result.attributes as object) } as unknown as Ticket).clock,
			};
		}
		expect(result).toMatchObject({
			after: { rule: 'WEBCHAT-ESC', state: 'met', stoppedAt: '2026-01-13T03:00:00.000Z' },
		});
	});

	test('a confirmed OTH::OUT has no clock, and a saved mark voids a thank-you', async () => {
		expect(await seen(at, { event: 'category', category: 'OTH::OUT' })).toMatchObject({
			after: { state: 'none' },
		});
		expect(await seen(at, { event: 'mark', replyKind: 'no_request' })).toMatchObject({
			after: { state: 'void' },
		});
	});

	test.each([
		[{ event: 'escalated' }, 'The field Child Ticket is empty'],
		[{ event: 'unitAnswered' }, 'The field Child Ticket is empty'],
		[{ event: 'mark' }, 'The field Kind of Reply is empty'],
		[{ event: 'category', category: '' }, 'The field Category is empty'],
		[{ event: 'attributes', eventAttributes: '[1]' }, 'The field Attributes is no JSON object'],
		[{ event: 'message', eventAt: 'tadi' }, 'The field Event At is not an instant'],
		[{ event: '={{ "explode" }}' }, 'The field Event has a value it does not know'],
		[{ at: 'tadi' }, 'The field At is not an instant'],
	])('refuses %j by its field', async (wrong, message) => {
		const error = await failureOf(state(at, wrong), [ticket()]);
		expect(error).toMatchObject({
			message,
			description: expect.stringMatching(/\w+/),
			context: { itemIndex: 0 },
		});
	});

	test('refuses an item that is no ticket, and says what to connect', async () => {
		const error = await failureOf(state(at), [ticket(), { clock: 'x' }]);
		expect(error).toMatchObject({
			message: 'The item is no ticket',
			description: expect.stringContaining('Ticket: Get'),
			context: { itemIndex: 1 },
		});
	});
});

describe('DJBC Policy: Clock State of a clock by fields', () => {
	const clock = (rule: string, calendar: string, more: IDataObject = {}) => ({
		clockFrom: 'fields',
		rule: { __rl: true, mode: 'id', value: rule },
		calendar: { __rl: true, mode: 'id', value: calendar },
		receivedAt: received,
		...more,
	});

	test('computes the due time, or takes the one the clock was given', async () => {
		const at = '2026-01-12T03:30:00Z';
		expect(await seen(at, clock('EMAIL', 'OFFICE-JKT'), {})).toMatchObject({
			rule: 'EMAIL',
			dueAt: '2026-01-13T02:15:00.000Z',
			state: 'running',
		});
		expect(
			await seen(at, clock('EMAIL', 'OFFICE-JKT', { dueAt: '2026-01-12T10:30:00+07:00' }), {}),
		).toMatchObject({ dueAt: '2026-01-12T03:30:00.000Z', overdue: false, percentUsed: 100 });
	});

	test.each([
		['2026-01-12T04:00:00Z', 'met'],
		['2026-01-12T04:00:01Z', 'breached'],
	])('stopped at %s it is %s (CLK-2)', async (stoppedAt, result) => {
		const given = clock('WEBCHAT-DIRECT', 'OFFICE-JKT', { stoppedAt });
		expect(await seen('2026-01-13T00:00:00Z', given, {})).toMatchObject({ state: result, overdue: false });
	});

	test('an officer’s typed time stops what waits in another system', async () => {
		const attributes = { djbc_typed_reply_at: '2026-01-12T03:05:00Z' };
		const event = { event: 'attributes', eventAttributes: attributes };
		expect(
			await seen('2026-01-12T05:00:00Z', { ...clock('MARAGA', 'OFFICE-MKS'), ...event }, {}),
		).toMatchObject({ after: { state: 'met', stoppedAt: '2026-01-12T03:05:00.000Z' } });
	});

	test('a due time that cannot be computed is the failure, no error', async () => {
		expect(await seen(received, clock('NOPE', 'OFFICE-JKT'), {})).toMatchObject({
			state: 'none',
			failure: { code: 'unknown_cell' },
		});
	});
});
