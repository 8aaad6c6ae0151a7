import { table, WIDTH } from './table';

it('keeps each row within the width: its longest cell goes on below, and nothing of it is lost', () => {
	const long = `${'kata '.repeat(60)}akhir`;
	const link = 'x'.repeat(200);
	const lines = table(
		['one', 'two', 'three'],
		[
			['a', long, 'b'],
			['c', link, 'd'],
		],
	).split('\n');
	expect(Math.max(...lines.map(({ length }) => length))).toBe(WIDTH);
	expect(lines[2]).toMatch(/^a {4}kata .* kata +b$/);
	const words = lines.join(' ').split(/\s+/);
	expect(words.filter((word) => /kata|akhir/.test(word)).join(' ')).toBe(long);
	expect(words.filter((word) => /^x+$/.test(word)).join('')).toBe(link);
});

it('is as narrow as its cells', () => {
	expect(table(['one', 'two'], [['1', '22222']])).toBe('one  two\n---  -----\n1    22222');
});
