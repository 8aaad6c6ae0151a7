import type { Content } from 'pdfmake/js/Printer';

import { statusLabels } from '../../../../policy/data/labels';
import type { Policy } from '../../../../policy/document';
import { WITHOUT_RESTRICTED } from '../../../../policy/kpi/line';
import type { KpiLine } from '../../../../policy/kpi/types';
import { periodAfter } from '../../../../policy/period';
import { totalOf } from '../../../../policy/kpi/headlines';
import { channelName, FOUNDINGS, noteName } from '../../names';
import { numberInWords, valueInWords } from '../../../../policy/kpi/numbers';
import { attainedByRule, type OfRule } from '../../attained';
import { bars } from '../charts/bars';
import { trend } from '../charts/trend';
import { figures, type Month } from '../figures';
import { figure, listed, type Column, type Section } from '../layout';

/** K02: promises by rule, the provisional one marked; proposed limits in a table of their own (5.3). */
export function attainment(month: Month): Section {
	const rules = attainedByRule(month.result, month.policy);
	const proposed = rules.filter(([{ line }]) => line.ruleStatus === 'PROPOSED');
	const founded = rules.filter(([{ line }]) => line.ruleStatus !== 'PROPOSED');
	return {
		title: 'Ketepatan waktu layanan',
		content: [
			figures(month, PARTS),
			...pictured(month, [...founded, ...proposed]),
			trendOf(month),
			...listed('Janji layanan menurut peraturan', COLUMNS, rowsOf(month, founded)),
			{ text: FOUNDING, style: 'note' },
			...listed('Batas waktu usulan, bukan ketentuan', COLUMNS, rowsOf(month, proposed)),
		],
	};
}

const PARTS = ['K02', 'K02.late', 'K02.strict', 'K02.void', 'K02.withdrawn', 'K02.keyedLate'];
const FOUNDING = `${FOUNDINGS} Nilai bertanda sementara dihitung tersendiri dan tidak termasuk dalam nilai utama.`;

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

/** A rule of one channel is told once. */
function rowsOf({ policy }: Month, rules: readonly OfRule[]): string[][] {
	return rules
		.flatMap((lines) => (lines.length === 2 ? lines.slice(0, 1) : lines))
		.map(({ line, limit, late, strict }) => [
			line.channel === '' ? nameOf(policy, line) : `– ${channelName(line.channel)}`,
			limit,
			[line.ruleStatus && statusLabels[line.ruleStatus], remarkOn(line)].filter(Boolean).join(', '),
			...[numberInWords(line.numerator), numberInWords(line.denominator)],
			...[line.value, late, strict].map((value) => valueInWords(value, 'percent')),
		]);
}

/** That restricted tickets are left out is true of all lines alike: their total tells it. */
function remarkOn({ rule, note }: KpiLine): string {
	return noteName(rule === '' ? note : note.replace(WITHOUT_RESTRICTED, ''));
}

function pictured({ policy }: Month, rules: readonly OfRule[]): Content[] {
	const list = rules
		.filter(([{ line }]) => line.rule !== '')
		.map(([{ line }]) => ({
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
	if (rule === '') return ruleStatus === '' ? 'Semua (nilai utama)' : 'Semua batas waktu usulan';
	return rules[rule]?.label ?? rule;
}

/** The headline over the three periods before and this one. */
function trendOf({ result }: Month): Content {
	const line = totalOf(result, 'K02');
	const periods = [-3, -2, -1, 0].map((count) => periodAfter(result.period, count).label);
	const values = [...[...(line?.previous ?? [null, null, null])].reverse(), line?.value ?? null];
	return figure('Ketepatan waktu layanan, empat periode', trend(periods, values, line?.target ?? null));
}
