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

/** Letters are written for ethics and crime, hardly for anything else. */
const OF_LETTERS: readonly string[] = ['K08.letters', 'K08.letterHours.p50'];

/** A number as it may be hidden. */
interface Cell {
	count: number;
	/** National figures never are: CONF-2 is of breakdowns by office. */
	mayHide: boolean;
	hidden: boolean;
}

/** A total that is the sum of its breakdown. */
interface Sum {
	whole: Cell;
	parts: Cell[];
}

/**
 * CONF-2 (PROPOSED): broken down by office, a count of ethics or crime below the policy's smallest cell is taken out, and
 * so is what would give it away by subtraction: what is hidden of a breakdown has to be several cells, of together not
 * less than a smallest cell; else the next one goes too, and at last the total. A scope of an office is such a breakdown
 * as a whole. Files of several scopes laid side by side are not looked at.
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
		const mayHide = scope !== 'national' || office !== '';
		const isSmall = [numerator, denominator].some((one) => one !== null && one < smallestCell);
		const hidden = mayHide && isSmall && isRestricted(line);
		const known = cells.get(keyOf(line));
		cells.set(keyOf(line), { count, mayHide, hidden: hidden || known?.hidden === true });
	}
	if (![...cells.values()].some(({ hidden }) => hidden)) return [...lines];
	const sums = sumsOf(lines, cells);
	for (let next = givenAway(sums, smallestCell); next; next = givenAway(sums, smallestCell)) {
		next.hidden = true;
	}
	const isHidden = (line: KpiLine) =>
		[line.metric, line.metric.split('.')[0]!].some((metric) => cells.get(keyOf({ ...line, metric }))?.hidden);
	return lines.map((line) => (isHidden(line) ? withoutNumbers(line) : line));
}

function keyOf(cell: KpiCell): string {
	return cellKey(SAME.includes(cell.metric) && cell.category !== '' ? { ...cell, metric: SAME[0]! } : cell);
}

/** Breakdowns that leave a rest, such as of tickets without a category, give nothing away. */
function sumsOf(lines: readonly KpiLine[], cells: ReadonlyMap<string, Cell>): Sum[] {
	const sums = new Map<string, Sum>();
	for (const one of BREAKDOWNS) {
		for (const line of lines) {
			const whole = cells.get(keyOf({ ...line, [one]: '' }));
			const part = cells.get(keyOf(line));
			if (!line[one] || !whole || !part) continue;
			const key = `${one} ${cellKey({ ...line, [one]: '' })}`;
			const sum = sums.get(key) ?? { whole, parts: [] };
			sums.set(key, sum);
			sum.parts.push(part);
		}
	}
	return [...sums.values()].filter(
		({ whole, parts }) => parts.reduce((sum, { count }) => sum + count, 0) === whole.count,
	);
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

function withoutNumbers(line: KpiLine): KpiLine {
	const note = [line.technicalUnit ? `unit=${line.technicalUnit}` : '', 'suppressed']
		.filter(Boolean)
		.join('; ');
	return { ...line, value: null, numerator: null, denominator: null, met: null, note };
}
