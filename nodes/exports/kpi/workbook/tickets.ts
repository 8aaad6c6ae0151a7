import type { Policy } from '../../../policy/document';
import { statusLabels } from '../../../policy/data/labels';
import { zoneName } from '../../../policy/localTime';
import type { KpiResult } from '../../../policy/kpi/types';
import { channelName, officeName, serviceName } from '../names';

import { instant, none, text } from './cells';
import { sheetOf, type Sheet } from './sheet';

/** Clocks that were breached: numbers and codes, none of a restricted ticket (CONF-2). */
export function breaches(result: KpiResult, policy: Policy): Sheet {
	const { zone } = result.period;
	return sheetOf(result, {
		name: 'Pelanggaran',
		title: 'Batas waktu yang terlampaui',
		widths: [18, 30, 38, 18, 34, 14, 20, 20, 20],
		tables: [
			{
				heads: [
					...['Nomor tiket', 'Layanan', 'Kantor', 'Saluran', 'Janji layanan', 'Dasar'],
					...['Diterima', 'Batas waktu', 'Dijawab'].map((head) => `${head} (${zoneName(zone)})`),
				],
				rows: result.breaches.map((one) => [
					text(one.number),
					text(serviceName(policy, one.service)),
					text(officeName(policy, one.office)),
					text(channelName(one.channel)),
					text(policy.rules[one.rule]?.label ?? one.rule),
					text(one.ruleStatus === '' ? '' : statusLabels[one.ruleStatus]),
					...[one.receivedAt, one.dueAt, one.stoppedAt].map((at) => instant(at, zone)),
				]),
			},
		],
	});
}

/** Written reports of the period (001 L-II 3): numbers and instants. */
export function register(result: KpiResult, policy: Policy): Sheet {
	const { zone } = result.period;
	return sheetOf(result, {
		name: 'Laporan',
		title: 'Register laporan tertulis',
		widths: [18, 34, 20, 20, 20, 20, 20, 14],
		tables: [
			{
				heads: [
					...['Nomor tiket', 'Laporan'],
					...['Timbul', 'Ditulis', 'Batas waktu', 'Disampaikan', 'Diputuskan'].map(
						(head) => `${head} (${zoneName(zone)})`,
					),
					'Terlambat',
				],
				rows: result.register.map((one) => [
					text(one.number),
					one.report === '' ? none({ align: 'left' }) : text(reportName(policy, one.report)),
					...[one.aroseAt, one.writtenAt, one.dueAt, one.deliveredAt, one.decidedAt].map((at) =>
						instant(at, zone),
					),
					text(one.late ? 'Ya' : 'Tidak'),
				]),
			},
		],
	});
}

function reportName({ reports }: Policy, code: string): string {
	const label = (reports as Record<string, { label?: string } | undefined>)[code]?.label;
	return label === undefined ? code : `${code} ${label}`;
}
