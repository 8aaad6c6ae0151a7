import { internalNote } from '../intake/internalNote';
import type { Policy } from '../policy/document';
import { headlines } from '../policy/kpi/headlines';
import { cellKey } from '../policy/kpi/line';
import { metricName } from '../policy/kpi/metricNames';
import { valueInWords } from '../policy/kpi/numbers';
import { RUN_NAMES } from '../policy/kpi/runNames';
import type { KpiResult } from '../policy/kpi/types';
import { localMinute } from '../policy/localTime';
import { mentionOf, type ArticleFields } from '../zammad';

import { runId, staffId, type KeptKind, type RunName } from './kept';

/** A file of a run, such as its workbook. */
export interface RunFile {
	name: string;
	/** MIME type. */
	type: string;
	data: Buffer;
}

export type ResultToKeep = KpiResult & { run: KeptKind };

/** Within a sentence. */
const nameOfRun = (run: KeptKind): string => RUN_NAMES[run].toLowerCase();

type Note = ArticleFields & { message_id: string };

/** First article of the ticket, before any run. */
export function openingNote({ scopeLabel, period }: ResultToKeep): ArticleFields {
	const line = `Tiket ini memuat angka kinerja ${scopeLabel} periode ${period.label}; setiap hitungan ditulis dalam catatan tersendiri.`;
	return { ...internalNote('Angka kinerja', [line]), sender: 'System' };
}

/**
 * The note that holds a run. Its words hold numbers, so its sender is System: of such an article the desk tells nobody
 * by mail (zammad-api 3.3), and numbers are never mailed.
 */
export function runNote(
	policy: Policy,
	{ result, files }: { result: ResultToKeep; files: Readonly<Record<string, RunFile>> },
	{ name, content }: { name: RunName; content: string },
): Note {
	const { period, scopeLabel, run, asOf, warnings } = result;
	const at = (instant: string) => localMinute(instant, period.zone);
	const lines = [
		`Angka kinerja ${scopeLabel}, periode ${period.label} (${nameOfRun(run)}).`,
		`Dari ${at(period.from)} sampai sebelum ${at(period.to)}; keadaan per ${at(asOf)}.`,
		...told(policy, result),
		...(warnings.length > 0
			? [`Catatan tentang data: ${warnings.length}, lihat bagian Catatan pengolahan data pada laporan (PDF).`]
			: []),
	];
	return {
		...internalNote(`KPI ${period.label}: ${nameOfRun(run)}`, lines),
		sender: 'System',
		message_id: runId(name, content),
		attachments: Object.values(files).map(attached),
	};
}

/** The note that holds the file per agent and tells Kepala Seksi: period, run and ticket number only. */
export function staffNote(
	result: ResultToKeep,
	{ name, file, number }: { name: RunName; file: RunFile; number: string },
	mentioned: readonly number[],
): Note {
	const { subject, text } = notice(result, number);
	const people = mentioned.map((userId) => mentionOf(userId, 'Kepala Seksi'));
	const to = people.length > 0 ? `<p>Kepada: ${people.join(', ')}</p>` : '';
	return {
		...internalNote(subject, [`<p>${text}</p>${to}`]),
		content_type: 'text/html',
		message_id: staffId(name, file.data),
		attachments: [attached(file)],
	};
}

/** The same for somebody outside the desk, by mail. */
export function notice({ period, run }: ResultToKeep, number: string): { subject: string; text: string } {
	return {
		subject: `KPI periode ${period.label} (${nameOfRun(run)})`,
		text: `Angka kinerja periode ${period.label} (${nameOfRun(run)}) ada pada tiket ${number}.`,
	};
}

/** What a run says of the one before (PER-5). */
function told(policy: Policy, result: ResultToKeep): string[] {
	switch (result.run) {
		case 'preliminary':
			return [
				`Hitungan ini sementara; hitungan final dibuat ${policy.kpi.finalAfterDays} hari sesudah akhir periode.`,
			];
		case 'final':
			return ['Hitungan ini final dan tidak diubah lagi.', differing(result)];
		case 'restatement':
			return [`Alasan penyajian kembali: ${result.reason.trim()}`, ...restated(policy, result)];
	}
}

function differing({ differences, runBefore }: KpiResult): string {
	if (!runBefore) return 'Tidak ada hitungan sementara yang dapat dibandingkan.';
	if (differences.length === 0) return 'Tidak ada baris yang berbeda dari hitungan sementara.';
	const counts = new Map<string, number>();
	for (const { metric } of differences) counts.set(metric, (counts.get(metric) ?? 0) + 1);
	const parts = [...counts].map(([metric, count]) => `${metric} (${count})`);
	return `${differences.length} baris berbeda dari hitungan sementara: ${parts.join(', ')}.`;
}

/** What every indicator prints first: with both values where it changed, else its name only. */
function restated(policy: Policy, result: KpiResult): string[] {
	const { differences, runBefore } = result;
	const before = new Map(differences.map((one) => [cellKey(one), one.before]));
	const lines = headlines(result, policy).map((line) => ({
		name: `${line.metric.split('.')[0]} ${metricName(policy, line.metric)}`,
		is: valueInWords(line.value, line.unit),
		was: before.has(cellKey(line)) ? valueInWords(before.get(cellKey(line))!, line.unit) : null,
	}));
	if (!runBefore) {
		return [
			...lines.map(({ name, is }) => `${name}: ${is}`),
			'Hitungan sebelumnya tidak terbaca; nilai semula tidak diketahui.',
		];
	}
	const same = lines.filter(({ was }) => was === null);
	return [
		...lines.flatMap(({ name, was, is }) => (was === null ? [] : [`${name}: semula ${was}, menjadi ${is}`])),
		...(same.length > 0 ? [`Tidak berubah: ${same.map(({ name }) => name).join('; ')}.`] : []),
		`Jumlah baris yang berubah, termasuk rinciannya: ${differences.length}.`,
	];
}

const attached = ({ name, type, data }: RunFile) => ({
	filename: name,
	data: data.toString('base64'),
	'mime-type': type,
});
