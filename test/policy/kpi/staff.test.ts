import { agents } from '../../../nodes/policy/kpi/indicators/agents';
import { k12 } from '../../../nodes/policy/kpi/indicators/k12';
import { k13 } from '../../../nodes/policy/kpi/indicators/k13';
import { k14 } from '../../../nodes/policy/kpi/indicators/k14';
import type { AssessmentRow, CallRow, RosterRow } from '../../../nodes/policy/kpi/types';

import { begins, found, lineOf, lived, numbersOf, ticketAt } from './month';

const shift = (values: Partial<RosterRow> = {}): RosterRow => ({
	...{ agent: 'Agen 1', office: 'BRAVO', date: '2026-02-02', start: '07:30', end: '15:30', breaks: 60 },
	...{ queue: 'phone', attendance: 'present', loggedIn: '', loggedOut: '' },
	...values,
});

let calls = 0;
const call = (answeredAt: string, values: Partial<CallRow> = {}): CallRow => {
	calls += 1;
	const at = answeredAt && new Date(answeredAt).toISOString();
	return {
		...{ callHash: `hash ${calls}`, direction: 'in', outcome: 'answered', ringAt: at, answeredAt: at },
		...{ endedAt: at, agent: 'Agen 1', office: 'BRAVO', ...values },
	};
};

describe('K12', () => {
	const inputs = (roster: RosterRow[] | null, some: CallRow[] | null = [call('2026-02-02T03:00:00Z')]) => ({
		inputs: { roster, calls: some },
	});
	const hours = (roster: RosterRow[], asOf?: string) =>
		lineOf(found(k12, { ...inputs(roster), asOf }).lines, 'K12').denominator;

	test('inbound calls answered in the period, each once by its last row', () => {
		const first = call('2026-02-02T03:00:00Z', { agent: '' });
		const rows = [
			{ ...first, outcome: 'missed' as const, answeredAt: '' },
			first,
			call('2026-01-25T17:00:00Z'),
			call('2026-01-25T16:59:59.999Z'),
			call('2026-02-25T17:00:00Z'),
			call('2026-02-02T03:00:00Z', { direction: 'out' }),
			call('2026-02-02T03:00:00Z', { outcome: 'abandoned' }),
			call('2026-02-02T03:00:00Z', { answeredAt: '' }),
			call('2026-02-02T03:00:00Z', { office: 'KPPBC-MKS' }),
		];
		const all = found(k12, inputs([shift()], rows));
		expect(numbersOf(all, 'K12')).toEqual([0.6, 4, 7]);
		expect(all.warnings).toEqual(['K12: 1 answered calls name no agent']);
		const office = found(k12, { ...inputs([shift()], rows), scope: 'BRAVO' });
		expect(numbersOf(office, 'K12')).toEqual([0.4, 3, 7]);
		expect(
			numbersOf(found(k12, { ...inputs([shift()], rows), asOf: '2026-02-01T00:00:00Z' }), 'K12'),
		).toEqual([...[null, 1, 0]]);
	});

	test('hours as worked: log-in and log-out, nights, absence, breaks, bounds of the period, zone of the office', () => {
		expect(hours([shift(), shift({ agent: 'Agen 2' })])).toBe(14);
		// Of the same agent, day and start the last row counts.
		expect(hours([shift(), shift({ end: '12:30' })])).toBe(4);
		expect(hours([shift({ attendance: 'absent' }), shift({ agent: 'Agen 2', queue: 'other' })])).toBe(0);
		expect(hours([shift({ loggedIn: '07:15', loggedOut: '14:15' })])).toBe(6);
		expect(hours([shift({ start: '22:00', end: '06:00', loggedOut: '06:30' })])).toBe(7.5);
		expect(hours([shift({ start: '00:00', end: '08:00', loggedIn: '23:45' })])).toBe(7.3);
		expect(hours([shift({ start: '08:00', end: '08:00', breaks: 0 })])).toBe(24);
		expect(hours([shift({ breaks: 600 })])).toBe(0);
		// 22:00 to 06:00 with an hour of breaks, of which two hours lie in the period before.
		expect(hours([shift({ date: '2026-01-25', start: '22:00', end: '06:00' })])).toBe(5.3);
		expect(hours([shift({ date: '2026-02-25', start: '22:00', end: '06:00' })])).toBe(1.8);
		// Until 11:30 WIB, half of the shift.
		expect(hours([shift()], '2026-02-02T04:30:00Z')).toBe(3.5);
		const mks = [shift({ office: 'KPPBC-MKS', date: '2026-01-26', start: '00:00', end: '02:00', breaks: 0 })];
		expect(hours(mks)).toBe(1);
		expect(lineOf(found(k12, { ...inputs(mks), scope: 'KPPBC-MKS' }).lines, 'K12').denominator).toBe(2);
	});

	test('other contacts per staffed hour, and call-backs due in the period', () => {
		const replied = (values: Record<string, unknown>) => ticketAt('2026-01-20T03:00:00Z', values);
		const callBack = (dueAt: string, ...stopped: string[]) =>
			lived(ticketAt('2026-02-02T03:00:00Z', { djbc_record: 'call', djbc_channel: 'phone' }), [
				begins('2026-02-02T03:00:00Z', 'PHONE', dueAt),
				...stopped.map((at) => ({ kind: 'call' as const, at, articleId: 3, answered: false })),
			]);
		const tickets = [
			replied({ djbc_first_reply_at: '2026-01-26T03:00:00.000Z' }),
			replied({ djbc_first_reply_at: '2026-02-25T17:00:00.000Z' }),
			replied({ djbc_first_reply_at: '2026-01-26T03:00:00.000Z', djbc_channel: 'phone' }),
			replied({ djbc_first_reply_at: null }),
			callBack('2026-02-02T05:00:00Z', '2026-02-02T05:00:00Z'),
			callBack('2026-02-02T05:00:00Z', '2026-02-02T05:00:01Z'),
			callBack('2026-02-02T05:00:00Z'),
			callBack('2026-02-26T05:00:00Z', '2026-02-02T05:00:00Z'),
		];
		const roster = [shift(), shift({ agent: 'Agen 2', queue: 'other', breaks: 180 })];
		const all = found(k12, { tickets, ...inputs(roster) });
		expect(numbersOf(all, 'K12.other')).toEqual([0.1, 1, 12]);
		expect(numbersOf(all, 'K12.callbacks')).toEqual([33.3, 1, 3]);
	});

	test('what was not given has no value, and says so', () => {
		const notes = (some: Parameters<typeof inputs>) =>
			['K12', 'K12.other'].map((metric) => lineOf(found(k12, inputs(...some)).lines, metric).note);
		expect(notes([null, []])).toEqual(['no roster', 'no roster']);
		expect(notes([[], null])).toEqual(['no calls', 'nobody staffed']);
		expect(numbersOf(found(k12, inputs([], [])), 'K12')).toEqual([null, 0, 0]);
	});
});

const assessed = (date: string, values: Partial<AssessmentRow> = {}): AssessmentRow => ({
	...{ kind: 'ticket', ref: `${date} ${Math.random()}`, agent: 'Agen 1', hardskill: 80, softskill: 91 },
	...{ assessor: 'Penilai 1', date, ...values },
});

test('K13: means of all assessments dated in the period; the last of the same assessor counts', () => {
	const first = assessed('2026-01-26', { hardskill: 10 });
	const assessments = [
		first,
		{ ...first, hardskill: 70 },
		{ ...first, assessor: 'Penilai 2' },
		assessed('2026-02-25', { agent: 'Agen 2', softskill: 90 }),
		assessed('2026-02-25', { agent: 'Agen 2', softskill: 90 }),
		assessed('2026-01-25'),
		assessed('2026-02-26'),
	];
	const all = found(k13, { inputs: { assessments } });
	expect(numbersOf(all, 'K13.hardskill')).toEqual([60, 240, 4]);
	expect(numbersOf(all, 'K13.softskill')).toEqual([90.5, 362, 4]);
	expect(numbersOf(found(k13, { inputs: { assessments: [] } }), 'K13.hardskill')).toEqual([null, null, 0]);
	expect(lineOf(found(k13, {}).lines, 'K13.softskill')).toMatchObject({
		value: null,
		note: 'no assessments',
	});
	// An office's agents are those of its roster; too few assessments tell of one of them.
	const roster = [shift({ agent: 'Agen 2', office: 'KPPBC-MKS' })];
	const office = { scope: 'KPPBC-MKS', inputs: { assessments, roster } };
	expect(numbersOf(found(k13, office), 'K13.softskill')).toEqual([null, null, 2]);
	expect(lineOf(found(k13, { ...office, inputs: { assessments } }).lines, 'K13.softskill').value).toBeNull();
});

test('K14: shifts that began in the period; what is not recorded yet counts as scheduled, and is named', () => {
	const roster = [
		shift(),
		shift({ date: '2026-02-03', attendance: 'late' }),
		shift({ date: '2026-02-04', attendance: 'early' }),
		shift({ date: '2026-02-05', attendance: 'absent' }),
		shift({ date: '2026-02-06', attendance: '' }),
		shift({ date: '2026-02-06', queue: 'other' }),
		shift({ date: '2026-01-25', start: '23:59' }),
		shift({ date: '2026-02-26' }),
	];
	const all = found(k14, { inputs: { roster } });
	// The last row of 6 February takes the place of the one before.
	expect(numbersOf(all, 'K14')).toEqual([40, 2, 5]);
	expect(all.warnings).toEqual([]);
	const unrecorded = found(k14, {
		inputs: { roster: [shift(), shift({ agent: 'Agen 2', attendance: '' })] },
	});
	expect(numbersOf(unrecorded, 'K14')).toEqual([50, 1, 2]);
	expect(unrecorded.warnings).toEqual(['K14: 1 shifts have no attendance yet, counted as scheduled only']);
	expect(numbersOf(found(k14, { inputs: { roster: [] } }), 'K14')).toEqual([null, 0, 0]);
	expect(lineOf(found(k14, {}).lines, 'K14').note).toBe('no roster');
});

test('agents: each with what the three lists hold; scores from the least number of assessments on', () => {
	const found4 = Array.from({ length: 4 }, () => assessed('2026-02-02'));
	const { agents: lines } = found(agents, {
		inputs: {
			calls: [call('2026-02-02T03:00:00Z'), call('2026-02-02T03:00:00Z', { agent: '' })],
			roster: [
				shift(),
				shift({ date: '2026-02-03', attendance: 'late', queue: 'other' }),
				shift({ agent: 'Agen 9', date: '2026-03-01' }),
			],
			assessments: [...found4, ...found4.slice(1).map((one) => ({ ...one, agent: 'Agen 2' }))],
		},
	});
	expect(lines).toEqual([
		{
			...{ agent: 'Agen 1', callsAnswered: 1, phoneHours: 7, callsPerHour: 0.1 },
			...{ assessments: 4, hardskill: 80, softskill: 91 },
			...{ shifts: 2, disciplined: 1, discipline: 50 },
		},
		{
			...{ agent: 'Agen 2', callsAnswered: 0, phoneHours: null, callsPerHour: null },
			...{ assessments: 3, hardskill: null, softskill: null },
			...{ shifts: 0, disciplined: 0, discipline: null },
		},
	]);
	expect(found(agents, {}).agents).toEqual([]);
});
