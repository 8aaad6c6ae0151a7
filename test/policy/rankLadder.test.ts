import fc from 'fast-check';
import { clockOf } from '../../nodes/policy/clock/due';
import { workingMilliseconds, workingTime } from '../../nodes/policy/clock/calendar';
import { defaultPolicy, defaultPolicyDocument, loadPolicy } from '../../nodes/policy/document';
import { rungsOf, type LadderClock } from '../../nodes/policy/rank/ladder';
import type { Service } from '../../nodes/policy/types';

const policy = defaultPolicy();

/** The clock of a rule as it would run, received at a local instant. */
function running(rule: string, service: Service | null, calendar: string, received: string): LadderClock {
	const clock = clockOf(policy, rule, calendar, received);
	if ('code' in clock) {
		throw new Error(clock.reason);
	}
	return { rule, service, calendar, startsAt: clock.receivedAt, dueAt: clock.dueAt, restricted: false };
}

const utc = (local: string) => new Date(local).toISOString();
const times = (clock: LadderClock) => rungsOf(policy, clock).map(({ rung, at }) => [rung, at]);

describe('when a reminder fires (RANK-4)', () => {
	test.each<[string, LadderClock, string, string, string]>([
		[
			'a rank over a holiday and a weekend (S44): 192 of 240 working minutes',
			running('RANK-R1', null, 'OFFICE-JKT', '2026-01-15T14:00:00+07:00'),
			'2026-01-19T07:42:00+07:00',
			'2026-01-19T08:30:00+07:00',
			'2026-01-20T17:00:00+07:00',
		],
		[
			'a web-chat over lunch (S02): 48 of 60',
			running('WEBCHAT-DIRECT', 'SVC-WEBCHAT', 'OFFICE-JKT', '2026-01-13T11:30:00+07:00'),
			'2026-01-13T13:03:00+07:00',
			'2026-01-13T13:15:00+07:00',
			'2026-01-14T17:00:00+07:00',
		],
		[
			'two working days (S13): due at closing, one working day later is the next closing',
			running('WEBCHAT-ESC', 'SVC-WEBCHAT', 'OFFICE-JKT', '2026-01-12T10:00:00+07:00'),
			'2026-01-14T11:30:00+07:00',
			'2026-01-14T17:00:00+07:00',
			'2026-01-15T17:00:00+07:00',
		],
		[
			'round the clock (S11): the next day’s end',
			running('WEBCHAT-DIRECT', 'SVC-CC', 'ALWAYS-JKT', '2026-01-11T02:20:00+07:00'),
			'2026-01-11T03:08:00+07:00',
			'2026-01-11T03:20:00+07:00',
			'2026-01-13T00:00:00+07:00',
		],
	])('%s', (_case, clock, warning, due, late) => {
		expect(times(clock)).toEqual([
			['80', utc(warning)],
			['due', utc(due)],
			['due+1', utc(late)],
		]);
	});

	test('a calendar the policy does not know has none, and throws nothing', () => {
		const clock = running('RANK-R1', null, 'OFFICE-JKT', '2026-01-15T14:00:00+07:00');
		expect(rungsOf(policy, { ...clock, calendar: 'OFFICE-XYZ' })).toEqual([]);
	});

	test('a cap that passed before the escalation was sent fires at once', () => {
		const clock = running('RANK-R1', null, 'OFFICE-JKT', '2026-01-15T09:00:00+07:00');
		const dueAt = utc('2026-01-14T17:00:00+07:00');
		expect(times({ ...clock, dueAt }).slice(0, 2)).toEqual([
			['80', dueAt],
			['due', dueAt],
		]);
	});

	test('a rung beyond the calendars has no instant', () => {
		const clock = running('BCARE', 'SVC-BCARE', 'OFFICE-MKS', '2026-12-31T09:00:00+08:00');
		expect(rungsOf(policy, clock).map(({ at }) => at)).toEqual([
			utc('2026-12-31T10:36:00+08:00'),
			utc('2026-12-31T11:00:00+08:00'),
			null,
		]);
	});
});

describe('whom it reaches', () => {
	const at = '2026-01-12T10:00:00+07:00';
	const unit = [
		['unit_contact', 'team_leader'],
		['supervisor', 'unit_head'],
		['kepala_seksi', 'kepala_kantor'],
	];
	const bravo = [['holder', 'team_leader'], ['supervisor'], ['kepala_seksi']];
	const office = [['petugas'], ['koordinator'], ['kepala_kantor']];

	test.each<[string, Service | null, string, string[][]]>([
		['RANK-R3', null, 'OFFICE-JKT', unit],
		['RANK-R3', 'SVC-CC', 'OFFICE-JKT', unit],
		['WEBCHAT-DIRECT', 'SVC-CC', 'OFFICE-JKT', bravo],
		['EMAIL', 'SVC-CC', 'OFFICE-JKT', bravo],
		['RPT', null, 'OFFICE-JKT', bravo],
		['WEBCHAT-ESC', 'SVC-WEBCHAT', 'OFFICE-MKS', office],
		['SOCIAL', 'SVC-SOCIAL', 'OFFICE-MKS', office],
		['CEISACARE', 'SVC-CEISACARE', 'OFFICE-JKT', office],
		['BCARE', 'SVC-BCARE', 'OFFICE-MKS', office],
		['MARAGA', 'SVC-MARAGA', 'OFFICE-MKS', []],
		['WEBCHAT-DIRECT', null, 'OFFICE-JKT', []],
	])('%s of %s on %s', (rule, service, calendar, recipients) => {
		const clock = running(rule, service, calendar, at);
		expect(rungsOf(policy, clock).map((rung) => rung.recipients)).toEqual(recipients);
	});

	test('on a restricted ticket its members alone (CONF-4), and Maraga still nobody', () => {
		const restricted = (rule: string, service: Service | null, calendar: string) =>
			rungsOf(policy, { ...running(rule, service, calendar, at), restricted: true });
		for (const rung of restricted('RANK-R2', null, 'OFFICE-JKT')) {
			expect(rung.recipients).toEqual(['restricted_members']);
			expect(rung.trace).toContain('CONF-4');
		}
		expect(restricted('MARAGA', 'SVC-MARAGA', 'OFFICE-MKS')).toEqual([]);
	});

	test('points and recipients are the policy’s', () => {
		const document = defaultPolicyDocument();
		document.reminders.points = [{ kind: 'percent', rung: '50', percent: 50, template: 'reminder-soon' }];
		for (const ladder of document.reminders.ladders) {
			ladder.recipients = { '50': ['holder'] };
		}
		const clock = running('BCARE', 'SVC-BCARE', 'OFFICE-MKS', '2026-01-07T08:00:00+08:00');
		expect(rungsOf(loadPolicy(document), clock)).toMatchObject([
			{ rung: '50', at: utc('2026-01-07T09:00:00+08:00'), recipients: ['holder'] },
		]);
	});
});

test('the warning is the first instant at which 80 % of the working time is used, on any clock', () => {
	const calendar = workingTime(policy.calendars, 'OFFICE-JKT');
	const rules = fc.constantFrom('RANK-R1', 'RANK-R2', 'RANK-R3', 'RANK-R4', 'RPT');
	const instants = fc.integer({ min: Date.UTC(2025, 0, 2), max: Date.UTC(2026, 10, 30) });
	fc.assert(
		fc.property(rules, instants, (rule, received) => {
			const clock = running(rule, null, 'OFFICE-JKT', new Date(received).toISOString());
			const [warning, due] = rungsOf(policy, clock).map(({ at }) => Date.parse(at!)) as [number, number];
			const used = (until: number) => workingMilliseconds(calendar, received, until)!;
			expect(used(warning) * 100).toBeGreaterThanOrEqual(used(due) * 80);
			expect(used(warning - 1) * 100).toBeLessThan(used(due) * 80);
			expect(warning).toBeLessThanOrEqual(due);
		}),
	);
});
