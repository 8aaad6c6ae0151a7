import { clockAttributes, readClocks } from '../../../nodes/policy/cycle/attributes';
import { compareOpen } from '../../../nodes/policy/cycle/compare';
import { readChildren, readOpen, writeOpen } from '../../../nodes/policy/cycle/open';
import { readLog } from '../../../nodes/policy/cycle/log';
import { defaultPolicy } from '../../../nodes/policy/document';
import { at, Life } from './life';

const policy = defaultPolicy();

/** A ticket with all that an open line can hold. */
function eventful(): Life {
	const life = new Life();
	life.asks(at('12 09:00'), 3);
	life.escalates(at('12 09:10'));
	life.says(at('12 09:20'), null, {
		escalation: { childTicket: '70100', unit: 'DIT-IKC', numberInText: true },
	});
	life.asks(at('12 09:30'));
	life.marks(at('12 09:35'), 'no_request');
	life.happens({ kind: 'call', at: at('12 09:40'), articleId: 3, answered: false });
	life.happens({ kind: 'feedback', at: at('12 09:41'), articleId: 4, category: 'INF::KEP' });
	life.asks(at('12 10:00'));
	life.happens({ kind: 'withdrawn', at: at('12 10:10') });
	life.happens({ kind: 'attributes', at: at('12 10:20'), values: { djbc_typed_reply_at: at('12 10:15') } });
	return life;
}

describe('djbc_clock_open (CLK-9)', () => {
	test('written and read back is the same, and writes the same again', () => {
		const { attributes } = eventful();
		const text = attributes.djbc_clock_open as string;
		const { open, problem } = readOpen(text);
		expect(problem).toBeNull();
		expect(writeOpen(open!)).toBe(text);
		expect(JSON.parse(text)).toMatchObject({
			cycle: 3,
			rule: 'WEBCHAT-DIRECT',
			received: at('12 10:00'),
			due: at('12 11:00'),
			policy: policy.hash,
		});
		expect(clockAttributes(policy, readClocks(policy, attributes))).toEqual(attributes);
	});

	test('holds no word of a message', () => {
		const life = new Life();
		life.asks(at('12 09:00'));
		life.says(at('12 09:10'), 'Kata rahasia, Pak.');
		expect(JSON.stringify(life.attributes)).not.toContain('rahasia');
	});

	test('stays far from the 20,000 characters of the attribute, however long a talk goes on', () => {
		const life = new Life();
		life.asks(at('12 07:30'));
		life.escalates(at('12 07:31'));
		for (let minute = 0; minute < 200; minute++) {
			const when = new Date(Date.parse(at('12 07:32')) + minute * 60_000).toISOString();
			if (minute % 2) life.asks(when);
			else life.says(when, 'Mohon ditunggu ya Pak');
		}
		expect((life.attributes.djbc_clock_open as string).length).toBeLessThan(15_000);
		life.happens({ kind: 'escalationCancelled', at: at('12 11:00'), childTicket: '70100' });
		life.says(at('12 11:01'), 'Tarifnya 0 %.');
		expect(life.results).toEqual(['1 breached']);
	});

	test('the form of version 0.1.0 is read too, and goes on', () => {
		const life = new Life();
		life.attributes = {
			djbc_sla_state: 'running',
			djbc_clock_open: JSON.stringify({
				cycle: 4,
				rule: 'WEBCHAT-DIRECT',
				received: at('12 09:00'),
				due: at('12 10:00'),
				policy: 'abc',
			}),
		};
		expect(life.current).toMatchObject({ cycle: 4, state: 'running', dueAt: at('12 10:00'), calendar: '' });
		expect(
			compareOpen({ ...life.attributes, djbc_due_at: at('12 10:00'), djbc_rule_status: 'READING' })
				.differences,
		).toEqual([]);
		life.says(at('12 09:40'), 'Tarifnya 0 %.');
		expect(life.results).toEqual(['4 met']);
		life.asks(at('12 11:00'));
		expect(life.current).toMatchObject({ cycle: 5 });
	});

	test.each([
		['empty', ''],
		['no JSON', '{"cycle":'],
		['JSON of another', '{"cycle":1,"rule":7}'],
		['of a later version', '{"v":3,"cycle":1}'],
	])('%s: the attributes beside it are taken', (what, text) => {
		const life = eventful();
		const second = readLog(life.clocks.log).cycles[1]!;
		life.attributes = {
			...life.attributes,
			djbc_sla_state: 'running',
			djbc_stopped_at: null,
			djbc_clock_open: text,
		};
		expect(readOpen(text).problem === null).toBe(what === 'empty');
		expect(life.current).toMatchObject({ cycle: 3, state: 'running', receivedAt: at('12 10:00') });
		life.says(at('12 10:30'), 'Tarifnya 0 %.');
		expect(readLog(life.clocks.log).cycles).toMatchObject([{ cycle: 1 }, second, { cycle: 3, state: 'met' }]);
	});

	test('a clock that somebody else stopped in the attributes is taken as stopped', () => {
		const life = new Life();
		life.asks(at('12 09:00'));
		life.attributes = { ...life.attributes, djbc_sla_state: 'met', djbc_stopped_at: '2026-01-12T01:10:00Z' };
		life.asks(at('12 11:00'));
		expect(life.current).toMatchObject({ cycle: 2, state: 'running' });
		expect(readLog(life.clocks.log).cycles[0]).toMatchObject({
			state: 'met',
			cause: 'given',
			stoppedAt: at('12 09:10'),
		});
	});
});

describe('the escalations alone', () => {
	const life = eventful();
	life.happens({ kind: 'unitAnswered', at: at('29 09:15'), childTicket: '70100' });
	life.happens({ kind: 'escalated', at: at('31 23:59:59'), childTicket: '70101', unit: 'DIT-IKC' });
	const text = life.attributes.djbc_clock_open as string;
	const children = readOpen(text).open!.memory.children;
	const read = (from: string, to: string) => readChildren(text.replaceAll(from, to));

	test('are those of the whole line', () => {
		expect(children).toMatchObject([{ number: '70100' }, { number: '70101', answeredAt: null }]);
		expect(readChildren(text)).toEqual(children);
		expect(readChildren(life.attributes.djbc_clock_log)).toEqual([]);
	});

	test('in whatever form a time stands, as long as it is one', () => {
		const [, last] = children;
		const leap = '2028-02-29T12:00:00.000Z';
		expect(read(last!.at, '2026-02-01T00:59:59+09:00')).toEqual(children);
		expect(read(last!.at, leap)).toMatchObject([{}, { at: leap }]);
		expect(read(last!.at, '2026-02-29T12:00:00.000Z')).toEqual([]);
		expect(read(`"${last!.at}"`, '7')).toEqual([]);
	});

	test('whatever became of the rest of the line', () => {
		expect(readChildren(text.slice(0, -1))).toEqual(children);
	});

	test.each([
		['a key more', '"number":"70101"', '"number":"70101","unit":"X"'],
		['a key less', '"cancelledAt":null', '"cancelled":null'],
		['no object', '[{"number"', '[7,{"number"'],
		['cut off', '"children":[{', '"children":[{{'],
	])('%s: none', (_what, from, to) => {
		expect(read(from, to)).toEqual([]);
	});
});

describe('what a human changed (CLK-9)', () => {
	const life = new Life();
	life.asks(at('12 09:00'));
	life.says(at('12 09:10'), 'Bisa, Pak.');
	life.asks(at('12 09:20'));
	const clocks = life.clocks;
	const ticket = clockAttributes(policy, clocks, {
		djbc_received_at: at('12 09:00'),
		djbc_key_lag: null,
		djbc_thread_key: 'wa:628',
		djbc_ack_at: '',
		djbc_office: 'KPPBC-MKS',
	});

	test('nothing, in whatever spelling Zammad gives the values', () => {
		expect(compareOpen(ticket)).toEqual({ differences: [], restore: {}, logChanged: false, problem: null });
		const asGiven = {
			...ticket,
			djbc_due_at: String(ticket.djbc_due_at).replace('.000Z', 'Z'),
			djbc_stopped_at: '',
			djbc_key_lag: '',
			djbc_ack_at: null,
			djbc_late_triage: null,
			djbc_clock_log: String(ticket.djbc_clock_log).replaceAll('\n', '\r\n'),
		};
		expect(compareOpen(asGiven).differences).toEqual([]);
		expect(compareOpen(asGiven).logChanged).toBe(false);
	});

	test('each attribute of the clock, the keys and other guarded ones are put back; free ones are not touched', () => {
		const changed = {
			...ticket,
			djbc_due_at: at('12 12:00'),
			djbc_sla_state: 'met',
			djbc_stopped_at: at('12 09:30'),
			djbc_rule: 'EMAIL',
			djbc_rule_status: 'LAW',
			djbc_cycle_at: null,
			djbc_late_triage: true,
			djbc_received_at: at('13 09:00'),
			djbc_thread_key: '',
			djbc_key_lag: 5,
			djbc_office: 'BRAVO',
		};
		const { restore, differences } = compareOpen(changed);
		expect(restore).toEqual({
			djbc_due_at: at('12 10:20'),
			djbc_sla_state: 'running',
			djbc_stopped_at: null,
			djbc_rule: 'WEBCHAT-DIRECT',
			djbc_rule_status: 'READING',
			djbc_cycle_at: at('12 09:20'),
			djbc_late_triage: false,
			djbc_received_at: at('12 09:00'),
			djbc_thread_key: 'wa:628',
			djbc_key_lag: null,
		});
		expect(differences).toHaveLength(10);
		expect(compareOpen({ ...changed, ...restore }).differences).toEqual([]);
	});

	test('a log that is not ours is told, and cannot be put back', () => {
		expect(compareOpen({ ...ticket, djbc_clock_log: '' }).logChanged).toBe(true);
	});

	test('what an earlier write guarded stays guarded by a later one', () => {
		const later = clockAttributes(policy, readClocks(policy, ticket), { djbc_ack_at: at('12 09:21') });
		expect(compareOpen({ ...ticket, ...later, djbc_thread_key: 'x' }).restore).toEqual({
			djbc_thread_key: 'wa:628',
		});
	});

	test('what one ticket alone has guarded is put back, and follows our own later writes', () => {
		const clocks = { ...readClocks(policy, {}), written: { djbc_unit: 'DIT-IKC' } };
		const first = clockAttributes(policy, clocks, {});
		expect(compareOpen({ ...first, djbc_unit: 'DIT-P2' }).restore).toEqual({ djbc_unit: 'DIT-IKC' });
		const second = clockAttributes(policy, readClocks(policy, first), { djbc_unit: 'DIT-P2' });
		expect(compareOpen({ ...second, djbc_unit: 'DIT-P2' }).restore).toEqual({});
	});

	test('a ticket without a clock has nothing to put back; a damaged line says so', () => {
		expect(compareOpen({ djbc_sla_state: 'none', djbc_due_at: null }).differences).toEqual([]);
		expect(compareOpen({ ...ticket, djbc_clock_open: 'x' }).problem).toMatch(/damaged/);
	});
});
