import type { Content } from 'pdfmake/js/Printer';

import { limitInWords } from '../../../../policy/attributes/limitInWords';
import { cellKey } from '../../../../policy/kpi/line';
import type { KpiLine } from '../../../../policy/kpi/types';
import { periodAfter } from '../../../../policy/period';
import { totalOf } from '../../headlines';
import { channelName, noteName, STATUS_NAMES } from '../../names';
import { numberInWords, valueInWords } from '../../numbers';
import { bars } from '../charts/bars';
import { trend } from '../charts/trend';
import { figures, type Month } from '../figures';
import { figure, listed, type Column, type Section } from '../layout';

/** K02: promises by rule, the provisional one marked; proposed limits in a table of their own (5.3). */
export function attainment(month: Month): Section {
	const lines = ruleLines(month);
	const proposed = lines.filter(({ ruleStatus }) => ruleStatus === 'PROPOSED');
	const founded = lines.filter(({ ruleStatus }) => ruleStatus !== 'PROPOSED');
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

/** Rules in the policy's order, each followed by its channels where it has several. */
function ruleLines({ result, policy }: Month): KpiLine[] {
	const all = result.lines.filter((line) => line.metric === 'K02' && line.rule !== '' && line.office === '');
	return Object.keys(policy.rules).flatMap((rule) => {
		const own = all.filter((line) => line.rule === rule);
		const totals = own.filter(({ channel }) => channel === '');
		const channels = own.filter(({ channel }) => channel !== '');
		return totals.length === 0 || channels.length > 1 ? [...totals, ...channels] : totals;
	});
}

function rowsOf({ result, policy }: Month, lines: readonly KpiLine[]): string[][] {
	const column = (metric: string, line: KpiLine) => {
		const key = cellKey({ ...line, metric });
		return valueInWords(result.lines.find((one) => cellKey(one) === key)?.value ?? null, 'percent');
	};
	return lines.map((line, place) => {
		const rule = policy.rules[line.rule];
		const limit = rule?.limit ? limitInWords(rule.limit) : '-';
		const founding = line.ruleStatus === '' ? '' : STATUS_NAMES[line.ruleStatus];
		const isPart = line.channel !== '' && lines[place - 1]?.rule === line.rule;
		const name = isPart ? `– ${channelName(line.channel)}` : (rule?.label ?? line.rule);
		return [
			...[name, limit, [founding, noteName(line.note)].filter(Boolean).join(', ')],
			...[numberInWords(line.numerator), numberInWords(line.denominator)],
			...['K02', 'K02.late', 'K02.strict'].map((metric) => column(metric, line)),
		];
	});
}

function pictured({ policy }: Month, lines: readonly KpiLine[]): Content[] {
	const list = lines
		.filter(({ channel }) => channel === '')
		.map(({ rule, ruleStatus, value }) => ({
			name: policy.rules[rule]?.label ?? rule,
			value,
			hollow: ruleStatus === 'PROPOSED',
		}));
	if (list.length === 0) return [];
	return [
		figure('Capaian per janji layanan (batang kosong: batas waktu usulan)', bars(list, 'percent', 100)),
	];
}

/** The headline over the three periods before and this one. */
function trendOf({ result }: Month): Content {
	const line = totalOf(result, 'K02');
	const periods = [-3, -2, -1, 0].map((count) => periodAfter(result.period, count).label);
	const values = [...[...(line?.previous ?? [null, null, null])].reverse(), line?.value ?? null];
	return figure('Ketepatan waktu layanan, empat periode', trend(periods, values, line?.target ?? null));
}
