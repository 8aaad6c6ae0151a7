import fc from 'fast-check';
import { redact } from '../../nodes/policy/redaction/redact';
import { plantedSentences } from './plantedSentences';
import { readableSentences } from './readableSentences';

const marked = /\{([^|}]+)\|[^}]+\}/g;
const sentences = Object.values(plantedSentences)
	.flat()
	.map((sentence) => sentence.replace(marked, '$1'));
const secrets = Object.values(plantedSentences)
	.flat()
	.flatMap((sentence) => [...sentence.matchAll(marked)].map(([, secret]) => secret!));

/** Text of all sorts: sentences, secrets and scraps glued together in any order. */
const anyText = fc
	.array(
		fc.oneof(
			fc.constantFrom(...sentences, ...readableSentences),
			fc.constantFrom(...secrets),
			fc.constantFrom(
				' ',
				'',
				'.',
				'-',
				'/',
				'\n',
				'[',
				']',
				'[nama]',
				'[telepon',
				'\u200B',
				'\uE000',
				'@',
				'+',
				'(',
			),
			fc.string({ unit: 'grapheme', maxLength: 12 }),
			fc.integer({ min: 0, max: 10 ** 12 }).map(String),
		),
		{ maxLength: 12 },
	)
	.map((parts) => parts.join(''));

const digits = (text: string) => text.replace(/\D/g, '');

test('redacting twice changes nothing', () => {
	fc.assert(
		fc.property(anyText, (text) => {
			const once = redact(text);
			expect(redact(once)).toBe(once);
		}),
		{ numRuns: 500 },
	);
});

test('nothing comes out that did not go in, but the kinds in brackets', () => {
	fc.assert(
		fc.property(fc.constantFrom(...sentences), fc.constantFrom(...readableSentences), (one, other) => {
			const text = `${one}\n${other}`;
			const seen = text.normalize('NFKC').replace(/\p{Default_Ignorable_Code_Point}|\u20E3/gu, '');
			const rest = redact(text).split(/\[[a-zA-Z ]+\]/);
			expect(rest.filter((part) => !seen.includes(part))).toEqual([]);
		}),
	);
});

describe('numbers hide behind no spelling', () => {
	const mark = fc.constantFrom('', ' ', '.', '-', ' - ', '\u200B', '\u00A0', '\u2060');
	const before = fc.constantFrom('HP ', 'nomor saya ', 'hub:', '(', 'Budi ', 'tolong WA', '\n');
	const after = fc.constantFrom('', ' ya', '.', ', terima kasih', ')', '\n', ' pak');

	test('telephones', () => {
		const rest = fc.array(fc.tuple(mark, fc.integer({ min: 100, max: 999 })), { minLength: 2, maxLength: 2 });
		const prefix = fc.constantFrom('0812', '0857', '+62 812', '62812', '+62-878', '0896');
		fc.assert(
			fc.property(
				before,
				prefix,
				rest,
				mark,
				fc.integer({ min: 10, max: 99 }),
				after,
				(left, code, groups, gap, end, right) => {
					const number = `${code}${groups.map(([sign, group]) => `${sign}${group}`).join('')}${gap}${end}`;
					expect(digits(redact(`${left}${number}${right}`))).toBe('');
				},
			),
		);
	});

	test('NIK of any day of birth, whole or in groups', () => {
		const nik = fc
			.tuple(
				fc.constantFrom('11', '32', '35', '73', '91'),
				fc.integer({ min: 1, max: 9999 }),
				fc.integer({ min: 1, max: 28 }),
				fc.boolean(),
				fc.integer({ min: 1, max: 12 }),
				fc.integer({ min: 0, max: 999_999 }),
			)
			.map(
				([province, district, day, woman, month, rest]) =>
					province +
					[String(district).padStart(4, '0'), String(day + (woman ? 40 : 0)).padStart(2, '0')].join('') +
					String(month).padStart(2, '0') +
					String(rest).padStart(6, '0'),
			);
		const grouped = (number: string, sign: string, size: number) =>
			size === 0 ? number : number.match(new RegExp(`.{1,${size}}`, 'g'))!.join(sign);
		fc.assert(
			fc.property(before, nik, mark, fc.constantFrom(0, 1, 4), after, (left, number, sign, size, right) => {
				expect(digits(redact(`${left}${grouped(number, sign, size)}${right}`))).toBe('');
			}),
		);
	});

	test('mail addresses, with marks nobody sees', () => {
		const letters = fc.string({
			unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz._'),
			minLength: 3,
			maxLength: 12,
		});
		fc.assert(
			fc.property(
				letters,
				letters,
				fc.constantFrom('@', ' @ ', '\u200B@', '(at)', ' [at] '),
				(name, host, at) => {
					const local = name.replaceAll(/^[._]+|[._]+$/g, 'x');
					const text = redact(`surel ${local}${at}${host.replaceAll(/[._]/g, 'q')}.co.id ya`);
					expect(text).toBe('surel [surel] ya');
				},
			),
		);
	});
});

/** Repeated to 100,000 characters; what is not linear would not come to an end here. */
const endless = [
	'a',
	'Aa ',
	'0',
	'08',
	'12-',
	'1.',
	'(',
	'@',
	'a@',
	'a.b@',
	'a.',
	'://',
	'http://',
	'x:',
	'fe80:',
	'no ',
	'nomor ',
	'NIK ',
	'NIK no ',
	'PIB ',
	'B 1',
	'B 1234 X',
	'Jl ',
	'Jl. A ',
	'Jalan A ',
	'No 1 ',
	'RT 01 ',
	'nama ',
	'pak ',
	'pak budi ',
	'Budi ',
	'Bin bin ',
	'PT A ',
	'Co., Ltd ',
	'A. ',
	'\n',
	' ',
	'\u200B',
	'\uE000',
	'[',
	'[nama',
	'1.000',
	'1.000.',
	'Rp ',
	'2026-01-01',
	'HS 8703.',
	'PMK 1/',
	'KEP-',
	'1/A/',
	'ND-1/',
	'AAA',
	'A-1',
	'😀',
	'lahir ab, ',
	'nol ',
	'nol 8 ',
	'O8',
	'0l',
	'jl a ',
	'jl a b 5 ',
	'1234 5678 90 atas ',
	'toko ',
	'a@gmail ',
	'budi@gmail.com',
	'0812-3456-7890',
];

test.each(endless)('a long text of %j comes out, and comes out the same again', (unit) => {
	const text = redact(unit.repeat(Math.ceil(100_000 / unit.length)));
	expect(redact(text)).toBe(text);
});
