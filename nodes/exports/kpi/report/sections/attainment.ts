import type { Content } from 'pdfmake/js/Printer';

import { limitInWords } from '../../../../policy/attributes/limitInWords';
import type { Policy } from '../../../../policy/document';
import { cellKey } from '../../../../policy/kpi/line';
import type { KpiLine } from '../../../../policy/kpi/types';
import { periodAfter } from '../../../../policy/period';
import { totalOf } from '../../../../policy/kpi/headlines';
import { channelName, noteName, STATUS_NAMES } from '../../names';
import { numberInWords, valueInWords } from '../../../../policy/kpi/numbers';
import { bars } from '../charts/bars';
import { trend } from '../charts/trend';
import { figures, type Month } from '../figures';
import { figure, listed, type Column, type Section } from '../layout';

/** K02: promises by rule, the provisional one marked; proposed limits in a table of their own (5.3). */
export function attainment(month: Month): Section {
	const rules = byRule(month);
	const proposed = rules.filter(([first]) => first.ruleStatus === 'PROPOSED');
	const founded = rules.filter(([first]) => first.ruleStatus !== 'PROPOSED');
	return {
		title: 'Ketepatan waktu layanan',
		content: [
			figures(month, PARTS),
			...pictured(month, [...founded, ...proposed]),
			trendOf(month),
			...listed('Janji layanan menurut ketentuan', COLUMNS, rowsOf(month, founded)),
			{ text: FOUNDING, style: 'note' },
			...listed('Batas waktu usulan, bukan ketentuan', COLUMNS, rowsOf(month, proposed)),
		],
	};
}

const PARTS = ['K02', 'K02.late', 'K02.strict', 'K02.void', 'K02.withdrawn', 'K02.keyedLate'];
const FOUNDING = `${STATUS_NAMES.LAW}: dinyatakan dalam peraturan. ${STATUS_NAMES.READING}: bacaan atas peraturan yang tidak tegas. Nilai bertanda sementara dihitung tersendiri dan tidak termasuk dalam nilai utama.`;

const right = (title: string, width: number): Column => ({ title, width, align: 'right' });
const COLUMNS: Column[] = [
	{ title: 'Janji layanan' },
	{ title: 'Batas waktu', width: 74 },
	{ title: 'Dasar', width: 54 },
	right('Dipenuhi', 38),
	right('Jatuh tempo', 38),
	right('Capaian', 40),
	right('(b)', 38),
	right('(c)', 38),
];

/** The total of a rule, then its channels where it has several. */
type OfRule = [KpiLine, ...KpiLine[]];

/**
 * Those of all rules, then rules in the policy's order. One may stand in both tables: what binds an office is a proposal
 * for the contact centre (A15).
 */
function byRule({ result, policy }: Month): OfRule[] {
	const places = Object.keys(policy.rules);
	const orderOf = ({ rule, ruleStatus, channel }: KpiLine) =>
		[String(places.indexOf(rule) + 1).padStart(4, '0'), ruleStatus, channel].join(' ');
	const lines = result.lines
		.filter(({ metric, service, office }) => metric === 'K02' && service === '' && office === '')
		.filter(({ rule, channel }) => rule !== '' || channel === '')
		.sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
	const rules = new Map<string, OfRule>();
	for (const line of lines) {
		const key = `${line.rule} ${line.ruleStatus}`;
		rules.set(key, [...(rules.get(key) ?? []), line] as OfRule);
	}
	return [...rules.values()].map((lines) => (lines.length === 2 ? [lines[0]] : lines));
}

function rowsOf({ result, policy }: Month, rules: readonly OfRule[]): string[][] {
	const values = new Map(result.lines.map((line) => [cellKey(line), line.value]));
	return rules.flatMap((lines) =>
		lines.map((line, place) => {
			const { rule, ruleStatus, channel, note, numerator, denominator } = line;
			const limit = policy.rules[rule]?.limit;
			return [
				place === 0 ? nameOf(policy, line) : `– ${channelName(channel)}`,
				limit ? limitInWords(limit) : '',
				[ruleStatus && STATUS_NAMES[ruleStatus], noteName(note)].filter(Boolean).join(', '),
				...[numberInWords(numerator), numberInWords(denominator)],
				...['K02', 'K02.late', 'K02.strict'].map((metric) =>
					valueInWords(values.get(cellKey({ ...line, metric })) ?? null, 'percent'),
				),
			];
		}),
	);
}

function pictured({ policy }: Month, rules: readonly OfRule[]): Content[] {
	const list = rules
		.filter(([{ rule }]) => rule !== '')
		.map(([line]) => ({
			name: nameOf(policy, line),
			value: line.value,
			hollow: line.ruleStatus === 'PROPOSED',
		}));
	if (list.length === 0) return [];
	return [
		figure('Capaian per janji layanan (batang kosong: batas waktu usulan)', bars(list, 'percent', 100)),
	];
}

function nameOf({ rules }: Policy, { rule, ruleStatus }: KpiLine): string {
	if (rule === '') return ruleStatus === '' ? 'Semua (nilai utama)' : 'Semua batas usulan';
	return rules[rule]?.label ?? rule;
}

/** The headline over the three periods before and this one. */
function trendOf({ result }: Month): Content {
	const line = totalOf(result, 'K02');
	const periods = [-3, -2, -1, 0].map((count) => periodAfter(result.period, count).label);
	const values = [...[...(line?.previous ?? [null, null, null])].reverse(), line?.value ?? null];
	return figure('Ketepatan waktu layanan, empat periode', trend(periods, values, line?.target ?? null));
}
