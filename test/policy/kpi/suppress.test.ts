import { countLine, percentLine, type Cell } from '../../../nodes/policy/kpi/line';
import { suppressed } from '../../../nodes/policy/kpi/suppress';
import type { KpiLine, KpiScope } from '../../../nodes/policy/kpi/types';

import { lineOf, policy } from './month';

/** Complaints of an office by kind. */
type Kinds = readonly [service: number, ethics: number, crime: number];
const KINDS = ['CPL::SVC', 'CPL::ETH', 'CPL::CRM'];

const byKind = (metric: string, kinds: Kinds, office = ''): KpiLine[] =>
	kinds.map((count, place) => countLine({ metric, office, category: KINDS[place]! }, count));
const totalled = (metric: string, kinds: Kinds, office = ''): KpiLine[] => [
	countLine(
		{ metric, office },
		kinds.reduce((sum, one) => sum + one, 0),
	),
	...byKind(metric, kinds, office),
];
const told = (scope: KpiScope, lines: KpiLine[]) => {
	const all = suppressed({ policy, scope }, lines);
	return (metric: string, cell: Partial<Cell> = {}) => lineOf(all, metric, cell).value;
};

test('national figures stand as they are; in those of an office a small one is taken out', () => {
	const lines = totalled('K08', [40, 3, 2]);
	expect(suppressed({ policy, scope: 'national' }, lines)).toEqual(lines);
	const value = told('KPPBC-MKS', lines);
	expect(value('K08')).toBe(45);
	// Together the two are five, so that none of them can be known.
	expect(KINDS.map((category) => value('K08', { category }))).toEqual([40, null, null]);
	const [, , ethics] = suppressed({ policy, scope: 'KPPBC-MKS' }, lines);
	expect(ethics).toMatchObject({
		value: null,
		numerator: null,
		denominator: null,
		met: null,
		note: 'suppressed',
	});
	// The smallest cell is data.
	const one = { ...policy, kpi: { ...policy.kpi, smallestCell: 1 } };
	expect(suppressed({ policy: one, scope: 'KPPBC-MKS' }, lines)).toEqual(lines);
});

test('what would give it away by subtraction goes too: another kind, at last the total', () => {
	const of = (kinds: Kinds) => {
		const value = told('BRAVO', totalled('K08', kinds));
		return [value('K08'), ...KINDS.map((category) => value('K08', { category }))];
	};
	expect(of([40, 3, 20])).toEqual([63, 40, null, null]);
	expect(of([40, 3, 1])).toEqual([44, null, null, null]);
	expect(of([1, 1, 1])).toEqual([null, null, null, null]);
	expect(of([0, 0, 0])).toEqual([null, null, null, null]);
	expect(of([40, 6, 5])).toEqual([51, 40, 6, 5]);
});

test('what hangs on a number goes with it: parts of its total, and the same number in another table', () => {
	const excluded = 'EXC::DATA';
	const lines = [
		countLine({ metric: 'K01' }, 110),
		...byKind('K01', [40, 3, 20]),
		countLine({ metric: 'K01', category: excluded }, 7),
		countLine({ metric: 'K01', category: 'INF::KEP' }, 40),
		...totalled('K08', [40, 3, 20]),
		countLine({ metric: 'K11' }, 7),
		countLine({ metric: 'K11', category: excluded }, 7),
	];
	const value = told('BRAVO', lines);
	for (const metric of ['K01', 'K08']) {
		const hidden = KINDS.filter((category) => value(metric, { category }) === null);
		expect(hidden).toEqual(KINDS.filter((category) => value('K08', { category }) === null));
		expect(hidden).toContain('CPL::ETH');
		expect(hidden.length).toBeGreaterThan(1);
	}
	expect(value('K11', { category: excluded })).toBe(value('K01', { category: excluded }));

	const few = told('BRAVO', [
		...totalled('K08', [1, 1, 0]),
		countLine({ metric: 'K08.official' }, 2),
		countLine({ metric: 'K08', channel: 'phone' }, 2),
		countLine({ metric: 'K01.unconfirmed' }, 3),
	]);
	expect([few('K08'), few('K08.official')]).toEqual([null, null]);
	// Of channels without complaints there is no line, so there is none of the others.
	expect(() => few('K08', { channel: 'phone' })).toThrow();
	expect(few('K01.unconfirmed')).toBe(3);
});

test('requests that nobody sorted are one more part of K01, and hide a small number only if they are hidden', () => {
	const lines = (unsorted: number) => [
		countLine({ metric: 'K01' }, 21 + unsorted),
		...byKind('K01', [0, 1, 0]),
		countLine({ metric: 'K01', category: 'INF::KEP' }, 20),
		countLine({ metric: 'K01.unconfirmed' }, unsorted),
		percentLine({ metric: 'K05' }, 3, 21 + unsorted),
		percentLine({ metric: 'K05.inf' }, 2, 20),
		countLine({ metric: 'K05.unconfirmed' }, unsorted),
		...totalled('K08', [0, 1, 0]),
	];
	const few = told('BRAVO', lines(1));
	const information = { category: 'INF::KEP' };
	// 20 and 22 would leave two, of which one is told to be unsorted.
	expect([few('K01'), few('K01', information), few('K05.inf'), few('K08')]).toEqual([22, null, null, null]);
	const many = told('BRAVO', lines(9));
	const unsorted = ['K01.unconfirmed', 'K05.unconfirmed'].map((metric) => many(metric));
	expect([...unsorted, many('K01', information), many('K08')]).toEqual([null, null, 20, null]);
	// Complaints are always escalated: 3 less 2 would tell them. The rate's whole tells nothing.
	const all = suppressed({ policy, scope: 'BRAVO' }, lines(9));
	expect(lineOf(all, 'K05.inf')).toMatchObject({ value: null, numerator: null, denominator: 20 });
});

test('nationally tickets without an office hide nothing', () => {
	const value = told('national', [
		...byKind('K08', [0, 8, 0]),
		...byKind('K08', [0, 6, 0], 'BRAVO'),
		...byKind('K08', [0, 1, 0], 'KPPBC-MKS'),
	]);
	expect(['BRAVO', 'KPPBC-MKS'].map((office) => value('K08', { office, category: 'CPL::ETH' }))).toEqual([
		...[null, null],
	]);
});

test('nationally an office hides behind another, by kind and by total', () => {
	const offices: Record<string, Kinds> = {
		BRAVO: [60, 9, 8],
		'KPPBC-MKS': [30, 3, 7],
		'KPPBC-X': [20, 6, 0],
	};
	const sum = [0, 1, 2].map((place) =>
		Object.values(offices).reduce((total, kinds) => total + kinds[place]!, 0),
	) as unknown as Kinds;
	const lines = [
		...totalled('K08', sum),
		...Object.entries(offices).flatMap(([office, kinds]) => totalled('K08', kinds, office)),
	];
	const value = told('national', lines);
	expect([value('K08'), ...KINDS.map((category) => value('K08', { category }))]).toEqual([143, 110, 18, 15]);
	expect(value('K08', { office: 'KPPBC-MKS', category: 'CPL::ETH' })).toBeNull();
	expect(value('K08', { office: 'KPPBC-X', category: 'CPL::CRM' })).toBeNull();
	for (const category of KINDS) {
		const hidden = Object.keys(offices).filter((office) => value('K08', { office, category }) === null);
		expect(hidden.length).not.toBe(1);
	}
	for (const office of Object.keys(offices)) {
		const hidden = KINDS.filter((category) => value('K08', { office, category }) === null);
		expect(value('K08', { office }) === null || hidden.length !== 1).toBe(true);
	}
	// Offices with nothing at all do not tell so.
	const empty = told('national', [
		...totalled('K08', [0, 2, 0]),
		...totalled('K08', [0, 2, 0], 'BRAVO'),
		...totalled('K08', [0, 0, 0], 'KPPBC-MKS'),
	]);
	for (const office of ['BRAVO', 'KPPBC-MKS']) {
		expect(['', ...KINDS].map((category) => empty('K08', { office, category }))).toEqual([
			...[null, null, null, null],
		]);
	}
});

test('escalations to those who receive such cases, and letters, count as such', () => {
	const ofUnit = (technicalUnit: string, met: number, due: number) =>
		percentLine({ metric: 'K06', technicalUnit }, met, due, `unit=${technicalUnit}`);
	const lines = [
		percentLine({ metric: 'K06' }, 20, 27),
		ofUnit('DIT-IKC', 12, 15),
		ofUnit('DIT-PPKC', 6, 9),
		ofUnit('PUSAT-KI', 2, 3),
		countLine({ metric: 'K08.letters' }, 2),
		countLine({ metric: 'K07' }, 2),
	];
	expect(suppressed({ policy, scope: 'national' }, lines)).toEqual(lines);
	const all = suppressed({ policy, scope: 'BRAVO' }, lines);
	expect(all.map(({ numerator }) => numerator)).toEqual([20, 12, null, null, null, 2]);
	expect(all[3]!.note).toBe('unit=PUSAT-KI; suppressed');
});

/** Of unknowns in equations, those that have one value only: reduced row by row, what stands alone in its row. */
function known(equations: ReadonlyArray<readonly number[]>, unknowns: number): Set<number> {
	const rows = equations.map((row) => [...row]);
	let rank = 0;
	for (let column = 0; column < unknowns; column += 1) {
		const pivot = rows.findIndex((row, place) => place >= rank && Math.abs(row[column]!) > 1e-9);
		if (pivot < 0) continue;
		[rows[rank], rows[pivot]] = [rows[pivot]!, rows[rank]!];
		const lead = rows[rank]!.map((one) => one / rows[rank]![column]!);
		rows.forEach((row, place) => {
			const by = row[column]!;
			rows[place] = place === rank ? lead : row.map((one, at) => one - by * lead[at]!);
		});
		rank += 1;
	}
	const alone = rows.map((row) => row.flatMap((one, at) => (Math.abs(one) > 1e-9 ? at : [])));
	return new Set(alone.flatMap((places) => (places.length === 1 ? places : [])));
}

test('of many tables nobody computes a hidden number by any subtractions', () => {
	let seed = 7;
	const upTo = (most: number) => {
		seed = (seed * 48271) % 2147483647;
		return seed % most;
	};
	for (let round = 0; round < 200; round += 1) {
		const offices = ['BRAVO', 'KPPBC-MKS', 'A', 'B'].slice(0, 2 + upTo(3));
		const cells = offices.map((): Kinds => [upTo(30), upTo(9), upTo(9)]);
		const sum = [0, 1, 2].map((place) =>
			cells.reduce((total, kinds) => total + kinds[place]!, 0),
		) as unknown as Kinds;
		const lines = [
			...totalled('K08', sum),
			...offices.flatMap((office, place) => totalled('K08', cells[place]!, office)),
		];
		const all = suppressed({ policy, scope: 'national' }, lines);
		const codes = ['', ...KINDS];
		const key = (office: string, category: string) => `${office} ${category}`;
		const hidden = all
			.filter(({ value }) => value === null)
			.map(({ office, category }) => key(office, category));
		offices.forEach((office, place) => {
			for (const one of [1, 2]) {
				if (cells[place]![one]! < 5) expect(hidden).toContain(key(office, KINDS[one]!));
			}
		});
		const equation = (whole: string, parts: string[]) =>
			hidden.map((one) => (one === whole ? 1 : parts.includes(one) ? -1 : 0));
		const equations = [
			...offices.map((office) =>
				equation(
					key(office, ''),
					KINDS.map((kind) => key(office, kind)),
				),
			),
			...codes.map((code) =>
				equation(
					key('', code),
					offices.map((office) => key(office, code)),
				),
			),
		];
		expect([...known(equations, hidden.length)].map((place) => hidden[place])).toEqual([]);
	}
});
