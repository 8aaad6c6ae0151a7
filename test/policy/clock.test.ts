import { clockOf, computeDue } from '../../nodes/policy/clock/due';
import { defaultPolicy, defaultPolicyDocument, loadPolicy } from '../../nodes/policy/document';
import type { Channel, Clock, ClockInput } from '../../nodes/policy/types';
import { workedExamples } from './workedExamples';

const policy = defaultPolicy();

function clock(rule: string, calendar: string, receivedAt: string): Clock {
	const outcome = clockOf(policy, rule, calendar, receivedAt);
	if ('code' in outcome) {
		throw new Error(outcome.reason);
	}
	return outcome;
}

function due(channel: Channel, office: string, receivedAt: string, role: ClockInput['role'] = 'user') {
	return computeDue(policy, { channel, office, receivedAt, role });
}

describe('worked examples of the catalogue', () => {
	test('all 45 are here', () => expect(workedExamples).toHaveLength(45));

	test.each(workedExamples)('%s: %s on %s, %s', (_id, rule, calendar, received, expected) => {
		expect(clock(rule, calendar, received).dueAt).toBe(new Date(expected).toISOString());
	});
});

describe('boundaries', () => {
	const cases: Array<[string, string, string, string, string, string]> = [
		[
			'one second before opening',
			'WEBCHAT-DIRECT',
			'OFFICE-JKT',
			'2026-01-12T07:29:59+07:00',
			'2026-01-12T07:30:00+07:00',
			'2026-01-12T08:30:00+07:00',
		],
		[
			'at opening',
			'WEBCHAT-DIRECT',
			'OFFICE-JKT',
			'2026-01-12T07:30:00+07:00',
			'2026-01-12T07:30:00+07:00',
			'2026-01-12T08:30:00+07:00',
		],
		[
			'a millisecond before closing',
			'WEBCHAT-DIRECT',
			'OFFICE-JKT',
			'2026-01-13T16:59:59.999+07:00',
			'2026-01-13T16:59:59.999+07:00',
			'2026-01-14T08:29:59.999+07:00',
		],
		[
			'seconds are kept over the break',
			'WEBCHAT-DIRECT',
			'OFFICE-JKT',
			'2026-01-13T11:30:17.250+07:00',
			'2026-01-13T11:30:17.250+07:00',
			'2026-01-13T13:15:17.250+07:00',
		],
		[
			'at the end of the break',
			'WEBCHAT-DIRECT',
			'OFFICE-JKT',
			'2026-01-13T13:00:00+07:00',
			'2026-01-13T13:00:00+07:00',
			'2026-01-13T14:00:00+07:00',
		],
		[
			'ends exactly at the break',
			'WEBCHAT-DIRECT',
			'OFFICE-JKT',
			'2026-01-13T11:15:00+07:00',
			'2026-01-13T11:15:00+07:00',
			'2026-01-13T12:15:00+07:00',
		],
		[
			'Ramadan opening',
			'WEBCHAT-DIRECT',
			'OFFICE-JKT',
			'2026-02-19T07:45:00+07:00',
			'2026-02-19T08:00:00+07:00',
			'2026-02-19T09:00:00+07:00',
		],
		[
			'Ramadan Friday',
			'WEBCHAT-DIRECT',
			'OFFICE-JKT',
			'2026-02-20T11:00:00+07:00',
			'2026-02-20T11:00:00+07:00',
			'2026-02-20T13:00:00+07:00',
		],
		[
			'always, over the year',
			'WEBCHAT-DIRECT',
			'ALWAYS-JKT',
			'2025-12-31T23:30:00+07:00',
			'2025-12-31T23:30:00+07:00',
			'2026-01-01T00:30:00+07:00',
		],
		[
			'report on the same day',
			'RPT',
			'OFFICE-JKT',
			'2026-01-12T09:00:00+07:00',
			'2026-01-12T09:00:00+07:00',
			'2026-01-12T17:00:00+07:00',
		],
		[
			'report after closing',
			'RPT',
			'OFFICE-JKT',
			'2026-01-09T17:00:00+07:00',
			'2026-01-12T07:30:00+07:00',
			'2026-01-12T17:00:00+07:00',
		],
		[
			'Friday break is inside the gross span',
			'MARAGA',
			'OFFICE-MKS',
			'2026-01-09T12:00:00+08:00',
			'2026-01-09T12:00:00+08:00',
			'2026-01-09T12:10:00+08:00',
		],
		[
			'last minutes of the last covered day',
			'MARAGA',
			'OFFICE-MKS',
			'2026-12-31T23:30:00+08:00',
			'2026-12-31T23:30:00+08:00',
			'2027-01-01T00:30:00+08:00',
		],
		[
			'last working minute of the cover',
			'WEBCHAT-DIRECT',
			'OFFICE-JKT',
			'2026-12-31T16:00:00+07:00',
			'2026-12-31T16:00:00+07:00',
			'2026-12-31T17:00:00+07:00',
		],
	];
	test.each(cases)('%s', (_why, rule, calendar, received, starts, expected) => {
		expect(clock(rule, calendar, received)).toMatchObject({
			receivedAt: new Date(received).toISOString(),
			startsAt: new Date(starts).toISOString(),
			dueAt: new Date(expected).toISOString(),
		});
	});
});

describe('computeDue', () => {
	test('web-chat of an office: two promises from the original time', () => {
		const result = due('webchat', 'KPPBC-MKS', '2026-01-12T02:00:00Z');
		expect(result).toMatchObject({
			service: 'SVC-WEBCHAT',
			office: 'KPPBC-MKS',
			state: 'running',
			failure: null,
		});
		expect(result.clocks).toMatchObject([
			{
				rule: 'WEBCHAT-DIRECT',
				limit: 'WM(60)',
				status: 'READING',
				calendar: 'OFFICE-MKS',
				zone: 'Asia/Makassar',
				governs: true,
				state: 'running',
				dueAt: '2026-01-12T03:00:00.000Z',
			},
			{
				rule: 'WEBCHAT-ESC',
				limit: 'WD(2)',
				governs: false,
				state: 'none',
				receivedAt: '2026-01-12T02:00:00.000Z',
				dueAt: '2026-01-14T09:00:00.000Z',
			},
		]);
		expect(result.policyHash).toBe(policy.hash);
	});

	test('web-chat of the contact centre: proposed, always open without a schedule, escalation on office hours', () => {
		const { service, clocks } = due('webchat', 'BRAVO', '2026-01-10T19:20:00Z');
		expect(service).toBe('SVC-CC');
		expect(clocks).toMatchObject([
			{
				status: 'PROPOSED',
				calendar: 'BRAVO-JADWAL',
				dueAt: '2026-01-10T20:20:00.000Z',
				warnings: [
					'Schedule team2 has no entry for 2026-01-11: BRAVO-JADWAL counts as ALWAYS-JKT there (PROPOSED, A20).',
				],
			},
			{ status: 'PROPOSED', calendar: 'OFFICE-JKT', dueAt: '2026-01-14T10:00:00.000Z', warnings: [] },
		]);
		expect(clocks[0]!.trace).toEqual(expect.arrayContaining(['000 A.3 web-chat 1', 'A08', 'A15', 'A20']));
	});

	test.each([
		['whatsapp', 'KPPBC-MKS', 'SVC-SOCIAL', 'SOCIAL', 'READING'],
		['x_dm', 'BRAVO', 'SVC-CC', 'SOCIAL', 'PROPOSED'],
		['sms', 'BRAVO', 'SVC-CC', 'SMS', 'PROPOSED'],
		['email', 'BRAVO', 'SVC-CC', 'EMAIL', 'PROPOSED'],
		['phone', 'BRAVO', 'SVC-CC', 'PHONE', 'PROPOSED'],
		['whatsapp_group', 'KPPBC-MKS', 'SVC-MARAGA', 'MARAGA', 'READING'],
		['ceisacare', 'BRAVO', 'SVC-CEISACARE', 'CEISACARE', 'READING'],
		['bcare', 'KPPBC-MKS', 'SVC-BCARE', 'BCARE', 'READING'],
	] as const)('%s at %s', (channel, office, service, rule, status) => {
		const result = due(channel, office, '2026-01-12T02:00:00Z');
		expect(result).toMatchObject({ service, state: 'running', failure: null });
		expect(result.clocks).toMatchObject([{ rule, status, governs: true }]);
	});

	test.each([
		'facebook_comment',
		'instagram_comment',
		'x_mention',
		'fax',
		'letter',
		'sipuma',
		'walkin',
	] as const)('%s has no clock', (channel) => {
		expect(due(channel, 'BRAVO', '2026-01-12T02:00:00Z')).toMatchObject({
			state: 'none',
			clocks: [],
			failure: { code: 'no_clock' },
		});
	});

	test('an unknown office stops nothing, and keeps a promise that does not depend on it', () => {
		expect(due('webchat', 'KPPBC-NOWHERE', '2026-01-12T02:00:00Z')).toMatchObject({
			service: null,
			office: null,
			state: 'none',
			clocks: [],
			failure: { code: 'unknown_office' },
		});
		expect(due('whatsapp_group', 'constructor', '2026-01-12T02:00:00Z')).toMatchObject({
			service: 'SVC-MARAGA',
			office: null,
			state: 'running',
			failure: { code: 'unknown_office' },
		});
	});

	test('a cell that the catalogue does not know is said to be unknown', () => {
		expect(due('sms', 'KPPBC-MKS', '2026-01-12T02:00:00Z')).toMatchObject({
			state: 'none',
			clocks: [],
			failure: { code: 'unknown_cell' },
		});
	});

	test.each(['staff', 'bot'] as const)('a message of role %s starts no clock', (role) => {
		expect(due('webchat', 'BRAVO', '2026-01-12T02:00:00Z', role)).toMatchObject({
			service: 'SVC-CC',
			state: 'none',
			clocks: [],
			failure: { code: 'no_clock' },
		});
	});

	test('a received time without offset is a failure, not a guess', () => {
		expect(due('webchat', 'BRAVO', '2026-01-12T02:00:00')).toMatchObject({
			state: 'none',
			clocks: [],
			failure: { code: 'no_clock' },
		});
	});

	test('a calendar that ended yesterday is named with the date, and nothing is thrown', () => {
		const document = defaultPolicyDocument();
		document.calendars.validTo = '2026-01-11';
		document.calendars.overlays = document.calendars.overlays.filter(({ to }) => to <= '2026-01-11');
		for (const list of [document.calendars.holidays.national, document.calendars.holidays.cutiBersama]) {
			Object.keys(list)
				.filter((date) => date > '2026-01-11')
				.forEach((date) => delete list[date]);
		}
		const ended = loadPolicy(document);
		for (const channel of ['webchat', 'whatsapp', 'sms', 'whatsapp_group'] as const) {
			const office = channel === 'sms' ? 'BRAVO' : 'KPPBC-MKS';
			const result = computeDue(ended, { channel, office, receivedAt: '2026-01-12T02:00:00Z', role: 'user' });
			expect(result).toMatchObject({ state: 'none', clocks: [], failure: { code: 'calendar_not_covered' } });
			expect(result.failure!.reason).toContain(office === 'BRAVO' ? 'OFFICE-JKT' : 'OFFICE-MKS');
			expect(result.failure!.reason).toContain('2026-01-12');
		}
	});

	test('only the second promise past the cover: the first one stands, the failure is said', () => {
		const result = due('webchat', 'KPPBC-MKS', '2026-12-31T02:00:00Z');
		expect(result).toMatchObject({ state: 'running', failure: { code: 'calendar_not_covered' } });
		expect(result.clocks).toMatchObject([{ rule: 'WEBCHAT-DIRECT', dueAt: '2026-12-31T03:00:00.000Z' }]);
		expect(result.failure!.reason).toMatch(/WEBCHAT-ESC.*OFFICE-MKS.*2027-01-01/);
	});

	test('a time before the cover names its own date', () => {
		expect(due('sms', 'BRAVO', '2024-12-31T10:00:00Z').failure!.reason).toContain('2024-12-31');
	});
});
