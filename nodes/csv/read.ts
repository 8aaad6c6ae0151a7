import { parse, type CsvError } from 'csv-parse/sync';

import type { EntryLine, EntryProblem } from '../policy/kpi/entry';

import { unguarded } from './guard';
import { delimiterOf, headingProblems, headingsOf, type Headings } from './heading';
import { textOf } from './text';

/** Rows of one file; n8n writes them one by one. */
const MOST_ROWS = 20_000;

/** What a file holds. Every line that is not empty is among the lines or named by a problem. */
export interface CsvRead {
	lines: EntryLine[];
	/** Indonesian; with a problem of the headings no line is read. */
	problems: EntryProblem[];
}

/** Reads a CSV file as Excel and others write it: by comma, semicolon or tab, cells over several lines included. */
export function readCsv(bytes: Uint8Array, headings: Headings): CsvRead {
	const content = textOf(bytes);
	if ('problem' in content) return failed(null, content.problem);
	const records = recordsOf(content.text);
	if ('problem' in records) return failed(records.line, records.problem);
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
	for (const { line, cells } of body) {
		const beyond = cells.slice(names.length).some((cell) => cell.trim() !== '');
		if (cells.length < names.length || beyond) {
			const message = `ada ${cells.length} sel untuk ${names.length} kolom: periksa pemisah dan tanda kutip`;
			problems.push({ line, column: '', message });
			continue;
		}
		lines.push({
			line,
			cells: Object.fromEntries(names.map((name, place) => [name, unguarded(cells[place]!)])),
		});
	}
	return { lines, problems };
}

interface CsvRecord {
	/** Where it begins. */
	line: number;
	cells: string[];
}

/** Records that hold anything, the headings first; or the line where the quotes go wrong. */
function recordsOf(text: string): CsvRecord[] | { line: number; problem: string } {
	try {
		const found = parse(text, {
			delimiter: delimiterOf(text),
			info: true,
			record_delimiter: '\n',
			relax_column_count: true,
			skip_empty_lines: true,
			skip_records_with_empty_values: true,
		}) as unknown as Array<{ record: string[]; info: { lines: number } }>;
		// The parser counts to the end of a record.
		return found.map(({ record, info: { lines } }) => ({
			line: lines - record.join('').split('\n').length + 1,
			cells: record,
		}));
	} catch (error) {
		// The parser fails over quotes only: any number of cells is well, and no cell has a type.
		const { lines } = error as CsvError;
		return {
			line: Number(lines),
			problem: 'tanda kutip (") tidak berpasangan: tutup, hapus, atau tulis dua kali di dalam sel',
		};
	}
}

function failed(line: number | null, message: string): CsvRead {
	return { lines: [], problems: [{ line, column: '', message }] };
}
