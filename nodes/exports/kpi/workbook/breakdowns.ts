import { limitInWords } from '../../../policy/attributes/limitInWords';
import type { Policy } from '../../../policy/document';
import { cellKey } from '../../../policy/kpi/line';
import type { KpiLine, KpiResult } from '../../../policy/kpi/types';
import { channelName, remarkOf, STATUS_NAMES } from '../names';

import { measure, part, text, type Cell } from './cells';
import { comparisonOf, LIST_WIDTHS, listOf } from './lines';
import { sheetOf, type Sheet, type Table } from './sheet';

/** In characters; the codes are as wide as their number allows on one page. */
const widthsOf = (codes: number) => [52, ...Array.from({ length: 30 }, () => codes)];

export function perService(result: KpiResult, policy: Policy): Sheet {
	const offices = comparisonOf(result, policy, 'office');
	return sheetOf(result, {
		name: 'Per Layanan',
		title: 'Indikator per layanan',
		widths: widthsOf(15),
		tables: [
			{ ...comparisonOf(result, policy, 'service'), caption: 'Menurut layanan' },
			...(offices.rows.length > 0 ? [{ ...offices, caption: 'Menurut kantor' }] : []),
		],
	});
}

/** Proposed limits stand on a table of their own (K02). */
export function perChannel(result: KpiResult, policy: Policy): Sheet {
	const promises = promiseLines(result, policy);
	const isProposed = ({ ruleStatus }: KpiLine) => ruleStatus === 'PROPOSED';
	return sheetOf(result, {
		name: 'Per Saluran',
		title: 'Indikator per saluran',
		widths: widthsOf(12),
		tables: [
			{ ...comparisonOf(result, policy, 'channel'), caption: 'Menurut saluran' },
			{
				...promiseTable(
					result,
					policy,
					promises.filter((line) => !isProposed(line)),
				),
				caption: 'Janji layanan menurut peraturan, per saluran',
			},
			{
				...promiseTable(result, policy, promises.filter(isProposed)),
				caption: 'Batas waktu usulan, bukan ketentuan, per saluran',
			},
		],
	});
}

/** Lines of K02 by rule, in the policy's order: the rule, then its channels. */
function promiseLines({ lines }: KpiResult, policy: Policy): KpiLine[] {
	const order = Object.keys(policy.rules);
	return lines
		.filter(({ metric, rule, office }) => metric === 'K02' && rule !== '' && office === '')
		.sort((one, other) => order.indexOf(one.rule) - order.indexOf(other.rule));
}

function promiseTable(result: KpiResult, policy: Policy, lines: readonly KpiLine[]): Table {
	const values = new Map(result.lines.map((line) => [cellKey(line), line.value]));
	return {
		heads: [
			...['Janji layanan', 'Batas waktu', 'Saluran', 'Dasar', 'Dipenuhi', 'Jatuh tempo', 'Capaian'],
			...['(b) eskalasi terlambat dilanggar', '(c) bacaan ketat', 'Catatan'],
		],
		rows: lines.map((line): Cell[] => {
			const rule = policy.rules[line.rule];
			const beside = ['K02.late', 'K02.strict'].map((metric) => values.get(cellKey({ ...line, metric })));
			return [
				text(rule?.label ?? line.rule, line.channel === '' ? { fontWeight: 'bold' } : {}),
				text(rule?.limit ? limitInWords(rule.limit) : ''),
				text(line.channel === '' ? 'Semua' : channelName(line.channel)),
				text(line.ruleStatus === '' ? '' : STATUS_NAMES[line.ruleStatus]),
				...[line.numerator, line.denominator].map(part),
				...[line.value, ...beside].map((value) => measure(value ?? null, 'percent')),
				text(remarkOf(line.note)),
			];
		}),
	};
}

export function escalation(result: KpiResult, policy: Policy): Sheet {
	return sheetOf(result, {
		name: 'Eskalasi',
		title: 'Eskalasi dan verifikasi tindak lanjut',
		widths: LIST_WIDTHS,
		tables: [listOf(result, policy, ['K05', 'K06', 'K07', 'K07b', 'K15'])],
	});
}

/** Counts only: complaints of ethics and crime have no other place in an export (CONF-2). */
export function complaints(result: KpiResult, policy: Policy): Sheet {
	return sheetOf(result, {
		name: 'Pengaduan',
		title: 'Pengaduan dan permintaan yang dikecualikan',
		widths: LIST_WIDTHS,
		tables: [
			{ ...listOf(result, policy, ['K08']), caption: 'Pengaduan' },
			{ ...listOf(result, policy, ['K11']), caption: 'Permintaan yang dikecualikan' },
		],
	});
}
