import { z } from 'zod';

import { instantOf, isoInstant } from '../instant';
import type { AssessmentRow, CallRow, RosterRow, SurveyRow } from './types';

/** What a Data Table held. */
export interface RowsOf<Row> {
	/**
	 * Sound rows by their id, so that the last of several is the latest; of one `rowKey` that one only. Null when the
	 * table could not be read.
	 */
	rows: Row[] | null;
	/** The table exists and could not be read; one that was never made is only named in the problems. */
	isUnread: boolean;
	/** English; each names table, row and column, never what a cell holds. For the warnings of a run. */
	problems: string[];
}

/** @param asOf ms; rows that came later do not exist (PER-5) */
export type RowsReader<Row> = (items: readonly unknown[], asOf: number) => RowsOf<Row>;

/** n8n gives null for an empty cell, text for most columns, a `Date` or its text for those of dates. */
const cell = (content: unknown) =>
	content instanceof Date && !Number.isNaN(content.getTime())
		? isoInstant(content.getTime())
		: String(content ?? '').trim();

const text = z.unknown().transform(cell);
const filled = text.refine((value) => value !== '', 'is empty');
const matching = (pattern: RegExp, reason: string) => text.refine((value) => pattern.test(value), reason);
const optional = <Schema extends z.ZodTypeAny>(schema: Schema) => z.union([text.pipe(z.literal('')), schema]);
const oneOf = <Code extends string>(...codes: [Code, ...Code[]]) =>
	text.pipe(z.enum(codes, { message: `is none of ${codes.join(', ')}` }));
const numberIn = (least: number, most: number) =>
	filled
		.transform(Number)
		.pipe(
			z.number({ message: 'is no number' }).min(least, `is below ${least}`).max(most, `is above ${most}`),
		);

const day = text.refine(
	(value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && instantOf(`${value}T00:00Z`) !== null,
	'is no day such as 2026-01-26',
);
const clockTime = matching(/^([01]\d|2[0-3]):[0-5]\d$/, 'is no time such as 07:30');
const instant = filled.transform((value, { addIssue }) => {
	const at = instantOf(value);
	if (at === null) addIssue({ code: 'custom', message: 'is no instant with an offset' });
	return at === null ? z.NEVER : isoInstant(at);
});

const roster: z.ZodType<RosterRow, z.ZodTypeDef, unknown> = z.object({
	agent: filled,
	office: filled,
	date: day,
	start: clockTime,
	end: clockTime,
	breaks: numberIn(0, 1440),
	queue: oneOf('phone', 'other'),
	attendance: optional(oneOf('present', 'late', 'absent', 'early')),
	loggedIn: optional(clockTime),
	loggedOut: optional(clockTime),
});

const assessment: z.ZodType<AssessmentRow, z.ZodTypeDef, unknown> = z.object({
	kind: oneOf('ticket', 'call'),
	ref: filled,
	agent: filled,
	hardskill: numberIn(0, 100),
	softskill: numberIn(0, 100),
	assessor: filled,
	date: day,
});

const call: z.ZodType<CallRow, z.ZodTypeDef, unknown> = z.object({
	callHash: filled,
	direction: oneOf('in', 'out'),
	outcome: oneOf('answered', 'missed', 'abandoned', 'rejected'),
	ringAt: optional(instant),
	answeredAt: optional(instant),
	endedAt: optional(instant),
	agent: text,
	office: text,
});

const survey: z.ZodType<SurveyRow, z.ZodTypeDef, unknown> = z.object({
	ticketId: numberIn(1, Number.MAX_SAFE_INTEGER).pipe(z.number().int('is no id')),
	office: text,
	channel: text,
	invitedAt: instant,
	answeredAt: optional(instant),
	score: z.union([text.pipe(z.literal('')).transform(() => null), numberIn(0, 100)]),
});

/** Rows of the Data Table `djbc_roster` as n8n's node gives them; so the other three. */
export const rosterRows = readerOf('djbc_roster', roster, 'createdAt');
export const assessmentRows = readerOf('djbc_assessment', assessment, 'createdAt');
export const callRows = readerOf('djbc_calls', call, 'createdAt');
export const surveyRows = readerOf('djbc_survey', survey, 'invitedAt');

/**
 * Columns that are not ours are passed over, and so is an empty item, which is what a node gives out of an empty table.
 * An item with an error in place of a row, or with none of its columns, says that the table could not be read: n8n's node
 * gives the item it was run for in place of a failure that is none of its own.
 * @param since column that tells when a row came; one that tells nothing has always been there
 */
function readerOf<Row>(
	table: string,
	schema: z.ZodType<Row, z.ZodTypeDef, unknown>,
	since: string,
): RowsReader<Row> {
	const own = Object.keys((schema as unknown as z.AnyZodObject).shape);
	return (items, asOf) => {
		const problems: string[] = [];
		const found: { id: number; key: string; row: Row }[] = [];
		let why: string | null = null;
		items.forEach((item, place) => {
			const columns = z.record(z.unknown()).safeParse(item).data ?? { item };
			const id = Number(columns.id ?? Number.NaN);
			if (Object.keys(columns).length === 0) return;
			if (Number.isNaN(id) && ('error' in columns || !own.some((name) => name in columns))) {
				why = isMissing(columns.error) ? 'does not exist' : 'could not be read';
				return;
			}
			if (Object.values(columns).every((content) => cell(content) === '')) return;
			if ((instantOf(cell(columns[since])) ?? -Infinity) > asOf) return;
			const read = schema.safeParse(columns);
			if (read.success) {
				found.push({ id: Number.isNaN(id) ? Infinity : id, key: cell(columns.rowKey), row: read.data });
			} else problems.push(problemOf(read.error, Number.isNaN(id) ? `item ${place}` : `row ${id}`));
		});
		if (why !== null) {
			return { rows: null, isUnread: why === 'could not be read', problems: [`${table} ${why}`] };
		}
		found.sort((one, other) => (one.id === other.id ? 0 : one.id - other.id));
		// Rows are only ever added (workflow 62): a correction comes later than what it corrects.
		const latest = new Map(found.map(({ key, row }, place) => [key === '' ? place : key, row]));
		return {
			rows: [...latest.values()],
			isUnread: false,
			problems: shortened(problems).map((what) => `${table} ${what}`),
		};
	};
}

/** As n8n's Data Table node says it of a table that was never made. */
export const isMissing = (error: unknown): boolean =>
	/^Data table with name ".*" not found$/i.test(String(error ?? ''));

function problemOf({ issues }: z.ZodError, row: string): string {
	const columns = issues.map(({ path: [column], message }) => `${column} ${reason(message)}`);
	return `${row} is not counted: ${[...new Set(columns)].join(', ')}`;
}

/** A union says only that none of its parts fits. */
const reason = (message: string) => (message === 'Invalid input' ? 'is not valid' : message);

/** A result carries its warnings wherever it goes. */
const MOST_PROBLEMS = 20;

function shortened(problems: readonly string[]): string[] {
	const more = problems.length - MOST_PROBLEMS;
	return more > 0
		? [...problems.slice(0, MOST_PROBLEMS), `and ${more} more rows are not counted`]
		: [...problems];
}
