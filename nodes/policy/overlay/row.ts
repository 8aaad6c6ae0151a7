import { pointerStep } from '../document';
import { instantOf } from '../instant';
import type { PolicyProblem } from '../schema/crossChecks';
import { problemPath, type Change, type Value } from './change';
import { kinds } from './kinds';

/** A row of the Data Table `djbc_policy`, as n8n's Data Table node gives it. */
export interface PolicyRow {
	/** Absent where the row is only proposed. */
	id?: number;
	createdAt?: string;
	updatedAt?: string;
	/** What it changes; see `kinds`. */
	kind: string;
	/** Which one of the kind: a date, a code, an id. */
	key: string;
	/** In the notation of the kind; `-` takes out or goes back to what is shipped. */
	value: string;
	/** ISO instant with offset; empty: at once. */
	effectiveAt: string;
	note?: string;
}

export interface RowsRead {
	/** In the order in which they take effect, later ones last; what has no sound kind, key or time is not among them. */
	changes: Change[];
	problems: PolicyProblem[];
}

/**
 * Rows as changes. Columns that are not ours, nulls, numbers and dates are fine; an empty item or row is passed over;
 * an item that is no row, such as the error of a table that could not be read, is a problem.
 */
export function readRows(rows: readonly unknown[]): RowsRead {
	const problems: PolicyProblem[] = [];
	const numbered: { change: Change; id: number }[] = [];
	rows.forEach((row, index) => {
		const columns = columnsOf(row);
		if (columns === null) {
			problems.push({ path: `/rows/[${index}]`, message: whyNoRow(row) });
			return;
		}
		const { kind, key, value, effectiveAt, id } = columns;
		if (kind === '' && key === '' && value === '') {
			return;
		}
		const change: Change = {
			path: `/rows${pointerStep(id === null ? `[${index}]` : id)}`,
			row: true,
			kind: kind.toLowerCase().replace(/[\s-]+/g, '_'),
			key: key.replace(/\s+/g, ' '),
			value,
			effectiveAt: effectiveAt === '' ? null : instantOf(effectiveAt),
		};
		const found = problemsOf(change, effectiveAt);
		problems.push(...found);
		if (found.length === 0) {
			// Not in the table yet: the newest of all.
			numbered.push({ change, id: id ?? Number.MAX_SAFE_INTEGER });
		}
	});
	numbered.sort(
		(one, other) =>
			(one.change.effectiveAt ?? Number.NEGATIVE_INFINITY) -
				(other.change.effectiveAt ?? Number.NEGATIVE_INFINITY) || one.id - other.id,
	);
	return { changes: numbered.map(({ change }) => change), problems };
}

function problemsOf(change: Change, effectiveAt: string): PolicyProblem[] {
	const problems: PolicyProblem[] = [];
	if (!Object.hasOwn(kinds, change.kind)) {
		problems.push({
			path: problemPath(change, 'kind'),
			message: `is no kind: use ${Object.keys(kinds).join(', ')}`,
		});
	} else if (change.key === '') {
		const { notation } = kinds[change.kind]!;
		problems.push({ path: problemPath(change, 'key'), message: `is empty: write ${notation.key}` });
	}
	if (effectiveAt !== '' && change.effectiveAt === null) {
		problems.push({
			path: problemPath(change, 'effectiveAt'),
			message: 'is no instant with an offset: write 2026-12-01T00:00:00+07:00, or leave it empty for at once',
		});
	}
	return problems;
}

interface Columns {
	id: number | null;
	kind: string;
	key: string;
	value: Value;
	effectiveAt: string;
}

function columnsOf(row: unknown): Columns | null {
	if (typeof row !== 'object' || row === null || Array.isArray(row)) {
		return null;
	}
	const given = row as Record<string, unknown>;
	if (Object.keys(given).length > 0 && !('kind' in given)) {
		return null;
	}
	const id = Number(given.id ?? Number.NaN);
	const isObject = typeof given.value === 'object' && given.value !== null && !(given.value instanceof Date);
	return {
		id: Number.isSafeInteger(id) ? id : null,
		kind: cell(given.kind),
		key: cell(given.key),
		value: isObject ? (given.value as Record<string, unknown>) : valueOf(cell(given.value)),
		effectiveAt: cell(given.effectiveAt),
	};
}

function cell(content: unknown): string {
	if (content instanceof Date) {
		return Number.isNaN(content.getTime()) ? 'invalid' : content.toISOString();
	}
	return content === null || content === undefined ? '' : String(content).trim();
}

/** Large values may be JSON. */
function valueOf(text: string): Value {
	if (!text.startsWith('{') || text.startsWith('{{')) {
		return text;
	}
	try {
		return JSON.parse(text) as Record<string, unknown>;
	} catch {
		return text;
	}
}

function whyNoRow(row: unknown): string {
	const failed = typeof row === 'object' && row !== null && 'error' in row;
	return failed
		? 'is an error in place of a row: the Data Table djbc_policy could not be read'
		: 'is no row of the Data Table djbc_policy: it has no column kind';
}
