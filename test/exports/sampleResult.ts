import type { KpiResult, HeatCell, KpiLine } from '../../nodes/policy/kpi/types';
import { countLine, percentLine, valueLine, type Cell } from '../../nodes/policy/kpi/line';
import { periodOf } from '../../nodes/policy/period';

/** Names that may stand in the staff file only. */
export const AGENTS = ['Canary Anggraini', 'Canary Budiman', '=Canary("Citra")'];

/** A month of the contact centre as a final run finds it; made up, but of the size and shape of a real one. */
export function sampleResult(more: Partial<KpiResult> = {}): KpiResult {
	return {
		schema: 'djbc.kpi.v1',
		scope: 'national',
		scopeLabel: 'Nasional',
		period: periodOf('2026-01', 'Asia/Jakarta'),
		asOf: '2026-03-04T17:00:00.000Z',
		run: 'final',
		reason: '',
		policyVersion: '2026.1',
		policyHash: '0123456789abcdef',
		lines: [...volume, ...attainment, ...response, ...backlog, ...escalation, ...complaints, ...others],
		heat: heat(),
		breaches,
		register,
		agents: [
			agent(AGENTS[0]!, { callsAnswered: 412, phoneHours: 118.5, callsPerHour: 3.5, hardskill: 88.3 }),
			agent(AGENTS[1]!, { callsAnswered: 388, phoneHours: 121, callsPerHour: 3.2, hardskill: null }),
			agent(AGENTS[2]!, { callsAnswered: 0, phoneHours: null, callsPerHour: null, hardskill: 91 }),
		],
		differences: [
			{ ...cellOf({ metric: 'K10' }), before: 3.9, after: 4.2 },
			{ ...cellOf({ metric: 'K10', service: 'SVC-CC' }), before: 3.8, after: 4 },
			{ ...cellOf({ metric: 'K08', category: 'CPL::SVC' }), before: null, after: 61 },
		],
		runBefore: { run: 'preliminary', asOf: '2026-02-25T17:00:00.000Z' },
		unread: [],
		warnings: ['roster: 3 shifts without attendance, counted as scheduled'],
		read: { tickets: 6120, requests: 5000 },
		...more,
	};
}

/** A month in which nothing came: every ratio without a denominator. */
export function emptyResult(): KpiResult {
	const lines = [
		countLine({ metric: 'K01' }, 0),
		percentLine({ metric: 'K02' }, 0, 0),
		valueLine({ metric: 'K09' }, 'score', null, { note: 'no answers' }),
	];
	return sampleResult({
		lines,
		...{ heat: [], breaches: [], register: [], agents: [], differences: [], warnings: [] },
		read: { tickets: 0, requests: 0 },
	});
}

type Previous = KpiLine['previous'];

const judged = (line: KpiLine, target: number | null, met: boolean | null, previous: Previous): KpiLine => ({
	...line,
	target,
	met,
	previous,
});
const total = (line: KpiLine, previous: Previous): KpiLine => judged(line, null, null, previous);

const volume = [
	total(countLine({ metric: 'K01' }, 5000), [4811, 4702, 4555]),
	...spread('K01', 'service', { 'SVC-CC': 3120, 'SVC-WEBCHAT': 610, 'SVC-SOCIAL': 540 }),
	...spread('K01', 'service', { 'SVC-CEISACARE': 330, 'SVC-BCARE': 180, 'SVC-MARAGA': 220 }),
	...spread('K01', 'channel', { webchat: 1490, email: 960, whatsapp: 740, phone: 610, sms: 210 }),
	...spread('K01', 'channel', { whatsapp_group: 220, instagram_dm: 260, ceisacare: 330, bcare: 180 }),
	...spread('K01', 'category', { INF: 4405, 'CPL::SVC': 61, 'CPL::ETH': 7, 'CPL::CRM': 5, ICT: 522 }),
	...spread('K01', 'office', { BRAVO: 3120, 'KPPBC-MKS': 1550 }),
	countLine({ metric: 'K01.unconfirmed' }, 44),
	valueLine({ metric: 'K01b' }, 'perHour', 1.9, { numerator: 5000, denominator: 2590 }),
	valueLine({ metric: 'K01b.1.09' }, 'count', 131, { numerator: 131, denominator: 96 }),
	valueLine({ metric: 'K01b.1.09', channel: 'webchat' }, 'count', 52, { numerator: 52, denominator: 96 }),
];

const attainment: KpiLine[] = [
	judged(percentLine({ metric: 'K02' }, 1974, 2130), 90, true, [91.4, 90.2, 88.9]),
	...besides({}, 2130, { late: 1961, strict: 1702, void: 312, withdrawn: 9, keyedLate: 14 }),
	...ruled('WEBCHAT-DIRECT', 'READING', 1490, { webchat: [1402, 1490] }),
	...ruled('WEBCHAT-ESC', 'READING', 70, { webchat: [61, 70] }),
	...ruled('SOCIAL', 'READING', 540, { whatsapp: [377, 402], instagram_dm: [125, 138] }),
	...ruled('BCARE', 'READING', 0, {}),
	...ruled('CEISACARE', 'READING', 330, { ceisacare: [280, 330] }, 'provisional'),
	percentLine({ metric: 'K02', ruleStatus: 'PROPOSED' }, 1020, 1091),
	...besides({ ruleStatus: 'PROPOSED' }, 1091, { late: 1020, strict: 1020 }),
	...ruled('EMAIL', 'PROPOSED', 960, { email: [900, 960] }),
	...ruled('PHONE', 'PROPOSED', 131, { phone: [120, 131] }),
	percentLine({ metric: 'K02', service: 'SVC-CC' }, 1402, 1490),
	percentLine({ metric: 'K02', channel: 'webchat' }, 1463, 1560),
	percentLine({ metric: 'K02', office: 'BRAVO' }, 1400, 1500, 'without restricted tickets'),
	percentLine({ metric: 'K02', office: 'KPPBC-MKS' }, 574, 630, 'without restricted tickets'),
];

const response = [
	...percentiles('K03.working', [18, 1620.5, 2110, 3400], [[19, 20, 21], 30, true]),
	...percentiles('K03.elapsed', [26, 940, 2010, 8120], [[27, 28, 31], null, null]),
	...[{ service: 'SVC-CC' }, { channel: 'webchat' }].flatMap((cell) => [
		...percentiles('K03.working', [9, 41, 58, 600], null, cell),
		...percentiles('K03.elapsed', [12, 44, 70, 1600], null, cell),
	]),
];

const backlog = [
	judged(countLine({ metric: 'K04' }, 142), 100, false, [131, 160, 171]),
	...Object.entries({ '0-1': 71, '2-3': 40, '4-5': 21, '5+': 10 }).map(([age, count]) =>
		countLine({ metric: `K04.age.${age}` }, count),
	),
	countLine({ metric: 'K04.overdue' }, 17),
	...spread('K04', 'office', { BRAVO: 90, 'KPPBC-MKS': 52 }),
	...spread('K04', 'service', { 'SVC-CC': 88, 'SVC-WEBCHAT': 30 }),
	...spread('K04', 'channel', { webchat: 61, email: 40 }),
];

const escalation = [
	total(percentLine({ metric: 'K05' }, 602, 5000), [11.8, 12.2, 12.9]),
	percentLine({ metric: 'K05.inf' }, 401, 4405),
	countLine({ metric: 'K05.unconfirmed' }, 12),
	judged(percentLine({ metric: 'K06' }, 471, 560, 'PROPOSED limits'), 85, false, [83.9, 85, 82.2]),
	...Object.entries({ 'unit.p50': 324, 'unit.p90': 912, 'feedback.p50': 66, 'feedback.p90': 228 }).map(
		([part, value]) => valueLine({ metric: `K06.${part}` }, 'minutes', value, { denominator: 512 }),
	),
	...Object.entries({ 'DIT-IKC': [300, 350], 'DIT-PPKC': [148, 180], 'PUSAT-KI': [23, 30] }).map(
		([technicalUnit, [met, due]]) =>
			percentLine({ metric: 'K06', technicalUnit }, met!, due!, `unit=${technicalUnit}; PROPOSED limits`),
	),
	total(percentLine({ metric: 'K07' }, 310, 512), [55.1, 49, null]),
	total(percentLine({ metric: 'K07b' }, 262, 281), [92, 91.3, null]),
];

const complaints = [
	total(countLine({ metric: 'K08' }, 73), [66, 81, 70]),
	countLine({ metric: 'K08.official' }, 38),
	countLine({ metric: 'K08.unofficial' }, 35),
	...spread('K08', 'category', { 'CPL::SVC': 61, 'CPL::ETH': 7, 'CPL::CRM': 5 }),
	...spread('K08', 'channel', { phone: 31, webchat: 25, email: 17 }),
	...spread('K08', 'office', { BRAVO: 51 }),
	countLine({ metric: 'K08', office: 'BRAVO', category: 'CPL::SVC' }, 46),
	valueLine({ metric: 'K08', office: 'KPPBC-MKS', category: 'CPL::ETH' }, 'count', null, {
		note: 'suppressed',
	}),
	countLine({ metric: 'K08.letters' }, 11),
	valueLine({ metric: 'K08.letterHours.p50' }, 'hours', 6.5, { denominator: 11 }),
	countLine({ metric: 'K08.unconfirmed' }, 4),
	countLine({ metric: 'K08.suggested' }, 9),
];

const others = [
	judged(valueLine({ metric: 'K09' }, 'score', 3.4, { numerator: 1428, denominator: 420 }), 3.2, true, [
		3.3,
		3.3,
		null,
	]),
	...surveyed({}),
	...[{ office: 'BRAVO' }, { channel: 'webchat' }].flatMap((cell) => [
		valueLine({ metric: 'K09', ...cell }, 'score', 3.4, { numerator: 1428, denominator: 420 }),
		...surveyed(cell),
	]),
	total(percentLine({ metric: 'K10' }, 196, 4660), [4.4, 4.1, 4.9]),
	percentLine({ metric: 'K10', service: 'SVC-CC' }, 120, 3000),
	percentLine({ metric: 'K10', channel: 'webchat' }, 61, 1400),
	total(countLine({ metric: 'K11' }, 118), [101, 96, 120]),
	...spread('K11', 'category', { 'EXC::TAFSIR': 60, 'EXC::PPID': 31, 'EXC::DATA': 27 }),
	valueLine({ metric: 'K11.minutes.p50' }, 'minutes', 42, { denominator: 110, note: 'elapsed' }),
	valueLine({ metric: 'K11.minutes.p50', category: 'EXC::PPID' }, 'minutes', 38, {
		...{ denominator: 30, note: 'elapsed' },
	}),
	countLine({ metric: 'K11.unconfirmed' }, 6),
	countLine({ metric: 'K11.suggested' }, 8),
	judged(
		valueLine({ metric: 'K12' }, 'perHour', 3.3, { numerator: 800, denominator: 239.5 }),
		3,
		true,
		[3.1, 3.2, 3],
	),
	valueLine({ metric: 'K12.other' }, 'perHour', 4.1, { numerator: 982, denominator: 239.5 }),
	percentLine({ metric: 'K12.callbacks' }, 120, 131, 'PROPOSED limit'),
	valueLine({ metric: 'K13.hardskill' }, 'score', 89.2, { numerator: 4014, denominator: 45 }),
	valueLine({ metric: 'K13.softskill' }, 'score', null, { denominator: 3, note: 'too few assessments' }),
	judged(percentLine({ metric: 'K14' }, 301, 310), 95, true, [96.8, 97.1, 96]),
	total(valueLine({ metric: 'K15' }, 'count', 7, { numerator: 7, denominator: 70 }), [9, 4, 6]),
	total(valueLine({ metric: 'K16' }, 'count', 21, { numerator: 21, denominator: 1340 }), [18, 25, 30]),
	countLine({ metric: 'RPT.written' }, 4),
	countLine({ metric: 'RPT.delivered' }, 3),
	countLine({ metric: 'RPT.late' }, 1),
];

const breaches: KpiResult['breaches'] = Array.from({ length: 24 }, (_, place) => ({
	number: String(70_123_000_000 + place * 791),
	...(place % 3 === 0
		? { service: 'SVC-SOCIAL', office: 'KPPBC-MKS', channel: 'whatsapp', rule: 'SOCIAL' }
		: { service: 'SVC-CC', office: 'BRAVO', channel: 'webchat', rule: 'WEBCHAT-DIRECT' }),
	ruleStatus: place % 3 === 0 ? 'READING' : 'PROPOSED',
	receivedAt: instant(26 + place, 2, 10),
	dueAt: instant(26 + place, 3, 10),
	stoppedAt: place % 5 === 4 ? null : instant(26 + place, 4, 25),
}));

const register: KpiResult['register'] = [
	{
		...{ number: '70123999001', report: 'RPT-1', aroseAt: instant(27, 2), writtenAt: instant(27, 4) },
		...{ dueAt: instant(27, 10), deliveredAt: instant(27, 5), decidedAt: instant(28, 3), late: false },
	},
	{
		...{ number: '70123999002', report: 'RPT-2', aroseAt: instant(33, 2), writtenAt: instant(34, 4) },
		...{ dueAt: instant(33, 10), deliveredAt: instant(34, 5), decidedAt: null, late: true },
	},
	{
		...{ number: '70123999003', report: '', aroseAt: instant(50, 2), writtenAt: null },
		...{ dueAt: null, deliveredAt: null, decidedAt: null, late: false },
	},
];

function spread(
	metric: string,
	by: 'service' | 'channel' | 'category' | 'office',
	counts: Record<string, number>,
): KpiLine[] {
	return Object.entries(counts).map(([code, count]) => countLine({ metric, [by]: code }, count));
}

/** A rule over its channels, each with columns (b) and (c) and what is counted apart. */
function ruled(
	rule: string,
	ruleStatus: KpiLine['ruleStatus'],
	due: number,
	channels: Record<string, [met: number, due: number]>,
	note = '',
): KpiLine[] {
	const all = Object.values(channels).reduce((sum, [met]) => sum + met, 0);
	return Object.entries({ '': [all, due] as const, ...channels }).flatMap(([channel, [met, of]]) => {
		const cell = { rule, ruleStatus, channel };
		return [
			percentLine({ metric: 'K02', ...cell }, met, of, note),
			...besides(cell, of, { late: met, strict: met }, note),
		];
	});
}

/** What stands beside a line of K02. */
function besides(
	cell: Partial<Cell>,
	due: number,
	counts: { late: number; strict: number; void?: number; withdrawn?: number; keyedLate?: number },
	note = '',
): KpiLine[] {
	const { late, strict, void: isVoid = 0, withdrawn = 0, keyedLate = 0 } = counts;
	return [
		percentLine({ ...cell, metric: 'K02.late' }, late, due, note),
		percentLine({ ...cell, metric: 'K02.strict' }, strict, due, note),
		countLine({ ...cell, metric: 'K02.void' }, isVoid, note),
		countLine({ ...cell, metric: 'K02.withdrawn' }, withdrawn, note),
		countLine({ ...cell, metric: 'K02.keyedLate' }, keyedLate, note),
	];
}

function surveyed(cell: Partial<Cell>): KpiLine[] {
	return [
		valueLine({ ...cell, metric: 'K09.index' }, 'score', 85, { numerator: 1428, denominator: 420 }),
		percentLine({ ...cell, metric: 'K09.response' }, 420, 3900),
	];
}

function percentiles(
	metric: string,
	values: number[],
	first: [Previous, number | null, boolean | null] | null,
	cell: Partial<Cell> = {},
): KpiLine[] {
	return ['p50', 'p90', 'p95', 'max'].map((part, place) => {
		const line = valueLine({ ...cell, metric: `${metric}.${part}` }, 'minutes', values[place]!, {
			denominator: 4500,
		});
		return first && place === 0 ? judged(line, first[1], first[2], first[0]) : line;
	});
}

/** Mornings and Mondays are busy; by night only messages come, and nobody is on duty. */
function heat(): HeatCell[] {
	const share: Record<string, number> = { webchat: 0.4, email: 0.25, whatsapp: 0.2, phone: 0.15 };
	return Array.from({ length: 7 * 24 }, (_, place) => [Math.floor(place / 24) + 1, place % 24]).flatMap(
		([weekday, hour]) => {
			const day = weekday! > 5 ? 0.25 : 1.15 - weekday! * 0.05;
			const bell = 46 * Math.exp(-((hour! - 10) ** 2) / 9) + 28 * Math.exp(-((hour! - 14.5) ** 2) / 7);
			const staffed = hour! < 7 || hour! > 20 ? null : (hour! < 17 ? 24 : 8) / (weekday! > 5 ? 4 : 1);
			return Object.entries(share).map(([channel, part]) => ({
				...{ weekday: weekday!, hour: hour!, channel, staffed },
				arrivals: Math.round(part * day * (bell + 1.5)),
			}));
		},
	);
}

function agent(name: string, more: Partial<KpiResult['agents'][number]>): KpiResult['agents'][number] {
	return {
		...{ agent: name, callsAnswered: 0, phoneHours: null, callsPerHour: null },
		...{ assessments: 5, hardskill: null, softskill: 90, shifts: 22, disciplined: 21, discipline: 95.5 },
		...more,
	};
}

function cellOf(cell: Cell): Omit<KpiResult['differences'][number], 'before' | 'after'> {
	return { ...{ service: '', office: '', channel: '', category: '', rule: '', ruleStatus: '' }, ...cell };
}

/** Of the days from 1 January 2026 on, UTC. */
function instant(day: number, hour: number, minute = 0): string {
	return new Date(Date.UTC(2026, 0, day, hour, minute)).toISOString();
}
