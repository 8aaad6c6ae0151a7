import { words } from '../../sameWords';
import type { Judged } from './cells';
import { assessment } from './assessment';
import type { EntryKind } from './kind';
import { phoneLog } from './phoneLog';
import { roster } from './roster';

export type { CallEntry } from './phoneLog';
export type { EntryKind } from './kind';

/** What people give the indicators, by the name that nodes use. */
export const entryKinds = { roster, assessment, phoneLog } as const;
export type EntryKindName = keyof typeof entryKinds;

/** What is to be put right, told in Indonesian to the person who wrote it. */
export interface EntryProblem {
	/** Of the file, the heading being line 1; null where it concerns the whole file, or a form. */
	line: number | null;
	/** Heading; empty where it concerns the whole line. */
	column: string;
	message: string;
}

/** Cells by heading; a heading that is left out is empty. */
export interface EntryLine {
	line: number | null;
	cells: Readonly<Record<string, string>>;
}

/** Rows with the key by which they replace an earlier one. Every line is among the rows or among the problems. */
export interface Entries<Row> {
	rows: (Row & { rowKey: string })[];
	problems: EntryProblem[];
}

/** Judges each line, and whether two of them tell the same. */
export function readEntries<Row extends object>(
	{ example, entry, key, keyHeadings }: EntryKind<Row>,
	lines: readonly EntryLine[],
	judged: Judged,
): Entries<Row> {
	const schema = entry(judged);
	const blank = Object.fromEntries(Object.keys(example).map((heading) => [heading, '']));
	const found: Entries<Row> = { rows: [], problems: [] };
	const seen = new Map<string, number | null>();
	for (const { line, cells } of lines) {
		if (Object.entries(example).every(([heading, value]) => words(cells[heading] ?? '') === value)) {
			found.problems.push({ line, column: '', message: 'ini baris contoh dari templat: hapus atau ganti' });
			continue;
		}
		const read = schema.safeParse({ ...blank, ...cells });
		if (!read.success) {
			for (const { path, message } of read.error.issues) {
				found.problems.push({ line, column: String(path[0] ?? ''), message });
			}
			continue;
		}
		const rowKey = key(read.data);
		if (seen.has(rowKey)) {
			const message = `sama dengan baris ${seen.get(rowKey)} (${keyHeadings.join(', ')}): hapus salah satu`;
			found.problems.push({ line, column: '', message });
			continue;
		}
		seen.set(rowKey, line);
		found.rows.push({ ...read.data, rowKey });
	}
	return found;
}
