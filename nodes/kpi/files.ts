import type { Policy } from '../policy/document';
import type { KpiResult } from '../policy/kpi/types';

import type { RunFile } from './words';

/** The files of a run (5.3). Of them `staff` alone names agents. */
export type FileKind = 'csv' | 'workbook' | 'report' | 'staff' | 'result';

type Exports = typeof import('../exports');

interface FileForm {
	/** Behind the name of the run. */
	ending: string;
	/** MIME type. */
	type: string;
	write(exports: Exports, result: KpiResult, policy: Policy): string | Promise<Buffer>;
}

const FORMS: Record<FileKind, FileForm> = {
	csv: { ending: '.csv', type: 'text/csv', write: ({ kpiCsv }, result) => kpiCsv(result) },
	workbook: {
		ending: '.xlsx',
		type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		write: async ({ kpiWorkbook }, result, policy) => await kpiWorkbook(result, policy),
	},
	report: {
		ending: '.pdf',
		type: 'application/pdf',
		write: async ({ reportDocument }, result, policy) => await reportDocument(result, policy),
	},
	staff: { ending: '-petugas.csv', type: 'text/csv', write: ({ staffCsv }, result) => staffCsv(result) },
	result: {
		ending: '.json',
		type: 'application/json',
		write: ({ resultJson }, result) => resultJson(result),
	},
};

/**
 * A file of a run, named by scope, period and run: `kpi-BRAVO-2026-01-final.csv`. The same result makes the same bytes.
 */
export async function fileOf(kind: FileKind, result: KpiResult, policy: Policy): Promise<RunFile> {
	const { ending, type, write } = FORMS[kind];
	const { scope, period, run } = result;
	const content = await write(await import('../exports'), result, policy);
	return {
		name: `kpi-${scope}-${period.label}-${run}${ending}`,
		type,
		data: Buffer.from(content as string),
	};
}
