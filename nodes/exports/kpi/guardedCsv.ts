import { stringify } from 'csv-stringify/sync';
import { DateTime } from 'luxon';

import type { KpiResult } from '../../policy/kpi/types';

/** Text and codes, numbers, or null where there is no value. */
export type CsvRow<Column extends string> = Record<Column, string | number | null>;

/** What every file of a run tells first: the period with its bounds and zone, and how late it looked (PER-1, PER-5). */
export const PERIOD_COLUMNS = ['period', 'from', 'to', 'zone', 'as_of'] as const;

/** Instants on the clocks of the period's zone, with offset. */
export function periodCells({ period, asOf }: KpiResult): CsvRow<(typeof PERIOD_COLUMNS)[number]> {
	const { label, fromLocal, toLocal, zone } = period;
	return {
		period: label,
		from: fromLocal,
		to: toLocal,
		zone,
		as_of: DateTime.fromISO(asOf, { zone }).toISO()!,
	};
}

const NO_VALUE = { value: '-', escape_formulas: false };

/**
 * CSV of catalogue 5.3: comma, RFC 4180 with CRLF and a header, decimal point. A text that a spreadsheet would take for
 * a formula (`= + - @`, tab, CR, and the full-width signs) is led by `'`; numbers never are. Null prints a bare `-`,
 * without guard: alone it is no formula, and `'-` would be read as a value. UTF-8 without byte order mark, which most
 * readers would take for a part of the first column's name; spreadsheets have the workbook.
 */
export function guardedCsv<Column extends string>(
	columns: readonly Column[],
	rows: readonly CsvRow<Column>[],
): string {
	return stringify([...rows], {
		columns: [...columns],
		header: true,
		record_delimiter: 'windows',
		// Left out, a line feed alone would stand unquoted in a row that ends with CRLF.
		quote_record_delimiter: true,
		escape_formulas: true,
		cast: { null: () => NO_VALUE },
	});
}
