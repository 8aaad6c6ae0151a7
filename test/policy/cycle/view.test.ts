import { clockView } from '../../../nodes/policy/cycle/view';
import type { ClockRecord } from '../../../nodes/policy/cycle/types';
import { defaultPolicy } from '../../../nodes/policy/document';
import type { Service } from '../../../nodes/policy/types';
import { at, Life, promiseOf } from './life';

const policy = defaultPolicy();

function running(rule: string, calendar: string, received: string): ClockRecord {
	const life = new Life();
	life.happens({
		kind: 'request',
		at: received,
		keyLag: null,
		...promiseOf(policy, rule, calendar, received),
	});
	return life.current!;
}

const seen = (record: ClockRecord, when: string, service: Service | null = 'SVC-WEBCHAT') =>
	clockView(policy, record, Date.parse(when), service);

describe('a clock at an instant (CLK-10)', () => {
	const direct = running('WEBCHAT-DIRECT', 'OFFICE-MKS', at('12 09:00'));

	test.each([
		[
			'before it was received',
			'12 08:59',
			{ percentUsed: 0, warning: false, overdue: false, remainingMinutes: 61 },
		],
		['at its start', '12 09:00', { percentUsed: 0, remainingMinutes: 60 }],
		['a second before the warning', '12 09:47:59', { percentUsed: 79.9, warning: false }],
		['at the warning', '12 09:48', { percentUsed: 80, warning: true, remainingMinutes: 12 }],
		['at its due time', '12 10:00', { percentUsed: 100, warning: true, overdue: false, remainingMinutes: 0 }],
		['a second later', '12 10:00:01', { warning: false, overdue: true, remainingMinutes: -1 / 60 }],
		['an hour later', '12 11:00', { percentUsed: 200, overdue: true, remainingMinutes: -60 }],
		['after a night', '13 07:30', { percentUsed: 725, overdue: true }],
	])('%s', (_what, when, expected) => {
		expect(seen(direct, at(when))).toMatchObject({ state: 'running', warnsAt: at('12 09:48'), ...expected });
	});

	test('percent and minutes are of working time: over lunch nothing passes', () => {
		const record = running('WEBCHAT-DIRECT', 'OFFICE-MKS', at('12 11:45'));
		for (const when of ['12 12:15', '12 12:40', '12 13:00']) {
			expect(seen(record, at(when))).toMatchObject({ percentUsed: 50, remainingMinutes: 30 });
		}
		expect(seen(record, at('12 12:40'))).toMatchObject({
			elapsedRemainingMinutes: 50,
			warnsAt: at('12 13:18'),
		});
	});

	test('working days: percent of the working minutes between start and due', () => {
		const record = running('RANK-R2', 'OFFICE-MKS', at('12 09:00'));
		// Monday 09:00 to 17:00 are 435 working minutes, the whole Tuesday 525.
		expect(seen(record, at('13 07:30'), null)).toMatchObject({
			percentUsed: Math.floor((435 / 960) * 1000) / 10,
			remainingMinutes: 525,
			dueAt: at('13 17:00'),
		});
		expect(seen(record, at('12 20:00'), null).percentUsed).toBe(
			seen(record, at('13 05:00'), null).percentUsed,
		);
	});

	test('SPLIT counts elapsed minutes', () => {
		const record = running('MARAGA', 'OFFICE-MKS', at('12 16:56'));
		expect(seen(record, at('12 17:04'), 'SVC-MARAGA')).toMatchObject({
			percentUsed: 80,
			warning: true,
			remainingMinutes: 2,
			warnsAt: at('12 17:04'),
			nextRung: null,
		});
	});

	test('a stopped clock is seen as of its stop', () => {
		const life = new Life();
		life.asks(at('12 09:00'));
		life.says(at('12 09:30'), 'Tarifnya 0 %.');
		expect(seen(life.current!, at('20 09:00'))).toMatchObject({
			state: 'met',
			percentUsed: 50,
			remainingMinutes: 30,
			warning: false,
			overdue: false,
			nextRung: null,
		});
	});

	test('the next reminder, by the ladder of its service', () => {
		const next = (when: string) => seen(direct, at(when)).nextRung;
		expect(next('12 09:00')).toEqual({ rung: '80', at: at('12 09:48') });
		expect(next('12 09:48')).toEqual({ rung: 'due', at: at('12 10:00') });
		expect(next('12 10:00')).toEqual({ rung: 'due+1', at: at('13 17:00') });
		expect(next('13 17:00')).toBeNull();
	});

	test('no clock, an unknown calendar and one that ends too early say so', () => {
		expect(seen({ ...direct, dueAt: null, state: 'none' }, at('12 09:30'))).toMatchObject({
			state: 'none',
			percentUsed: null,
			failure: null,
		});
		expect(seen({ ...direct, calendar: '' }, at('12 10:30'))).toMatchObject({
			overdue: true,
			percentUsed: null,
			elapsedRemainingMinutes: -30,
			failure: { code: 'unknown_cell' },
		});
		expect(seen(direct, '2027-01-04T02:00:00Z')).toMatchObject({
			overdue: true,
			percentUsed: null,
			failure: {
				code: 'calendar_not_covered',
				reason: expect.stringContaining('OFFICE-MKS has no data for 2027-01-0'),
			},
		});
	});
});
