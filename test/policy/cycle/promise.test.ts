import { readLog } from '../../../nodes/policy/cycle/log';
import { isStrictlyMet } from '../../../nodes/policy/cycle/strict';
import type { MessageEvent } from '../../../nodes/policy/cycle/types';
import { defaultPolicy } from '../../../nodes/policy/document';
import { at, Life } from './life';

const number = '70100';
const notice: Partial<MessageEvent> = {
	text: `Kami eskalasikan ke unit teknis dengan nomor ${number}.`,
	escalation: { childTicket: number, unit: 'DIT-IKC', numberInText: true },
};
const last = (life: Life) => readLog(life.clocks.log).cycles.at(-1);

/** Received Monday 12 January 2026 10:00, direct due 11:00, with escalation Wednesday 17:00. */
function asked(): Life {
	const life = new Life('webchat', 'KPPBC-MKS');
	life.asks(at('12 10:00'));
	return life;
}

describe('the two promises of web-chat (CLK-5)', () => {
	test('the example of the catalogue: escalated 10:40, cancelled, answered the next day 09:00: breached', () => {
		const life = asked();
		life.escalates(at('12 10:40'));
		expect(life.current).toMatchObject({
			rule: 'WEBCHAT-ESC',
			dueAt: at('14 17:00'),
			directDueAt: at('12 11:00'),
			lateTriage: false,
			state: 'running',
		});
		life.happens({ kind: 'escalationCancelled', at: at('13 08:00'), childTicket: number });
		expect(life.current).toMatchObject({ rule: 'WEBCHAT-DIRECT', dueAt: at('12 11:00'), state: 'running' });
		life.says(at('13 09:00'), 'Tarifnya 0 %.');
		expect(last(life)).toMatchObject({ rule: 'WEBCHAT-DIRECT', state: 'breached', lateTriage: false });
	});

	test("the same on the contact centre's calendars: around the clock, then the office's", () => {
		const life = new Life('webchat', 'BRAVO');
		const jakarta = (text: string) => new Date(`2026-01-${text}+07:00`).toISOString();
		life.asks(jakarta('12T10:00'));
		expect(life.current).toMatchObject({
			dueAt: jakarta('12T11:00'),
			status: 'PROPOSED',
		});
		life.escalates(jakarta('12T10:40'));
		expect(life.current).toMatchObject({ calendar: 'OFFICE-JKT', dueAt: jakarta('14T17:00') });
		life.happens({ kind: 'escalationCancelled', at: jakarta('13T08:00'), childTicket: number });
		life.says(jakarta('13T09:00'), 'Tarifnya 0 %.');
		expect(last(life)).toMatchObject({ dueAt: jakarta('12T11:00'), state: 'breached' });
	});

	test('reopened for a later cycle, the cycle that the unit had answered stays as it was', () => {
		const life = asked();
		life.escalates(at('12 10:40'));
		life.happens({ kind: 'unitAnswered', at: at('13 15:00'), childTicket: number });
		life.says(at('14 16:59'), 'Menurut unit teknis, bisa.');
		life.happens({ kind: 'escalated', at: at('15 09:00'), childTicket: number, unit: 'DIT-IKC' });
		life.happens({ kind: 'escalated', at: at('15 09:00'), childTicket: number, unit: 'DIT-IKC' });
		life.happens({ kind: 'escalationCancelled', at: at('15 10:00'), childTicket: number });
		expect(life.clocks.memory.children).toMatchObject([
			{ answeredAt: at('13 15:00'), cancelledAt: null },
			{ answeredAt: null, cancelledAt: at('15 10:00') },
		]);
		expect(last(life)).toMatchObject({ rule: 'WEBCHAT-ESC', state: 'met' });
	});

	test("answered with the unit's answer: the second promise holds", () => {
		const life = asked();
		life.escalates(at('12 10:40'));
		life.happens({ kind: 'unitAnswered', at: at('13 15:00'), childTicket: number });
		life.says(at('14 16:59'), 'Menurut unit teknis, bisa.');
		expect(last(life)).toMatchObject({ rule: 'WEBCHAT-ESC', state: 'met', directDueAt: at('12 11:00') });
	});

	test("answered while the unit had not: the first one holds, until the unit's earlier answer is recorded", () => {
		const life = asked();
		life.escalates(at('12 10:40'));
		life.says(at('13 09:00'), 'Tarifnya 0 %.');
		expect(last(life)).toMatchObject({ rule: 'WEBCHAT-DIRECT', state: 'breached' });
		life.happens({ kind: 'unitAnswered', at: at('13 08:30'), childTicket: number });
		expect(last(life)).toMatchObject({ rule: 'WEBCHAT-ESC', state: 'met' });
		expect(life.lines).toHaveLength(2);
	});

	test('an answer of the unit that came after ours does not help', () => {
		const life = asked();
		life.escalates(at('12 10:40'));
		life.says(at('13 09:00'), 'Tarifnya 0 %.');
		life.happens({ kind: 'unitAnswered', at: at('13 10:00'), childTicket: number });
		expect(last(life)).toMatchObject({ rule: 'WEBCHAT-DIRECT', state: 'breached' });
	});

	test.each([
		['at the due time of the first promise', '12 11:00:00', false],
		['a second later', '12 11:00:01', true],
	])('escalated %s: late triage %s', (_what, when, late) => {
		const life = asked();
		life.escalates(at(when));
		life.says(at('12 11:30'), null, notice);
		expect(last(life)).toMatchObject({
			rule: 'WEBCHAT-ESC',
			state: 'met',
			cause: 'notice',
			lateTriage: late,
		});
	});

	test('in name only, without a named unit, nothing changes', () => {
		const life = asked();
		life.escalates(at('12 10:40'), number, null);
		expect(life.current).toMatchObject({ rule: 'WEBCHAT-DIRECT' });
		life.says(at('12 10:50'), null, {
			...notice,
			escalation: { ...notice.escalation!, unit: null },
			replyKind: 'escalation_notice',
		});
		expect(life.current).toMatchObject({ state: 'running' });
	});

	test('a notice of an escalation that was then cancelled told of nothing real: the cycle runs again', () => {
		const life = asked();
		life.escalates(at('12 10:40'));
		life.says(at('12 10:45'), null, notice);
		expect(last(life)).toMatchObject({ rule: 'WEBCHAT-ESC', state: 'met', stoppedAt: at('12 10:45') });
		life.happens({ kind: 'escalationCancelled', at: at('13 08:00'), childTicket: number });
		expect(last(life)).toMatchObject({ rule: 'WEBCHAT-DIRECT', state: 'running', stoppedAt: null });
		expect(life.attributes).toMatchObject({
			djbc_sla_state: 'running',
			djbc_due_at: at('12 11:00'),
			djbc_stopped_at: null,
		});
	});

	test('and what came after it is counted anew, up to the first answer', () => {
		const life = asked();
		life.escalates(at('12 10:40'));
		life.says(at('12 10:45'), null, notice);
		life.asks(at('12 13:00'));
		life.says(at('12 13:30'), 'Tarifnya 0 %.');
		life.says(at('12 13:40'), 'Ada lagi, Pak?');
		expect(life.results).toEqual(['1 met', '2 met']);
		life.happens({ kind: 'escalationCancelled', at: at('13 08:00'), childTicket: number });
		expect(readLog(life.clocks.log).cycles).toMatchObject([
			{ cycle: 1, rule: 'WEBCHAT-DIRECT', stoppedAt: at('12 13:30'), state: 'breached' },
			{ cycle: 2, state: 'void', cause: 'recounted' },
		]);
		life.asks(at('13 09:00'));
		expect(life.current).toMatchObject({ cycle: 2, state: 'running', receivedAt: at('13 09:00') });
		expect(life.results).toEqual(['1 breached', '2 running']);
	});

	test('cancelled after the unit had answered it stays real', () => {
		const life = asked();
		life.escalates(at('12 10:40'));
		life.happens({ kind: 'unitAnswered', at: at('13 08:00'), childTicket: number });
		life.happens({ kind: 'escalationCancelled', at: at('13 08:10'), childTicket: number });
		life.says(at('13 09:00'), 'Menurut unit teknis, bisa.');
		expect(last(life)).toMatchObject({ rule: 'WEBCHAT-ESC', state: 'met' });
	});

	test('a new question of the thread has the first promise again, though the child still runs', () => {
		const life = asked();
		life.escalates(at('12 10:40'));
		life.says(at('12 10:45'), null, notice);
		life.asks(at('12 13:00'));
		expect(life.current).toMatchObject({ cycle: 2, rule: 'WEBCHAT-DIRECT', dueAt: at('12 14:00') });
		life.says(at('12 13:20'), null, { ...notice, replyKind: 'escalation_notice' });
		expect(last(life)).toMatchObject({ cycle: 2, rule: 'WEBCHAT-DIRECT', state: 'met', cause: 'notice' });
	});

	test('one of two units is enough', () => {
		const life = asked();
		life.escalates(at('12 10:40'), '70100');
		life.escalates(at('12 10:41'), '70101', 'DIT-P2');
		life.happens({ kind: 'escalationCancelled', at: at('12 14:00'), childTicket: '70100' });
		expect(life.current).toMatchObject({ rule: 'WEBCHAT-ESC' });
		life.happens({ kind: 'escalationCancelled', at: at('12 15:00'), childTicket: '70101' });
		expect(life.current).toMatchObject({ rule: 'WEBCHAT-DIRECT' });
	});
});

describe('strict readings (K02 c)', () => {
	const strictly = (life: Life) => isStrictlyMet(defaultPolicy(), last(life)!);

	test('web-chat in 60 elapsed minutes', () => {
		const overnight = new Life('webchat', 'KPPBC-MKS');
		overnight.asks(at('12 16:50'));
		overnight.says(at('13 07:40'), 'Tarifnya 0 %.');
		expect([last(overnight)!.state, strictly(overnight)]).toEqual(['met', false]);
		const atOnce = asked();
		atOnce.says(at('12 11:00'), 'Tarifnya 0 %.');
		expect(strictly(atOnce)).toBe(true);
	});

	test('CEISA Care on the day of receipt', () => {
		for (const [typed, strict] of [
			['12 17:59', true],
			['13 08:00', false],
		] as const) {
			const life = new Life('ceisacare', 'BRAVO');
			life.asks(at('12 10:00'));
			life.happens({ kind: 'attributes', at: at('13 09:00'), values: { djbc_typed_reply_at: at(typed) } });
			expect([last(life)!.state, strictly(life)]).toEqual(['met', strict]);
		}
	});
});
