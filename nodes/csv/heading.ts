import type { EntryProblem } from '../policy/kpi/entry';

/** Headings that a file may have, in any order and case. */
export interface Headings {
	all: readonly string[];
	/** Of them, those that it may do without. */
	optional: readonly string[];
}

/** The delimiter that stands most often in the first line that is not empty; a comma where none does. */
export function delimiterOf(text: string): string {
	const [first = ''] = /^.*\S.*$/m.exec(text) ?? [];
	const [most] = [',', ';', '\t']
		.map((delimiter) => ({ delimiter, count: first.split(delimiter).length }))
		.sort((one, other) => other.count - one.count);
	return most!.delimiter;
}

/** Headings as they are named; empty ones at the end, which spreadsheets leave there, are left off. */
export function headingsOf(cells: readonly string[]): string[] {
	const named = cells.map((cell) =>
		cell
			.trim()
			.toLowerCase()
			.replace(/[\s-]+/g, '_'),
	);
	return named.slice(0, named.findLastIndex((name) => name !== '') + 1);
}

/** Which headings are unknown, missing or doubled, in Indonesian. */
export function headingProblems(found: readonly string[], line: number, { all, optional }: Headings) {
	const problems: EntryProblem[] = [];
	const wrong = (column: string, message: string) => problems.push({ line, column, message });
	found.forEach((name, place) => {
		if (name === '') wrong('', `judul kolom ke-${place + 1} kosong: isi judulnya, atau hapus kolom itu`);
		else if (!all.includes(name)) wrong(shown(name), `kolom tidak dikenal: pakai ${all.join(', ')}`);
		else if (found.indexOf(name) < place) wrong(name, 'kolom ini ada dua kali: hapus salah satu');
	});
	for (const name of all) {
		if (!optional.includes(name) && !found.includes(name)) {
			wrong(name, 'kolom tidak ada: tambahkan judul kolom ini, seperti pada templat');
		}
	}
	return problems;
}

/** A file without headings has a person's words in their place. */
const shown = (name: string) => (/^[a-z_]{1,20}$/.test(name) ? name : '');
