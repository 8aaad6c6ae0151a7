import { receives } from '../receivers';
import { isRestrictedCategory } from '../restrictedGroups';
import { complaintKinds } from '../schema/categories';
import type { Question } from './cohort';
import { cellKey } from './line';
import type { KpiCell, KpiLine } from './types';

const BREAKDOWNS = [
	'service',
	'office',
	'channel',
	'category',
	'rule',
	'ruleStatus',
	'technicalUnit',
] as const;

/** Of these the cells of a category are one number, told in several tables: it is hidden in all or in none. */
const SAME: readonly string[] = ['K01', 'K08', 'K11'];

/** What counts all requests of a kind of category, as part of K01 (2.1). */
const KINDS: Readonly<Record<string, string>> = { INF: 'K05.inf', CPL: 'K08', EXC: 'K11' };

/** Requests that nobody sorted are what K01 leaves beside its categories: told by these, hidden with them. */
const UNSORTED: readonly string[] = ['K01.unconfirmed', 'K05.unconfirmed'];

/** All requests: no count of ethics or crime, and told by too many indicators to be hidden. */
const OPEN: readonly string[] = ['K01', 'K05'];

/** Letters are written for ethics and crime, hardly for anything else. */
const OF_LETTERS: readonly string[] = ['K08.letters', 'K08.letterHours.p50'];

const NO_CODES = { service: '', office: '', channel: '', category: '', rule: '', ruleStatus: '' } as const;

/** A number as it may be hidden. */
interface Cell {
	count: number;
	/** National figures never are: CONF-2 is of breakdowns by office. */
	mayHide: boolean;
	hidden: boolean;
}

/** A total that is the sum of its parts. What else there may be, such as tickets without an office, hides nothing. */
interface Sum {
	whole: Cell;
	parts: Cell[];
}

/**
 * CONF-2 (PROPOSED): broken down by office, a count of ethics or crime below the policy's smallest cell is taken out, and
 * so is what would give it away by subtraction: what is hidden of a sum has to be several cells, of together not less
 * than a smallest cell; else the next one goes too, and at last the total. A scope of an office is such a breakdown as a
 * whole. Files of several scopes laid side by side are not looked at.
 */
export function suppressed(
	{ policy, scope }: Pick<Question, 'policy' | 'scope'>,
	lines: readonly KpiLine[],
): KpiLine[] {
	const { smallestCell } = policy.kpi;
	const isRestricted = ({ metric, category, technicalUnit = '' }: KpiCell) =>
		isRestrictedCategory(category) ||
		OF_LETTERS.includes(metric) ||
		complaintKinds.some((kind) => isRestrictedCategory(kind) && receives(policy, technicalUnit, kind));
	const cells = new Map<string, Cell>();
	for (const line of lines) {
		const { numerator, denominator, office } = line;
		const count = denominator ?? numerator;
		if (count === null) continue;
		const isOpen = OPEN.includes(line.metric) && line.category === '';
		const mayHide = (scope !== 'national' || office !== '') && !isOpen;
		const isSmall = [numerator, denominator].some((one) => one !== null && one < smallestCell);
		const hidden = mayHide && isSmall && isRestricted(line);
		const known = cells.get(keyOf(line));
		cells.set(keyOf(line), { count, mayHide, hidden: hidden || known?.hidden === true });
	}
	if (![...cells.values()].some(({ hidden }) => hidden)) return [...lines];
	const ofKinds = scope === 'national' ? [] : sumsOfKinds(lines, cells);
	const sums = [...sumsOf(lines, cells), ...ofKinds];
	for (let next = givenAway(sums, smallestCell); next; next = givenAway(sums, smallestCell)) {
		next.hidden = true;
	}
	const isHidden = (line: KpiCell) =>
		[line.metric, line.metric.split('.')[0]!].some((metric) => cells.get(keyOf({ ...line, metric }))?.hidden);
	return lines.flatMap((line) => {
		// A channel without any has no line, so the others would tell that.
		if (line.channel !== '' && isHidden({ ...line, channel: '' })) return [];
		if (isHidden(line)) return withoutNumbers(line, null);
		return cells.get(escalatedOf(line))?.hidden ? withoutNumbers(line, line.denominator) : line;
	});
}

function keyOf(cell: KpiCell): string {
	if (UNSORTED.includes(cell.metric)) return UNSORTED[0]!;
	return cellKey(SAME.includes(cell.metric) && cell.category !== '' ? { ...cell, metric: SAME[0]! } : cell);
}

/** Of a percentage the numerator alone. */
function escalatedOf(line: KpiCell): string {
	return `${keyOf(line)} escalated`;
}

/** Totals and their breakdowns, each by one code more. */
function sumsOf(lines: readonly KpiLine[], cells: ReadonlyMap<string, Cell>): Sum[] {
	const sums = new Map<string, Sum>();
	for (const one of BREAKDOWNS) {
		for (const line of lines) {
			const whole = cells.get(keyOf({ ...line, [one]: '' }));
			const part = cells.get(keyOf(line));
			if (!line[one] || !whole || !part || (one === 'category' && line.metric === 'K01')) continue;
			const key = `${one} ${cellKey({ ...line, [one]: '' })}`;
			const sum = sums.get(key) ?? { whole, parts: [] };
			sums.set(key, sum);
			sum.parts.push(part);
		}
	}
	return [...sums.values()];
}

/** An office's requests kind by kind; and those that were escalated, as all complaints are (K05). */
function sumsOfKinds(lines: readonly KpiLine[], cells: Map<string, Cell>): Sum[] {
	const totalOf = (metric: string) => cells.get(keyOf({ ...NO_CODES, metric }));
	const [all, complaints] = [totalOf('K01'), totalOf('K08')];
	if (!all) return [];
	const byKind = new Map<string, Cell[]>();
	const top: Cell[] = [];
	for (const line of lines) {
		const kind = KINDS[line.category.split('::')[0]!] ?? '';
		const part = cells.get(keyOf(line));
		if (line.metric !== 'K01' || !line.category || !part) continue;
		if (totalOf(kind)) byKind.set(kind, [...(byKind.get(kind) ?? []), part]);
		else top.push(part);
	}
	// One that has no category beside it is seen to be none.
	top.push(...[...byKind.keys()].map((kind) => totalOf(kind)!));
	const unsorted = totalOf(UNSORTED[0]!);
	if (unsorted) {
		unsorted.count = all.count - top.reduce((sum, { count }) => sum + count, 0);
		top.push(unsorted);
	}
	const sums = [...byKind].map(([kind, parts]) => ({ whole: totalOf(kind)!, parts }));
	const information = lines.find(({ metric }) => metric === KINDS.INF);
	if (information && complaints) {
		const escalated = { count: information.numerator ?? 0, mayHide: true, hidden: false };
		cells.set(escalatedOf(information), escalated);
		// What other categories had escalated hides nothing: hardly ever there is any.
		sums.push({ whole: { ...all, mayHide: false }, parts: [escalated, complaints] });
	}
	return [{ whole: all, parts: top }, ...sums];
}

/** The next number to hide, since it gives a hidden one away; null when none does. */
function givenAway(sums: readonly Sum[], smallestCell: number): Cell | null {
	for (const { whole, parts } of sums) {
		const hidden = parts.filter((part) => part.hidden);
		const count = hidden.reduce((sum, part) => sum + part.count, 0);
		const isSafe = whole.hidden
			? hidden.length > 0
			: hidden.length === 0 || (hidden.length > 1 && count >= smallestCell);
		if (isSafe) continue;
		const open = parts
			.filter((part) => !part.hidden && part.mayHide)
			.sort((one, other) => one.count - other.count);
		const next = open.find((part) => count + part.count >= smallestCell) ?? open.at(-1);
		if (next) return next;
		if (!whole.hidden && whole.mayHide) return whole;
	}
	return null;
}

/** @param denominator what may still be told */
function withoutNumbers(line: KpiLine, denominator: number | null): KpiLine {
	const note = [line.technicalUnit ? `unit=${line.technicalUnit}` : '', 'suppressed']
		.filter(Boolean)
		.join('; ');
	return { ...line, value: null, numerator: null, denominator, met: null, note };
}
