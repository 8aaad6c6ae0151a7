import { explainDue } from '../../nodes/policy/clock/explain';
import { clockOf } from '../../nodes/policy/clock/due';
import { defaultPolicy, defaultPolicyDocument, loadPolicy } from '../../nodes/policy/document';
import { workedExamples } from './workedExamples';

const policy = defaultPolicy();
/** The steps between the head of three lines and the due time. */
const walk = (...asked: [rule: string, calendar: string, receivedAt: string]) =>
	explainDue(policy, ...asked).slice(3);

describe('a clock explains its walk', () => {
	test('working minutes over a weekend near the end of the cover', () => {
		expect(explainDue(policy, 'WEBCHAT-DIRECT', 'OFFICE-JKT', '2026-11-20T16:40:00+07:00')).toEqual([
			'WEBCHAT-DIRECT is WM(60): 60 working minutes. READING: 000 A.3 web-chat 1, A08, A10, A11.',
			'Calendar OFFICE-JKT, Asia/Jakarta.',
			'Received Fri 2026-11-20T16:40:00+07:00.',
			'Fri 2026-11-20  07:30-11:30, 13:15-17:00 (hours PMK221); 16:40:00 to 17:00:00 counts 20 min',
			'Sat 2026-11-21  closed: weekend',
			'Sun 2026-11-22  closed: weekend',
			'Mon 2026-11-23  07:30-12:15, 13:00-17:00 (hours PMK221); 07:30:00 to 08:10:00 counts 40 min',
			'Due      Mon 2026-11-23T08:10:00+07:00, which is 2026-11-23T01:10:00.000Z.',
			'Warning: OFFICE-JKT is covered until 2026-12-31 only.',
		]);
	});

	test('a break, with the milliseconds kept', () => {
		expect(walk('WEBCHAT-DIRECT', 'OFFICE-JKT', '2026-01-13T11:30:17.250+07:00')).toEqual([
			'Tue 2026-01-13  07:30-12:15, 13:00-17:00 (hours PMK221); 11:30:17.250 to 12:15:00 counts 44 min 42.75 s',
			'                12:15:00 to 13:00:00 break, not counted',
			'                13:00:00 to 13:15:17.250 counts 15 min 17.25 s',
			'Due      Tue 2026-01-13T13:15:17.250+07:00, which is 2026-01-13T06:15:17.250Z.',
		]);
	});

	test('working days past cuti bersama and a holiday into Ramadan', () => {
		expect(walk('WEBCHAT-ESC', 'OFFICE-JKT', '2026-02-13T14:00:00+07:00')).toEqual([
			'Fri 2026-02-13  07:30-11:30, 13:15-17:00 (hours PMK221); day of receipt, not counted',
			'Sat 2026-02-14  closed: weekend',
			'Sun 2026-02-15  closed: weekend',
			'Mon 2026-02-16  closed: cuti bersama Tahun Baru Imlek',
			'Tue 2026-02-17  closed: holiday Tahun Baru Imlek 2577 Kongzili',
			'Wed 2026-02-18  07:30-12:15, 13:00-17:00 (hours PMK221); working day 1 of 2',
			'Thu 2026-02-19  08:00-12:00, 12:30-15:00 (Ramadan 1447 H hours); working day 2 of 2, due 15:00:00',
			'Due      Thu 2026-02-19T15:00:00+07:00, which is 2026-02-19T08:00:00.000Z.',
		]);
	});

	test.each([
		['WEBCHAT-DIRECT', '2026-01-13T12:30:00+07:00', /received in the break, starts 13:00:00$/],
		['WEBCHAT-DIRECT', '2026-01-13T06:00:00+07:00', /received before opening, starts 07:30:00$/],
		['WEBCHAT-DIRECT', '2026-01-13T17:00:00+07:00', /received after closing, nothing counts$/],
		['WEBCHAT-ESC', '2026-01-13T17:00:00+07:00', /received after closing, not counted$/],
		['MARAGA', '2026-01-13T12:30:00+07:00', /arrived inside, 10 minutes elapsed without a pause$/],
		['MARAGA', '2026-01-13T07:30:00+07:00', /arrived inside/],
		['MARAGA', '2026-01-13T17:00:00+07:00', /arrived outside/],
		['MARAGA', '2026-01-10T12:30:00+07:00', /weekend; arrived outside, 60 minutes elapsed without a pause$/],
		['RPT', '2026-01-13T12:30:00+07:00', /day of receipt, due 17:00:00$/],
	])('%s at %s', (rule, receivedAt, expected) => {
		expect(walk(rule, 'OFFICE-JKT', receivedAt)[0]).toMatch(expected);
	});

	test('a schedule without the date, a forced day, other ways to count', () => {
		const document = defaultPolicyDocument();
		document.switches.workingDayMode = 'dayLengths';
		document.calendars.exceptions = [
			{ calendar: '*', date: '2026-01-10', open: true, frames: [['08:00', '12:00']], note: 'Sabtu kerja' },
		];
		document.rules['MARAGA']!.limit = {
			kind: 'SPLIT',
			inside: 10,
			outside: 60,
			span: 'net',
			capAtOpening: true,
		};
		const other = loadPolicy(document);
		expect(
			explainDue(policy, 'WEBCHAT-DIRECT', 'BRAVO-JADWAL', '2026-01-10T09:00:00+07:00').slice(3),
		).toEqual([
			'Sat 2026-01-10  00:00-24:00 (not in schedule team2, counts as ALWAYS-JKT); 09:00:00 to 10:00:00 counts 60 min',
			'Due      Sat 2026-01-10T10:00:00+07:00, which is 2026-01-10T03:00:00.000Z.',
			'Warning: Schedule team2 has no entry for 2026-01-10: BRAVO-JADWAL counts as ALWAYS-JKT there (PROPOSED, A20).',
		]);
		expect(explainDue(other, 'CEISACARE', 'OFFICE-JKT', '2026-01-10T09:00:00+07:00').slice(3, 6)).toEqual([
			'Sat 2026-01-10  08:00-12:00 (opened by exception: Sabtu kerja); 09:00:00 to 12:00:00 counts 180 min',
			'Sun 2026-01-11  closed: weekend',
			'Mon 2026-01-12  07:30-12:15, 13:00-17:00 (hours PMK221); 07:30:00 to 08:30:00 counts 60 min',
		]);
		expect(explainDue(other, 'MARAGA', 'OFFICE-MKS', '2026-01-13T12:30:00+08:00').slice(3, 5)).toEqual([
			'Tue 2026-01-13  07:30-12:15, 13:00-17:00 (hours PMK221); arrived outside, 60 minutes elapsed without a pause',
			'                ends 10 minutes after the next opening',
		]);
	});

	test.each(workedExamples)('%s ends with its due time', (_id, rule, calendar, received) => {
		const clock = clockOf(policy, rule, calendar, received);
		const lines = explainDue(policy, rule, calendar, received);
		expect(lines.find((line) => line.startsWith('Due'))).toContain((clock as { dueAt: string }).dueAt);
	});

	test('says why there is none', () => {
		expect(explainDue(policy, 'SOCIAL', 'OFFICE-JKT', '2026-12-30T10:00:00+07:00')).toEqual([
			'No due time: Rule SOCIAL: calendar not covered: OFFICE-JKT has no data for 2027-01-01.',
		]);
		expect(explainDue(policy, 'SOCIAL', 'OFFICE-XYZ', '2026-12-30T10:00:00+07:00')).toEqual([
			'No due time: The policy has no calendar OFFICE-XYZ.',
		]);
	});
});
