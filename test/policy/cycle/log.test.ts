import fc from 'fast-check';
import { writeCarried, readCarried } from '../../../nodes/policy/cycle/carried';
import { carryOver } from '../../../nodes/policy/cycle/carryOver';
import { appendLines, readLog } from '../../../nodes/policy/cycle/log';
import {
	readCycleLine,
	readTicketLine,
	writeLine,
	writeTicketLine,
	type CycleLine,
} from '../../../nodes/policy/cycle/logLine';
import { stopCauses } from '../../../nodes/policy/cycle/types';
import { defaultPolicy } from '../../../nodes/policy/document';
import { kpiPeriod } from '../../../nodes/policy/period';
import { at, Life } from './life';

const policy = defaultPolicy();

const instant = fc
	.integer({ min: Date.parse('1995-01-01T00:00:00Z'), max: Date.parse('2099-12-31T23:59:59Z') })
	.chain((ms) => fc.constantFrom(ms, ms - (ms % 1000)))
	.map((ms) => new Date(ms).toISOString());
const name = fc.stringMatching(/^[A-Z0-9]{1,8}(-[A-Z0-9]{1,6}){0,2}$/);
const line: fc.Arbitrary<CycleLine> = fc.record({
	cycle: fc.integer({ min: 1, max: 999_999 }),
	rule: name,
	calendar: fc.oneof(fc.constant(''), name),
	status: fc.constantFrom('LAW', 'READING', 'PROPOSED', null),
	receivedAt: instant,
	dueAt: fc.option(instant),
	directDueAt: fc.option(instant),
	stoppedAt: fc.option(instant),
	articleId: fc.option(fc.integer({ min: 1 })),
	state: fc.constantFrom('running', 'met', 'breached', 'void', 'none'),
	cause: fc.option(fc.constantFrom(...stopCauses)),
	lateTriage: fc.boolean(),
	keyLag: fc.option(fc.integer({ min: 0, max: 99_999_999 })),
	policyVersion: fc.string({ unit: 'grapheme', maxLength: 12 }),
	policyHash: fc.stringMatching(/^[0-9a-f]{0,16}$/),
	writtenAt: instant,
});

describe('a line of the log (CLK-8)', () => {
	test('reads like this', () => {
		const life = new Life();
		life.asks(at('12 09:00'), 5);
		const [written] = life.says(at('12 09:40:00'), 'Tarifnya 0 %.').lines;
		expect(written).toBe(
			'v1 cycle=1 rule=WEBCHAT-DIRECT calendar=OFFICE-MKS status=READING received=2026-01-12T01:00:00Z ' +
				'due=2026-01-12T02:00:00Z direct=- stopped=2026-01-12T01:40:00Z article=11 result=met cause=answer ' +
				`late=no lag=5 policy=2026.1:${policy.hash} written=2026-01-12T01:40:00Z`,
		);
	});

	test('written and read back is the same', () => {
		fc.assert(
			fc.property(line, (one) => {
				const text = writeLine(one);
				expect(text).not.toMatch(/[\n\r]/);
				expect(readCycleLine(text)).toEqual(one);
			}),
			{ numRuns: 300 },
		);
	});

	test("a text with one character more, less or other is that line or none, never another cycle's truth", () => {
		fc.assert(
			fc.property(line, fc.nat(), fc.constantFrom('', ' ', 'x', '9', '='), (one, place, other) => {
				const text = writeLine(one);
				const where = place % text.length;
				const damaged = text.slice(0, where) + other + text.slice(where + 1);
				const read = readCycleLine(damaged);
				expect(read === null || writeLine(read) === damaged).toBe(true);
			}),
			{ numRuns: 300 },
		);
	});

	test.each([
		['a date that is none', 'received=2026-02-30T01:00:00Z'],
		['a month that is none', 'due=2026-13-12T01:00:00Z'],
		['an hour that is none', 'stopped=2026-02-12T99:40:00Z'],
		['a broken escape', 'policy=%E0%A4%A:00'],
		['leading zeros', 'cycle=01'],
		['a number that no computer holds', 'article=9007199254740993'],
		['another version', 'v2'],
	])('%s is damage', (_what, wrong) => {
		const good = writeLine({ ...fc.sample(line, { numRuns: 1, seed: 7 })[0]! });
		const [key] = wrong.split('=');
		const bad = key === 'v2' ? good.replace(/^v1/, 'v2') : good.replace(new RegExp(`${key}=\\S*`), wrong);
		expect(readLog(`${good}\n${bad}`).problems).toEqual([
			{ line: 2, reason: expect.stringMatching(key === 'v2' ? /no line/ : /damaged/) },
		]);
	});

	test('closings and reopenings are lines too (K04, K10)', () => {
		const life = new Life();
		life.asks(at('12 09:00'));
		life.happens({ kind: 'closed', at: at('12 10:00'), reason: 'answered' });
		life.happens({ kind: 'reopened', at: at('13 10:00'), by: 'user' });
		const { ticket } = readLog(life.clocks.log);
		expect(ticket).toMatchObject([
			{ event: 'closed', at: at('12 10:00'), reason: 'answered' },
			{ event: 'reopened', at: at('13 10:00'), by: 'user' },
		]);
		expect(ticket.map((one) => readTicketLine(writeTicketLine(one)))).toEqual(ticket);
		expect(life.current).toMatchObject({ state: 'running' });
	});

	test('a foreign line is reported by its place and stays', () => {
		const life = new Life();
		life.attributes = { djbc_clock_log: 'catatan Bu Rina\r\n\r\nv1 cycle=x' };
		life.asks(at('12 09:00'));
		life.says(at('12 09:40'), 'Tarifnya 0 %.');
		const { log } = life.clocks;
		expect(log.startsWith('catatan Bu Rina\r\n\r\nv1 cycle=x\n')).toBe(true);
		expect(readLog(log).problems).toEqual([
			{ line: 1, reason: 'no line of the clock log' },
			{ line: 3, reason: 'damaged line of the clock log' },
		]);
		expect(life.results).toEqual(['1 met']);
	});
});

describe('the log as of an instant (PER-5)', () => {
	const life = new Life();
	life.asks(at('12 09:00'));
	life.says(at('12 09:10'), 'Kami lihat arsip dulu, Pak.');
	life.asks(at('12 09:20'));
	life.marks(at('12 09:30'), 'holding');
	life.says(at('12 10:30'), 'Tarifnya 0 %.');
	const states = (when: string) =>
		readLog(life.clocks.log, at(when)).cycles.map(({ state, stoppedAt }) => [state, stoppedAt]);

	test('the last line written by then counts, and a later stop is none yet', () => {
		expect(states('12 08:59')).toEqual([]);
		expect(states('12 09:05')).toEqual([['running', null]]);
		expect(states('12 09:15')).toEqual([['met', at('12 09:10')]]);
		expect(states('12 09:45')).toEqual([['running', null]]);
		expect(states('12 11:00')).toEqual([['breached', at('12 10:30')]]);
	});

	test('a cycle keyed later was not known yet (A43)', () => {
		const keyed = new Life('ceisacare', 'BRAVO');
		keyed.happens({ kind: 'request', at: at('12 09:00'), keyLag: 120, ...keyed.promises(at('12 09:00')) });
		keyed.happens({
			kind: 'attributes',
			at: at('12 14:00'),
			values: { djbc_typed_reply_at: at('12 10:00') },
		});
		const known = (when: string) => readLog(keyed.clocks.log, at(when)).cycles.length;
		expect([known('12 10:59'), known('12 11:00')]).toEqual([0, 1]);
	});

	test('a machine whose clock is behind still writes the last word', () => {
		const late = new Life();
		late.asks(at('12 09:00'));
		late.says(at('12 09:10'), 'Bisa, Pak.');
		const mark = { kind: 'mark', at: at('12 09:12'), replyKind: 'holding' } as const;
		late.happens(mark, at('12 09:00'));
		expect(late.results).toEqual(['1 running']);
	});
});

describe('carry-over of a full log (CLK-8)', () => {
	const day = 86_400_000;
	const zones = ['Asia/Makassar', 'Asia/Jakarta'];

	/** A thread of three months: a question a day, some answered late, some thanks, closed and reopened. */
	const whole: string = long().clocks.log;

	function long(): Life {
		const life = new Life();
		for (let index = 0; index < 60; index++) {
			const begin = Date.parse(at('05 09:00')) + index * day;
			const when = (minutes: number) => new Date(begin + minutes * 60_000).toISOString();
			if (index > 0) life.happens({ kind: 'reopened', at: when(0), by: index % 3 === 0 ? 'staff' : 'user' });
			life.asks(when(0), index % 10 === 4 ? 5000 : null);
			if (index % 7 === 3) life.marks(when(5), 'no_request');
			else life.says(when(index % 5 === 0 ? 26 * 60 : 30), 'Tarifnya 0 %.');
			life.happens({ kind: 'closed', at: when(40), reason: 'answered' });
		}
		return life;
	}

	/** K02 by period and rule, over lines and carry-over lines alike. */
	function k02(log: string, zone: string): Record<string, unknown> {
		const carried = carryOver(policy, log, Date.parse('2027-01-01T00:00:00Z'), 0);
		return readLog(carried!.log).carried!.zones[zone]!;
	}

	test('keeps every count by period, rule and column, in each zone, however often it happens', () => {
		let log = '';
		const notes: string[] = [];
		for (const written of whole.split('\n')) {
			log = appendLines(log, [written]);
			const now = Date.parse(/written=(\S+)/.exec(written)![1]!);
			const over = carryOver(policy, log, now, 4000);
			if (over) {
				notes.push(over.moved);
				log = over.log;
				expect(log.length).toBeLessThan(4000);
			}
		}
		expect(notes.length).toBeGreaterThan(5);
		for (const zone of zones) {
			expect(k02(log, zone)).toEqual(k02(whole, zone));
		}
		const period = kpiPeriod(at('20 09:00'), zones[0]!).label;
		expect(readLog(log).carried!.zones[zones[0]!]!.rules[period]!['WEBCHAT-DIRECT']).toMatchObject({
			met: expect.any(Number),
			void: expect.any(Number),
		});
	});

	test('moves nothing while there is room, never the newest cycles, a running one, or a closing still open to K10', () => {
		const now = Date.parse(at('05 09:00')) + 60 * day;
		expect(carryOver(policy, whole.slice(0, 16_000), now)).toBeNull();
		const { log, moved } = carryOver(policy, whole, now, 100)!;
		expect(readLog(log).cycles.map(({ cycle }) => cycle)).toEqual([56, 57, 58, 59, 60]);
		expect(readLog(log).ticket.every((one) => Date.parse(one.at) >= now - 8 * day)).toBe(true);
		expect(readLog(log).carried).toMatchObject({ cycle: 55 });
		const lines = (text: string) => text.split('\n').sort();
		expect(lines(`${moved}\n${log.split('\n').slice(1).join('\n')}`)).toEqual(lines(whole));
	});

	test('lines that are none of ours are in the note, as they stood', () => {
		const log = `catatan Bu Rina\n${whole}`;
		expect(carryOver(policy, log, Date.parse('2027-01-01T00:00:00Z'), 1000)!.moved).toMatch(
			/^catatan Bu Rina\n/,
		);
	});

	test('a reader as of an earlier instant is told that lines have moved', () => {
		const { log } = carryOver(policy, whole, Date.parse('2027-01-01T00:00:00Z'), 1000)!;
		expect(readLog(log, at('15 00:00')).problems).toEqual([
			{ line: 1, reason: expect.stringContaining('internal note') },
		]);
		expect(readLog(log).problems).toEqual([]);
	});

	test('a carry-over line is read strictly', () => {
		const { log } = carryOver(policy, whole, Date.parse('2027-01-01T00:00:00Z'), 1000)!;
		const [written] = log.split('\n');
		expect(writeCarried(readCarried(written!)!)).toBe(written);
		expect(readCarried(written!.replace('"met":', '"mett":'))).toBeNull();
		expect(readCarried(written!.slice(0, -1))).toBeNull();
	});

	test('the next cycle after a carry-over has the next number', () => {
		const life = long();
		const over = carryOver(policy, whole, Date.parse('2027-01-01T00:00:00Z'), 1000)!;
		life.attributes.djbc_clock_log = over.log;
		life.asks(at('31 09:00'));
		expect(life.current).toMatchObject({ cycle: 61 });
	});
});
