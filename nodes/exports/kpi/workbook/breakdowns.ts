import { statusLabels } from '../../../policy/data/labels';
import type { Policy } from '../../../policy/document';
import type { KpiResult } from '../../../policy/kpi/types';
import { attainedByRule, type Attained } from '../attained';
import { channelName, remarkOf } from '../names';

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
	const promises = attainedByRule(result, policy)
		.flat()
		.filter(({ line }) => line.rule !== '');
	const isProposed = ({ line }: Attained) => line.ruleStatus === 'PROPOSED';
	return sheetOf(result, {
		name: 'Per Saluran',
		title: 'Indikator per saluran',
		widths: widthsOf(12),
		tables: [
			{ ...comparisonOf(result, policy, 'channel'), caption: 'Menurut saluran' },
			{
				...promiseTable(
					policy,
					promises.filter((one) => !isProposed(one)),
				),
				caption: 'Janji layanan menurut peraturan, per saluran',
			},
			{
				...promiseTable(policy, promises.filter(isProposed)),
				caption: 'Batas waktu usulan, bukan ketentuan, per saluran',
			},
		],
	});
}

function promiseTable({ rules }: Policy, promises: readonly Attained[]): Table {
	return {
		heads: [
			...['Janji layanan', 'Batas waktu', 'Saluran', 'Dasar', 'Dipenuhi', 'Jatuh tempo', 'Capaian'],
			...['(b) eskalasi terlambat sebagai pelanggaran', '(c) penafsiran ketat', 'Catatan'],
		],
		rows: promises.map(({ line, limit, late, strict }): Cell[] => [
			text(rules[line.rule]?.label ?? line.rule, line.channel === '' ? { fontWeight: 'bold' } : {}),
			text(limit),
			text(line.channel === '' ? 'Semua' : channelName(line.channel)),
			text(line.ruleStatus === '' ? '' : statusLabels[line.ruleStatus]),
			...[line.numerator, line.denominator].map(part),
			...[line.value, late, strict].map((value) => measure(value, 'percent')),
			text(remarkOf(line.note)),
		]),
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
