import { z } from 'zod';
import type { ArticleFields } from './articles';
import { checkCondition, type Condition } from './condition';
import type { Desk } from './desk';
import { idInPath } from './recordId';
import { search, searchAll, searchPages, type SearchAllOptions, type SearchOptions } from './search';
import { type Ticket, ticketShape } from './ticket';

export type { Ticket } from './ticket';

/** Fields to write (zammad-api 2.2, 2.5); custom attributes flat. PUT is partial. */
export interface TicketFields {
	title?: string;
	group?: string;
	state?: string;
	priority?: string;
	owner?: string;
	article?: ArticleFields;
	[attribute: string]: unknown;
}

export interface NewTicket extends TicketFields {
	/** Makes the creation safe to repeat: unique in Zammad, at most 60 characters. */
	number?: string;
	/** Login of somebody known, or fields of a user who is found by login or created along. */
	customer?: string | Record<string, unknown>;
	/** Separated by commas. */
	tags?: string;
}

export interface WriteOptions {
	/**
	 * The caller made sure that this write does no harm when done twice. It is still not repeated here after it may
	 * have been received: the failure says `mayRepeat`, and the caller decides.
	 */
	repeat?: boolean;
}

export interface Tickets {
	create(fields: NewTicket, options?: WriteOptions): Promise<Ticket>;
	get(id: number): Promise<Ticket>;
	update(id: number, fields: TicketFields, options?: WriteOptions): Promise<Ticket>;
	/** One page, at most 200 tickets, repetitions taken out. */
	search(condition: Condition, options?: SearchOptions): Promise<Ticket[]>;
	/** All tickets, by ascending id unless said otherwise, 200 a request. */
	searchAll(condition: Condition, options?: SearchAllOptions): AsyncGenerator<Ticket, void, undefined>;
	/** The same, in pages of up to 200. */
	searchPages(condition: Condition, options?: SearchAllOptions): AsyncGenerator<Ticket[], void, undefined>;
	/** How many tickets of the whole desk, those out of sight included. Needs a permission of `admin.*`. */
	count(condition: Condition): Promise<number>;
}

/** Of `/tickets/selector`: the first key on 5.2, the second from 6.0 on (zammad-api 2.8). */
const counted = z.union([
	z.object({ ticket_count: z.number() }).transform(({ ticket_count: count }) => count),
	z.object({ object_count: z.number() }).transform(({ object_count: count }) => count),
]);

const EXPAND = { expand: 'true' };

export function ticketsOf(desk: Desk): Tickets {
	return {
		create: (fields, options) =>
			desk.call({
				operation: 'create ticket',
				method: 'POST',
				path: '/tickets',
				query: EXPAND,
				body: fields,
				ids: fields.number === undefined ? {} : { number: fields.number },
				repeat: options?.repeat,
				shape: ticketShape,
			}),
		get: async (id) =>
			desk.call({
				operation: 'read ticket',
				method: 'GET',
				path: `/tickets/${idInPath(id, 'read ticket')}`,
				query: EXPAND,
				ids: { ticketId: id },
				shape: ticketShape,
			}),
		update: async (id, fields, options) =>
			desk.call({
				operation: 'update ticket',
				method: 'PUT',
				path: `/tickets/${idInPath(id, 'update ticket')}`,
				query: EXPAND,
				body: fields,
				ids: { ticketId: id },
				repeat: options?.repeat,
				shape: ticketShape,
			}),
		search: (condition, options) => search(desk, condition, options),
		searchAll: (condition, options) => searchAll(desk, condition, options),
		searchPages: (condition, options) => searchPages(desk, condition, options),
		async count(condition) {
			checkCondition(condition);
			return await desk.call({
				operation: 'count tickets',
				method: 'POST',
				path: '/tickets/selector',
				body: { condition },
				read: true,
				shape: counted,
			});
		},
	};
}
