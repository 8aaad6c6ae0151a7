import { internalNote } from '../intake/internalNote';
import type { Policy } from '../policy/document';
import { cellKey } from '../policy/kpi/line';
import type { KpiDifference, KpiResult } from '../policy/kpi/types';
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

const RUNS: Readonly<Record<KeptKind, string>> = {
	preliminary: 'sementara',
	final: 'final',
	restatement: 'perbaikan',
};

/** Headlines of 5.3 stand in lines that count nothing apart. */
const HEADLINE = /^K\d{2}b?$/;

type Note = ArticleFields & { message_id: string };

/** First article of the ticket, before any run. */
export function openingNote({ scopeLabel, period }: ResultToKeep): ArticleFields {
	const line = `Tiket ini memuat angka kinerja ${scopeLabel} periode ${period.label}; setiap hitungan ditulis dalam catatan tersendiri.`;
	return { ...internalNote('Angka kinerja', [line]), sender: 'System' };
}

/**
 * The note that holds a run. Its words hold numbers, so its sender is System: of such an article the desk tells nobody
 * by mail (zammad-api 3.3), and numbers are never mailed.
 * @param hasBefore whether the period had a run before, with which the differences were found
 */
export function runNote(
	policy: Policy,
	{ result, files }: { result: ResultToKeep; files: Readonly<Record<string, RunFile>> },
	{ name, content, hasBefore }: { name: RunName; content: string; hasBefore: boolean },
): Note {
	const { period, scopeLabel, run, asOf, warnings } = result;
	const at = (instant: string) => localMinute(instant, period.zone);
	const lines = [
		`Angka kinerja ${scopeLabel}, periode ${period.label} (${RUNS[run]}).`,
		`Dari ${at(period.from)} sampai sebelum ${at(period.to)}; keadaan per ${at(asOf)}.`,
		...told(policy, result, hasBefore),
		...(warnings.length > 0 ? [`Catatan tentang data: ${warnings.length}, lihat berkas JSON.`] : []),
	];
	return {
		...internalNote(`KPI ${period.label}: ${RUNS[run]}`, lines),
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
		message_id: staffId(name),
		attachments: [attached(file)],
	};
}

/** The same for somebody outside the desk, by mail. */
export function notice({ period, run }: ResultToKeep, number: string): { subject: string; text: string } {
	return {
		subject: `KPI periode ${period.label} (${RUNS[run]})`,
		text: `Angka kinerja periode ${period.label} (${RUNS[run]}) ada pada tiket ${number}.`,
	};
}

/** What a run says of the one before (PER-5). */
function told(policy: Policy, result: ResultToKeep, hasBefore: boolean): string[] {
	switch (result.run) {
		case 'preliminary':
			return [
				`Hitungan ini sementara; hitungan final dibuat ${policy.kpi.finalAfterDays} hari sesudah akhir periode.`,
			];
		case 'final':
			return ['Hitungan ini final dan tidak diubah lagi.', differing(result.differences, hasBefore)];
		case 'restatement':
			return [
				`Alasan perbaikan: ${result.reason.trim()}`,
				...headlines(policy, result),
				`Semua baris yang berubah: ${result.differences.length}.`,
			];
	}
}

function differing(differences: readonly KpiDifference[], hasBefore: boolean): string {
	if (!hasBefore) return 'Tidak ada hitungan sementara yang dapat dibandingkan.';
	if (differences.length === 0) return 'Tidak ada baris yang berbeda dari hitungan sementara.';
	const counts = new Map<string, number>();
	for (const { metric } of differences) counts.set(metric, (counts.get(metric) ?? 0) + 1);
	const parts = [...counts].map(([metric, count]) => `${metric} (${count})`);
	return `${differences.length} baris berbeda dari hitungan sementara: ${parts.join(', ')}.`;
}

function headlines({ kpi }: Policy, { lines, differences }: KpiResult): string[] {
	const changed = new Map(differences.map((one) => [cellKey(one), one]));
	const isHeadline = (cell: KpiDifference | KpiResult['lines'][number]) =>
		HEADLINE.test(cell.metric) && cellKey(cell).trim() === cell.metric;
	const now = lines.filter(isHeadline).map((line) => {
		const before = changed.get(cellKey(line))?.before;
		return { metric: line.metric, before: before === undefined ? line.value : before, after: line.value };
	});
	const gone = differences
		.filter(isHeadline)
		.filter(({ metric }) => !now.some((one) => one.metric === metric));
	return [...now, ...gone].map(({ metric, before, after }) => {
		const label = kpi.indicators[metric]?.label;
		return `${label ? `${metric} ${label}` : metric}: semula ${shown(before)}, menjadi ${shown(after)}`;
	});
}

const shown = (value: number | null): string => (value === null ? '-' : value.toLocaleString('id-ID'));

const attached = ({ name, type, data }: RunFile) => ({
	filename: name,
	data: data.toString('base64'),
	'mime-type': type,
});
