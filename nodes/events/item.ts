import { code, plainValues } from './attributes';
import type { Delivery } from './delivery';
import type { Happened } from './happened';
import type { DeskEvent, EventName } from './types';

/** What a trigger listens for; an empty list takes all. */
export interface EventFilter {
	events: readonly EventName[];
	/** Names. */
	groups: readonly string[];
	states: readonly string[];
	/** Values of `djbc_channel`. */
	channels: readonly string[];
	/** Of updates: one of these attributes changed, or it is not known what did. */
	changed: readonly string[];
}

/** Where a delivery came from. */
export interface Arrival {
	deliveryId: string;
	trigger: string;
	/** Ms. */
	receivedAt: number;
}

/** The item of an event, or null when the filter leaves it out. */
export function eventItem(
	{ ticket }: Delivery,
	{ events, articles, changed }: Happened,
	{ deliveryId, trigger, receivedAt }: Arrival,
	filter: EventFilter,
): DeskEvent | null {
	const channel = code(ticket.djbc_channel);
	const event = events.find(
		(name) =>
			filter.events.includes(name) &&
			(name !== 'ticketUpdated' || changed === null || any(filter.changed, ...changed)),
	);
	if (event === undefined) return null;
	if (!any(filter.groups, ticket.group.name) || !any(filter.states, ticket.state)) return null;
	if (!any(filter.channels, channel)) return null;
	const articleIds = articles.map(({ id }) => id);
	return {
		event,
		events,
		ticketId: ticket.id,
		ticketNumber: ticket.number,
		groupId: ticket.group_id,
		group: ticket.group.name,
		state: ticket.state,
		channel,
		record: code(ticket.djbc_record),
		articleId: articleIds.at(-1) ?? null,
		articleIds,
		changed,
		attributes: plainValues(ticket),
		updatedAt: ticket.updated_at,
		receivedAt: new Date(receivedAt).toISOString(),
		deliveryId,
		trigger,
	};
}

const any = (wanted: readonly string[], ...values: ReadonlyArray<string | null>): boolean =>
	wanted.length === 0 || values.some((value) => value !== null && wanted.includes(value));
