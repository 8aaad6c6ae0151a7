import { documentTrace, isSameDocument } from '../../nodes/matter/documentTrace';

const same = (one: [string, string], other: [string, string]) => {
	const [a, b] = [documentTrace(...one)!, documentTrace(...other)!];
	expect(isSameDocument(b, a)).toBe(isSameDocument(a, b));
	return isSameDocument(a, b);
};

test.each([
	[
		['PIB', '000123/KPU.01/2026'],
		['pib', '000123 / kpu 01 / 2026'],
	],
	[
		['PIB', '000020-001234-20260105-000123'],
		['PIB', '00002000123420260105000123'],
	],
	[
		['PIB', '000123'],
		['', '000123'],
	],
	[
		['', 'S-45/BC.10/2026'],
		['Surat', 's-45/bc10/2026'],
	],
] as Array<[[string, string], [string, string]]>)('%j is %j', (one, other) => {
	expect(same(one, other)).toBe(true);
});

test.each([
	[
		['PIB', '000123'],
		['PEB', '000123'],
	],
	[
		['PIB', '000123'],
		['PIB', '0001234'],
	],
	[
		['PIB', '000123'],
		['PIB', '123000'],
	],
] as Array<[[string, string], [string, string]]>)('%j is not %j', (one, other) => {
	expect(same(one, other)).toBe(false);
});

test.each(['', '-', '000000', 'tidak ada', '123', undefined, null])('%j names no document', (number) => {
	expect(documentTrace('PIB', number)).toBeNull();
});

test('asks for the piece that other ways of writing have too', () => {
	expect(documentTrace('PIB', '000123/KPU.01/2026')!.piece).toBe('000123');
	expect(documentTrace('PIB', '01.2026.000123')!.piece).toBe('000123');
});
