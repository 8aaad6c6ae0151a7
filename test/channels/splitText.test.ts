import fc from 'fast-check';

import { fitsSms } from '../../nodes/channels/sms/encoding';
import { splitText } from '../../nodes/channels/splitText';

const upTo = (most: number) => (part: string) => part.length <= most;

describe('a long text is cut', () => {
	test.each([
		['nowhere when it fits', 'Halo, Bapak.', 20, ['Halo, Bapak.']],
		[
			'between paragraphs first',
			'Satu. Dua tiga.\n\nSi. Lima enam',
			22,
			['Satu. Dua tiga.', 'Si. Lima enam'],
		],
		['between lines next', 'Satu. Dua tiga\nempat lima enam', 22, ['Satu. Dua tiga', 'empat lima enam']],
		['between sentences next', 'Satu dua tiga. Empat lima enam', 22, ['Satu dua tiga.', 'Empat lima enam']],
		['behind a closing quote', 'Kata "dua tiga." Empat lima', 22, ['Kata "dua tiga."', 'Empat lima']],
		['between words next', 'satu dua tiga empat lima enam', 22, ['satu dua tiga empat', 'lima enam']],
		['at white space right behind the end', 'satu dua tiga empat', 8, ['satu dua', 'tiga', 'empat']],
		['where a part is at least half full', 'A. b c d e f g h i j', 12, ['A. b c d e f', 'g h i j']],
		['inside a word that fits nowhere', 'abcdefghij', 4, ['abcd', 'efgh', 'ij']],
		[
			'not inside 2.500 or a link',
			'Tarif 2.500 di https://a.go.id/b',
			12,
			['Tarif 2.500', 'di', 'https://a.go', '.id/b'],
		],
		['not inside a surrogate pair', 'abc😀def', 4, ['abc', '😀de', 'f']],
		['not before a combining mark', 'abcde\u0301f', 5, ['abcd', 'e\u0301f']],
		['not inside a family of emoji', 'ab👨‍👩‍👧', 9, ['ab', '👨‍👩‍👧']],
		['inside one character only when it alone is too long', '👨‍👩‍👧', 5, ['👨‍👩', '‍👧']],
	])('%s', (_name, text, most, parts) => {
		expect(splitText(text, upTo(most))).toEqual(parts);
	});

	test('nothing is not sent', () => {
		expect(splitText(' \n ', upTo(10))).toEqual([]);
	});

	const words = fc.array(
		fc.oneof(
			fc.constantFrom(' ', '\n', '\n\n', '. ', 'e\u0301', '😀', 'é', 'bea', 'cukai', '👨‍👩‍👧'),
			fc.string({ unit: 'grapheme', maxLength: 12 }),
		),
		{ maxLength: 80 },
	);
	const bare = (text: string) => text.replace(/\s/g, '');

	test.each([
		['characters', 16, (most: number) => upTo(most)],
		['bytes', 40, (most: number) => (part: string) => Buffer.byteLength(part) <= most],
	])('into parts that each fit by %s, with every letter in order', (_name, least, fitsOf) => {
		fc.assert(
			fc.property(words, fc.integer({ min: least, max: 120 }), (pieces, most) => {
				const text = pieces.join('');
				const fits = fitsOf(most);
				const parts = splitText(text, fits);
				expect(bare(parts.join(''))).toBe(bare(text));
				for (const part of parts) {
					expect(part).not.toBe('');
					expect(part.trim()).toBe(part);
					expect(fits(part)).toBe(true);
					expect(part).not.toMatch(/\p{Surrogate}/u);
					expect(part).not.toMatch(/^\p{M}/u);
				}
			}),
		);
	});

	test('64,000 characters into parts of 1,000 bytes, all of them', () => {
		const text = 'Penjelasan tentang barang kiriman — café 😀. '.repeat(1400);
		const parts = splitText(text, (part) => Buffer.byteLength(part) <= 1000);
		expect(bare(parts.join(''))).toBe(bare(text));
		expect(parts.every((part) => Buffer.byteLength(part) <= 1000)).toBe(true);
	});
});

describe('an SMS takes', () => {
	test.each([
		['1,530 plain characters', 'a'.repeat(1530), true],
		['not one more', 'a'.repeat(1531), false],
		['half as many that need two septets', '€'.repeat(765), true],
		['not one of them more', '€'.repeat(766), false],
		['670 characters as soon as one is not GSM', `${'a'.repeat(669)}’`, true],
		['not one more of these', `${'a'.repeat(670)}’`, false],
	])('%s', (_name, text, fits) => {
		expect(fitsSms(text)).toBe(fits);
	});
});
