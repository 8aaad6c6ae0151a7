import { parse } from 'csv-parse/sync';

import type { EntryLine, EntryProblem } from '../policy/kpi/entry';
import { unguarded } from '../policy/kpi/guard';

import { delimiterOf, headingProblems, headingsOf, type Headings } from './heading';
import { textOf } from './text';

/** The largest file that is read; a month of calls of a busy centre is well below. */
const MOST_MEGABYTES = 5;
/** Rows of one file. */
const MOST_ROWS = 20_000;

/** What a file holds. Every record that is not empty is among the lines or named by a problem. */
export interface CsvRead {
	lines: EntryLine[];
	/** Indonesian; with a problem of the headings no line is read. */
	problems: EntryProblem[];
}

/**
 * Reads a CSV file as Excel and others write it: by comma, semicolon or tab. No cell runs over lines: none needs to, and
 * a quote left open would swallow rows.
 */
export function readCsv(bytes: Uint8Array, headings: Headings): CsvRead {
	const large = tooLarge(bytes.length);
	if (large) return large;
	const content = textOf(bytes);
	if ('problem' in content) return failed(null, content.problem);
	const { records, brokenAt } = recordsOf(content.text);
	if (brokenAt !== null) return failed(brokenAt, QUOTES);
	const [head, ...body] = records;
	if (!head) return failed(null, 'berkas ini kosong: isi mulai dari templat');
	const names = headingsOf(head.cells);
	const problems = headingProblems(names, head.line, headings);
	if (problems.length > 0) return { lines: [], problems };
	if (body.length === 0) return failed(null, 'tidak ada baris di bawah judul kolom');
	if (body.length > MOST_ROWS) {
		return failed(null, `lebih dari ${MOST_ROWS} baris: bagi menjadi beberapa berkas`);
	}
	const lines: EntryLine[] = [];
	for (const record of body) {
		const { line, cells } = record;
		const beyond = cells.slice(names.length).some((cell) => cell.trim() !== '');
		if (runsOver(record)) problems.push({ line, column: '', message: QUOTES });
		else if (cells.length < names.length || beyond) {
			const message = `ada ${cells.length} sel untuk ${names.length} kolom: periksa pemisah dan tanda kutip`;
			problems.push({ line, column: '', message });
		} else {
			const named = names.map((name, place) => [name, unguarded(cells[place]!)]);
			lines.push({ line, cells: Object.fromEntries(named) as Record<string, string> });
		}
	}
	return { lines, problems };
}

/** What is said of a file that is too large to be read; null of another. @param size bytes */
export function tooLarge(size: number): CsvRead | null {
	return size > MOST_MEGABYTES * 1024 * 1024
		? failed(null, `lebih besar daripada ${MOST_MEGABYTES} MB: bagi menjadi beberapa berkas`)
		: null;
}

interface CsvRecord {
	/** Where it begins. */
	line: number;
	cells: string[];
}

const QUOTES =
	'tanda kutip (") tidak berpasangan, atau ada ganti baris di dalam sel: tutup, hapus, atau tulis kutipnya dua kali, dan hapus ganti barisnya';

const runsOver = ({ cells }: CsvRecord) => cells.some((cell) => cell.includes('\n'));

/**
 * Records that hold anything, the headings first; and the line of the quote that ends the reading. The parser finds out
 * at the next quote or at the end of the file; the line to mend is the first that ran over, or the first not read.
 */
function recordsOf(text: string): { records: CsvRecord[]; brokenAt: number | null } {
	const found: CsvRecord[] = [];
	let next = 1;
	try {
		parse(text, {
			delimiter: delimiterOf(text),
			record_delimiter: '\n',
			relax_column_count: true,
			on_record: (cells: string[], { lines }) => {
				found.push({ line: next, cells });
				// The parser counts to the end of a record.
				next = lines + 1;
				return null;
			},
		});
	} catch {
		// The parser fails over quotes only: any number of cells is well, and no cell has a type.
		return { records: [], brokenAt: found.find(runsOver)?.line ?? next };
	}
	return { records: found.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')), brokenAt: null };
}

function failed(line: number | null, message: string): CsvRead {
	return { lines: [], problems: [{ line, column: '', message }] };
}
