import { z } from 'zod';
import { idShape } from './recordId';

/**
 * A ticket as read (zammad-api 2.4): columns, custom attributes flat beside them. Instants are ISO 8601 in UTC. Names
 * (`group` and so on) come with `expand`; users by login. A custom attribute may be missing after a migration (1.7).
 */
export const ticketShape = z
	.object({
		id: idShape,
		number: z.string(),
		title: z.string(),
		group_id: idShape,
		state_id: idShape,
		priority_id: idShape,
		owner_id: idShape,
		customer_id: idShape,
		organization_id: idShape.nullish(),
		created_by_id: idShape,
		updated_by_id: idShape,
		created_at: z.string(),
		updated_at: z.string(),
		close_at: z.string().nullish(),
		/** From 5.4 on. */
		last_close_at: z.string().nullish(),
		pending_time: z.string().nullish(),
		article_count: z.number().int().nullish(),
		article_ids: z.array(idShape).optional(),
		group: z.string().optional(),
		state: z.string().optional(),
		priority: z.string().optional(),
		owner: z.string().optional(),
		customer: z.string().optional(),
	})
	.passthrough();

export type Ticket = z.infer<typeof ticketShape>;

const isId = (value: unknown): boolean => Number.isInteger(value) && (value as number) > 0;
const isText = (value: unknown): boolean => typeof value === 'string';
const or = (is: (value: unknown) => boolean, nothing: null | undefined) => (value: unknown) =>
	value === undefined || value === nothing || is(value);

/** {@link ticketShape}, key by key. */
const KEYS: readonly (readonly [(value: unknown) => boolean, string[]])[] = [
	[isId, ['id', 'group_id', 'state_id', 'priority_id', 'owner_id', 'customer_id']],
	[isId, ['created_by_id', 'updated_by_id']],
	[isText, ['number', 'title', 'created_at', 'updated_at']],
	[or(isText, null), ['close_at', 'last_close_at', 'pending_time']],
	[or(isText, undefined), ['group', 'state', 'priority', 'owner', 'customer']],
	[or(isId, null), ['organization_id']],
	[or(Number.isInteger, null), ['article_count']],
	[or((ids) => Array.isArray(ids) && ids.every(isId), undefined), ['article_ids']],
];

/**
 * The answer of a search with `expand`. Of 50,000 tickets zod takes longer than all the rest that is done with them
 * (bench:kpi), so they are looked through by hand; where one differs, zod says how.
 */
export const ticketsShape: z.ZodType<Ticket[], z.ZodTypeDef, unknown> = z
	.unknown()
	.transform((rows, context) => {
		if (Array.isArray(rows) && rows.every(isTicket)) return rows;
		const read = z.array(ticketShape).safeParse(rows);
		if (read.success) return read.data;
		for (const issue of read.error.issues) context.addIssue(issue);
		return z.NEVER;
	});

function isTicket(row: unknown): row is Ticket {
	if (typeof row !== 'object' || row === null) return false;
	const given = row as Record<string, unknown>;
	return KEYS.every(([is, keys]) => keys.every((key) => is(given[key])));
}
