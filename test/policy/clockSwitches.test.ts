import { calendarFor, clockOf, computeDue } from '../../nodes/policy/clock/due';
import { defaultPolicyDocument, loadPolicy, policyProblems, type Policy } from '../../nodes/policy/document';
import type { PolicyDocument } from '../../nodes/policy/schema/policyDocument';
import type { Channel } from '../../nodes/policy/types';

/** The shipped policy with one thing changed. */
function changed(change: (document: PolicyDocument) => void): Policy {
	const document = defaultPolicyDocument();
	change(document);
	return loadPolicy(document);
}

function dueAt(policy: Policy, rule: string, calendar: string, receivedAt: string): string {
	const outcome = clockOf(policy, rule, calendar, receivedAt);
	return 'code' in outcome ? outcome.code : outcome.dueAt;
}

function utc(local: string): string {
	return new Date(local).toISOString();
}

describe('A09, workingDayMode', () => {
	const modes = (mode: PolicyDocument['switches']['workingDayMode']) =>
		changed(({ switches }) => (switches.workingDayMode = mode));
	const received: Array<[string, string, string, string, string, string]> = [
		// Received, then due when the day of receipt does not count, counts, same clock time, day lengths.
		[
			'Mon 10:00',
			'2026-01-12T10:00:00+07:00',
			'2026-01-14T17:00:00+07:00',
			'2026-01-13T17:00:00+07:00',
			'2026-01-14T10:00:00+07:00',
			'2026-01-14T10:00:00+07:00',
		],
		[
			'Thu 16:30, before a holiday and a weekend',
			'2026-01-15T16:30:15.500+07:00',
			'2026-01-20T17:00:00+07:00',
			'2026-01-19T17:00:00+07:00',
			'2026-01-20T16:30:15.500+07:00',
			'2026-01-20T16:30:15.500+07:00',
		],
		[
			'Sat: the clock starts on Monday at opening',
			'2026-01-10T12:00:00+07:00',
			'2026-01-14T17:00:00+07:00',
			'2026-01-13T17:00:00+07:00',
			'2026-01-14T07:30:00+07:00',
			'2026-01-13T17:00:00+07:00',
		],
		[
			'Wed 12:00, two days on lies the Friday break; Wednesday is 525 minutes long, Friday 465',
			'2026-01-07T12:00:00+07:00',
			'2026-01-09T17:00:00+07:00',
			'2026-01-08T17:00:00+07:00',
			'2026-01-09T11:30:00+07:00',
			'2026-01-09T13:45:00+07:00',
		],
		[
			'Fri 07:40, two days on is a day of Ramadan that opens at 08:00 and is 390 minutes long',
			'2026-02-13T07:40:00+07:00',
			'2026-02-19T15:00:00+07:00',
			'2026-02-18T17:00:00+07:00',
			'2026-02-19T08:00:00+07:00',
			'2026-02-18T16:10:00+07:00',
		],
		[
			'Fri 16:00, two days on is a day of Ramadan that closes at 15:00',
			'2026-02-13T16:00:00+07:00',
			'2026-02-19T15:00:00+07:00',
			'2026-02-18T17:00:00+07:00',
			'2026-02-19T15:00:00+07:00',
			'2026-02-19T14:15:00+07:00',
		],
	];

	test.each(received)('%s', (_what, at, notCounted, counted, sameTime, dayLengths) => {
		const due = (mode: Parameters<typeof modes>[0]) => dueAt(modes(mode), 'WEBCHAT-ESC', 'OFFICE-JKT', at);
		expect(due('receiptNotCounted')).toBe(utc(notCounted));
		expect(due('receiptCounted')).toBe(utc(counted));
		expect(due('sameClockTime')).toBe(utc(sameTime));
		expect(due('dayLengths')).toBe(utc(dayLengths));
	});

	test.each(['receiptNotCounted', 'receiptCounted', 'sameClockTime', 'dayLengths'] as const)(
		'WD(0) is the closing of the same working day under %s, and WM is untouched',
		(mode) => {
			const policy = modes(mode);
			expect(dueAt(policy, 'RPT', 'OFFICE-JKT', '2026-01-12T10:00:00+07:00')).toBe(
				'2026-01-12T10:00:00.000Z',
			);
			expect(dueAt(policy, 'BCARE', 'OFFICE-MKS', '2026-01-07T11:00:00+08:00')).toBe(
				'2026-01-07T05:45:00.000Z',
			);
		},
	);

	test('no count goes past the cover', () => {
		for (const mode of ['receiptNotCounted', 'sameClockTime', 'dayLengths'] as const) {
			expect(dueAt(modes(mode), 'WEBCHAT-ESC', 'OFFICE-JKT', '2026-12-30T10:00:00+07:00')).toBe(
				'calendar_not_covered',
			);
		}
		expect(dueAt(modes('receiptCounted'), 'WEBCHAT-ESC', 'OFFICE-JKT', '2026-12-30T10:00:00+07:00')).toBe(
			utc('2026-12-31T17:00:00+07:00'),
		);
	});
});

describe('limits', () => {
	test('A01: CEISACARE of another length, or tracked only', () => {
		const days = (count: number | null) =>
			changed(({ rules }) => {
				rules['CEISACARE']!.limit = count === null ? null : { kind: 'WD', days: count };
			});
		const at = '2026-04-02T11:00:00+07:00';
		expect(dueAt(days(0), 'CEISACARE', 'OFFICE-JKT', at)).toBe(utc('2026-04-02T17:00:00+07:00'));
		expect(dueAt(days(5), 'CEISACARE', 'OFFICE-JKT', at)).toBe(utc('2026-04-10T17:00:00+07:00'));
		const result = computeDue(days(null), {
			channel: 'ceisacare',
			office: 'BRAVO',
			receivedAt: at,
			role: 'user',
		});
		expect(result).toMatchObject({
			service: 'SVC-CEISACARE',
			state: 'none',
			clocks: [],
			failure: { code: 'no_clock' },
		});
		expect(result.failure!.reason).toContain('rules.CEISACARE.workingDays');
	});

	const maraga = (change: { capAtOpening?: boolean; span?: 'gross' | 'net' }) =>
		changed(({ rules }) => Object.assign(rules['MARAGA']!.limit!, change));

	test.each([
		['long before opening', '2026-01-13T06:00:00+08:00', '2026-01-13T07:00:00+08:00'],
		['the cap begins to bite', '2026-01-13T06:40:00.001+08:00', '2026-01-13T07:40:00+08:00'],
		['before opening', '2026-01-13T07:00:00+08:00', '2026-01-13T07:40:00+08:00'],
		['at opening', '2026-01-13T07:30:00+08:00', '2026-01-13T07:40:00+08:00'],
		['after closing', '2026-01-13T17:00:00+08:00', '2026-01-13T18:00:00+08:00'],
		['the end of the cover', '2026-12-31T23:10:00+08:00', '2027-01-01T00:10:00+08:00'],
	])('A04: capAtOpening, %s', (_when, at, expected) => {
		expect(dueAt(maraga({ capAtOpening: true }), 'MARAGA', 'OFFICE-MKS', at)).toBe(utc(expected));
	});

	test('A04: past the end of the cover nobody knows the next opening', () => {
		const at = '2026-12-31T23:10:00.001+08:00';
		expect(dueAt(maraga({ capAtOpening: true }), 'MARAGA', 'OFFICE-MKS', at)).toBe('calendar_not_covered');
	});

	test.each([
		['in the break', '2026-01-13T12:30:00+08:00', '2026-01-13T13:30:00+08:00'],
		['at the start of the break', '2026-01-13T12:15:00+08:00', '2026-01-13T13:15:00+08:00'],
		['just before it', '2026-01-13T12:14:59+08:00', '2026-01-13T12:24:59+08:00'],
		['at its end', '2026-01-13T13:00:00+08:00', '2026-01-13T13:10:00+08:00'],
	])('A05: a net span, %s', (_when, at, expected) => {
		expect(dueAt(maraga({ span: 'net' }), 'MARAGA', 'OFFICE-MKS', at)).toBe(utc(expected));
	});

	test('A04 with A05: the cap is at the end of the break', () => {
		const policy = maraga({ span: 'net', capAtOpening: true });
		expect(dueAt(policy, 'MARAGA', 'OFFICE-MKS', '2026-01-13T12:30:00+08:00')).toBe(
			utc('2026-01-13T13:10:00+08:00'),
		);
	});
});

describe('A08, A20, A21: calendars hang on services', () => {
	const withCalendar = (
		service: 'SVC-CC' | 'SVC-WEBCHAT' | 'SVC-SOCIAL' | 'SVC-MARAGA',
		name: string | null,
	) => changed(({ services }) => (services[service]!.calendar = name));
	const calendars = (policy: Policy, channel: Channel, office: string) =>
		computeDue(policy, { channel, office, receivedAt: '2026-01-12T02:00:00Z', role: 'user' }).clocks.map(
			({ calendar }) => calendar,
		);

	test('as shipped', () => {
		const policy = loadPolicy(defaultPolicyDocument());
		expect(calendars(policy, 'webchat', 'BRAVO')).toEqual(['BRAVO-JADWAL', 'OFFICE-JKT']);
		expect(calendars(policy, 'whatsapp', 'BRAVO')).toEqual(['OFFICE-JKT']);
		expect(calendars(policy, 'webchat', 'KPPBC-MKS')).toEqual(['OFFICE-MKS', 'OFFICE-MKS']);
		expect(calendars(policy, 'whatsapp_group', 'BRAVO')).toEqual(['OFFICE-MKS']);
		expect(calendars(policy, 'ceisacare', 'KPPBC-MKS')).toEqual(['OFFICE-JKT']);
		expect(calendarFor(policy, 'RANK-R2', 'KPPBC-MKS')).toBe('OFFICE-MKS');
		expect(calendarFor(policy, 'WEBCHAT-DIRECT', 'KPPBC-NOWHERE')).toBeNull();
	});

	test('web-chat elapsed: its working days stay those of the office', () => {
		expect(calendars(withCalendar('SVC-WEBCHAT', 'ALWAYS-JKT'), 'webchat', 'KPPBC-MKS')).toEqual([
			'ALWAYS-JKT',
			'OFFICE-MKS',
		]);
	});

	test('a service with weekly hours of its own counts its working days on them', () => {
		expect(calendars(withCalendar('SVC-SOCIAL', 'OFFICE-JKT-375'), 'telegram', 'KPPBC-MKS')).toEqual([
			'OFFICE-JKT-375',
		]);
		expect(calendars(withCalendar('SVC-CC', 'OFFICE-JKT-375'), 'webchat', 'BRAVO')).toEqual([
			'OFFICE-JKT-375',
			'OFFICE-JKT-375',
		]);
	});

	test('the contact centre on office hours', () => {
		expect(calendars(withCalendar('SVC-CC', null), 'webchat', 'BRAVO')).toEqual(['OFFICE-JKT', 'OFFICE-JKT']);
	});

	test('a promise of no known calendar starts no clock, and the unknown office is said', () => {
		const policy = withCalendar('SVC-MARAGA', null);
		expect(
			computeDue(policy, {
				channel: 'whatsapp_group',
				office: 'KPPBC-NOWHERE',
				receivedAt: '2026-01-12T02:00:00Z',
				role: 'user',
			}),
		).toMatchObject({ state: 'none', clocks: [], failure: { code: 'unknown_office' } });
	});
});

describe('A20: the schedule of Team 2', () => {
	const policy = changed(({ calendars }) => {
		calendars.schedules['team2'] = {
			'2026-01-11': [],
			'2026-01-12': [['08:00', '20:00']],
			'2026-03-19': [['09:00', '12:00']],
		};
	});
	const clock = (at: string) => clockOf(policy, 'WEBCHAT-DIRECT', 'BRAVO-JADWAL', at);

	test('its frames count, also on a holiday, and the status is the rule’s', () => {
		expect(clock('2026-01-12T10:00:00+07:00')).toMatchObject({
			status: 'READING',
			dueAt: utc('2026-01-12T11:00:00+07:00'),
			warnings: [],
		});
		expect(clock('2026-03-19T10:00:00+07:00')).toMatchObject({ dueAt: utc('2026-03-19T11:00:00+07:00') });
	});

	test('a date with no frames is closed', () => {
		expect(clock('2026-01-11T10:00:00+07:00')).toMatchObject({ dueAt: utc('2026-01-12T09:00:00+07:00') });
	});

	test('a date without entry counts as ALWAYS-JKT, PROPOSED, with a warning', () => {
		expect(clock('2026-01-12T19:30:00+07:00')).toMatchObject({
			status: 'PROPOSED',
			calendar: 'BRAVO-JADWAL',
			dueAt: utc('2026-01-13T00:30:00+07:00'),
			warnings: [expect.stringMatching(/team2.*2026-01-13.*ALWAYS-JKT.*PROPOSED/)],
		});
	});
});

describe('A22: cuti bersama', () => {
	test('works when the switch says so, while national holidays stay closed', () => {
		const working = changed(({ calendars }) => (calendars.cutiBersamaIsWorkingDay = true));
		const at = '2026-02-13T14:00:00+07:00';
		expect(dueAt(working, 'WEBCHAT-ESC', 'OFFICE-JKT', at)).toBe(utc('2026-02-18T17:00:00+07:00'));
		expect(
			dueAt(
				changed(() => {}),
				'WEBCHAT-ESC',
				'OFFICE-JKT',
				at,
			),
		).toBe(utc('2026-02-19T15:00:00+07:00'));
	});

	test('one more day of it is one entry', () => {
		const more = changed(({ calendars }) => (calendars.holidays.cutiBersama['2026-12-28'] = 'Natal'));
		expect(dueAt(more, 'CEISACARE', 'OFFICE-JKT', '2026-12-23T09:00:00+07:00')).toBe(
			utc('2026-12-29T17:00:00+07:00'),
		);
	});
});

describe('A23, A24: hours are data', () => {
	test('a Ramadan of other dates, a Friday break of 90 minutes', () => {
		const policy = changed(({ calendars }) => {
			calendars.overlays[1]!.from = '2026-02-18';
			calendars.hours['PMK221']!.fri[1] = ['13:00', '17:00'];
		});
		expect(dueAt(policy, 'RPT', 'OFFICE-JKT', '2026-02-18T09:00:00+07:00')).toBe(
			utc('2026-02-18T15:00:00+07:00'),
		);
		expect(dueAt(policy, 'BCARE', 'OFFICE-MKS', '2026-01-09T10:30:00+08:00')).toBe(
			utc('2026-01-09T14:00:00+08:00'),
		);
	});
});

describe('forced days', () => {
	const saturday = '2026-01-10';
	const forced = changed(({ calendars }) => {
		calendars.exceptions = [
			{ calendar: '*', date: saturday, open: true, frames: [['08:00', '12:00']], note: 'Sabtu kerja' },
			{ calendar: 'OFFICE-MKS', date: saturday, open: false },
			{ calendar: 'OFFICE-JKT', date: '2026-01-13', open: false },
			{ calendar: '*', date: '2026-01-16', open: true },
			{ calendar: 'ALWAYS-JKT', date: saturday, open: false },
		];
	});
	const report = (calendar: string, at: string) => dueAt(forced, 'RPT', calendar, at);

	test('open a Saturday for every calendar that keeps holidays, but for one that says otherwise', () => {
		expect(report('OFFICE-JKT', `${saturday}T09:00:00+07:00`)).toBe(utc(`${saturday}T12:00:00+07:00`));
		expect(report('OFFICE-JKT-375', `${saturday}T09:00:00+07:00`)).toBe(utc(`${saturday}T12:00:00+07:00`));
		expect(report('OFFICE-MKS', `${saturday}T09:00:00+08:00`)).toBe(utc('2026-01-12T17:00:00+08:00'));
		expect(report('ALWAYS-JKT', `${saturday}T09:00:00+07:00`)).toBe(utc('2026-01-12T00:00:00+07:00'));
	});

	test('close one office, and open a holiday with the hours of its weekday', () => {
		expect(report('OFFICE-JKT', '2026-01-13T09:00:00+07:00')).toBe(utc('2026-01-14T17:00:00+07:00'));
		expect(report('OFFICE-MKS', '2026-01-13T09:00:00+08:00')).toBe(utc('2026-01-13T17:00:00+08:00'));
		expect(dueAt(forced, 'BCARE', 'OFFICE-MKS', '2026-01-16T10:30:00+08:00')).toBe(
			utc('2026-01-16T14:15:00+08:00'),
		);
	});

	test('are refused where they cannot be meant', () => {
		const document = defaultPolicyDocument();
		document.calendars.exceptions = [
			{ calendar: '*', date: saturday, open: true },
			{ calendar: 'OFFICE-MKS', date: '2026-01-12', open: false, frames: [['08:00', '12:00']] },
		];
		const paths = (given: PolicyDocument) => policyProblems(given).map(({ path }) => path);
		expect(paths(document)).toEqual(['/calendars/exceptions/1/frames']);
		document.calendars.exceptions[1] = { calendar: 'OFFICE-XYZ', date: '2027-01-12', open: false };
		document.calendars.exceptions[2] = { calendar: '*', date: saturday, open: false };
		expect(paths(document)).toEqual([
			'/calendars/exceptions/0/frames',
			'/calendars/exceptions/0/frames',
			'/calendars/exceptions/0/frames',
			'/calendars/exceptions/1/date',
			'/calendars/exceptions/1/calendar',
			'/calendars/exceptions/2',
		]);
	});
});
