import fc from 'fast-check';
import { readCsv } from '../../nodes/csv';

const headings = { all: ['agen', 'kantor', 'tanggal'], optional: ['tanggal'] };
const read = (text: string | Buffer, given = headings) =>
	readCsv(typeof text === 'string' ? Buffer.from(text, 'utf8') : text, given);
const problems = (text: string | Buffer) => read(text).problems.map(({ line, column }) => [line, column]);

describe('any table', () => {
	const delimiter = fc.constantFrom(',', ';', '\t');
	const lineBreak = fc.constantFrom('\n', '\r\n', '\r');
	const character = fc.constantFrom(...'a;,"\t =+-@0éß漢');
	const cell = fc.string({ unit: character, maxLength: 8 });
	const filled = (cells: string[]) => cells.some((text) => text.trim() !== '');
	// What the guard would take off is written with the guard.
	const written = (text: string, by: string) => {
		const guarded = /^'?[=+\-@\t\r]/.test(text) ? `'${text}` : text;
		return guarded.includes('"') || guarded.includes(by) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
	};

	it('comes back as it was written, each row with the line where it begins', () => {
		const rows = fc.array(fc.tuple(cell, cell, cell).filter(filled), { minLength: 1, maxLength: 12 });
		const emptyLines = fc.array(fc.nat(2), { minLength: 13, maxLength: 13 });
		const mark = fc.boolean();
		fc.assert(
			fc.property(rows, delimiter, lineBreak, emptyLines, mark, (table, by, end, gaps, isMarked) => {
				let text = headings.all.join(by) + end;
				let line = 2;
				const expected = table.map((cells, place) => {
					text += end.repeat(gaps[place]!);
					line += gaps[place]!;
					const begins = line;
					text += cells.map((one) => written(one, by)).join(by) + end;
					line += 1;
					const [agen, kantor, tanggal] = cells;
					return { line: begins, cells: { agen, kantor, tanggal } };
				});
				expect(read((isMarked ? '\uFEFF' : '') + text)).toEqual({ lines: expected, problems: [] });
			}),
		);
	});

	it('loses no row silently, however ragged', () => {
		const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }).filter(filled), {
			minLength: 1,
			maxLength: 12,
		});
		fc.assert(
			fc.property(rows, delimiter, (table, by) => {
				const body = table.map((cells) => cells.map((one) => written(one, by)).join(by));
				const found = read([headings.all.join(by), ...body, ''].join('\n'));
				expect(found.lines.length + found.problems.length).toBe(table.length);
			}),
		);
	});

	it('or any bytes: they are read or refused', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
				const { lines, problems: told } = read(Buffer.concat([Buffer.from('agen;kantor\n'), bytes]));
				expect(lines.length + told.length).toBeGreaterThan(0);
			}),
		);
	});
});

describe('a file', () => {
	const cells = { agen: 'Nurséh', kantor: 'BRAVO' };

	it.each([
		['UTF-8', Buffer.from('agen;kantor\nNurséh;BRAVO\n', 'utf8')],
		['UTF-8 with its mark', Buffer.from('\uFEFFagen;kantor\nNurséh;BRAVO\n', 'utf8')],
		['Windows-1252', Buffer.from('agen;kantor\r\nNurséh;BRAVO', 'latin1')],
	])('in %s', (_what, bytes) => expect(read(bytes).lines).toEqual([{ line: 2, cells }]));

	it('is asked for its headings in any order, case and spacing', () => {
		const { lines } = read(' Kantor , AGEN ,,\nBRAVO,Nurséh,,\n,,,\n');
		expect(lines).toEqual([{ line: 2, cells }]);
	});

	it('names headings that are unknown, missing, doubled or empty', () => {
		expect(problems('agen;agen;;catatan\nx;y;z;w')).toEqual([
			[1, 'agen'],
			[1, ''],
			[1, 'catatan'],
			[1, 'kantor'],
		]);
	});

	it('repeats no words of a person that stand where headings should', () => {
		const { problems: told } = read('Budi Santoso 0812;Makassar Raya 12\n');
		expect(JSON.stringify(told)).not.toMatch(/budi|0812|raya/i);
	});

	it('names ragged lines, and goes on', () => {
		expect(problems('agen;kantor\na\nb;BRAVO\nc;BRAVO;zuviel\nd;BRAVO;;')).toEqual([
			[2, ''],
			[4, ''],
		]);
		expect(read('agen;kantor\na\nb;BRAVO\n').lines).toHaveLength(1);
	});

	it('names the line of a quote that is not closed, wherever the next one stands', () => {
		expect(problems('agen;kantor\na;BRAVO\n"b;BRAVO\n')).toEqual([[3, '']]);
		expect(problems('agen;kantor\na;BR"AVO\n')).toEqual([[2, '']]);
		expect(problems('agen;kantor\na;BRAVO\n\nb;"BRAVO\nc;BRAVO\nd;BRAVO\n')).toEqual([[4, '']]);
		expect(problems('agen;kantor\na;BRAVO\nb;"BRAVO\nc;BRAVO\nd;"BRAVO\n')).toEqual([[3, '']]);
		expect(problems('agen;kantor\n"a;BRAVO\nb";BRAVO\nc;BRAVO\nd;"BRAVO\n')).toEqual([[2, '']]);
	});

	it('with a cell that runs over lines is named by the first of them: an open quote swallows rows', () => {
		expect(read('agen;kantor\n"a;BRAVO\nb";BRAVO\nc;BRAVO\n')).toEqual({
			lines: [{ line: 4, cells: { agen: 'c', kantor: 'BRAVO' } }],
			problems: [{ line: 2, column: '', message: expect.stringContaining('ganti baris') }],
		});
	});

	it.each<[string, Buffer, RegExp]>([
		['a workbook', Buffer.from('504b030414000600', 'hex'), /Excel \(\.xlsx\)/],
		['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /Excel lama/],
		['a PDF', Buffer.from('%PDF-1.7\n'), /PDF/],
		['UTF-16', Buffer.from('\uFEFFagen;kantor\n', 'utf16le'), /UTF-16/],
		['a picture', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), /bukan berkas teks/],
		['nothing', Buffer.from('\n \n'), /tidak ada|kosong/],
		['headings only', Buffer.from('agen;kantor\n'), /tidak ada baris/],
		['too many bytes', Buffer.alloc(5 * 1024 * 1024 + 1, 'a'), /5 MB/],
		['too many rows', Buffer.from(`agen;kantor\n${'a;BRAVO\n'.repeat(20_001)}`), /20000 baris/],
	])('that is %s is told so', (_what, bytes, message) => {
		const { lines, problems: told } = read(bytes);
		expect(lines).toEqual([]);
		expect(told[0]!.message).toMatch(message);
	});
});
