/**
 * What happened to a ticket; an articleBy… is told by who wrote, not by the article's sender (recording 18).
 * `messageReceived`: Receive brought a user's message. It is our own write, so only who listens for it is told.
 */
export const EVENTS = [
	'ticketCreated',
	'messageReceived',
	'articleByAgent',
	'articleByCustomer',
	'articleBySystem',
	'ticketUpdated',
] as const;

export type EventName = (typeof EVENTS)[number];

/** What a node listens for that was told nothing else: all that others do. */
export const DEFAULT_EVENTS = EVENTS.filter((event) => event !== 'messageReceived');

/**
 * The item of DJBC Helpdesk Trigger: one for each change of a ticket. Ids, codes and instants (ISO 8601, UTC) only; what
 * people wrote is at most in `sealed`. Attributes the desk holds empty are null.
 */
export interface DeskEvent {
	/** The first of `events`, in the order of {@link EVENTS}, that the trigger listens for. */
	event: EventName;
	/** All that apply. */
	events: EventName[];
	ticketId: number;
	ticketNumber: string;
	groupId: number;
	group: string;
	state: string;
	/** `djbc_channel`. */
	channel: string | null;
	/** `djbc_record`. */
	record: string | null;
	/** The newest of `articleIds`; null without one. */
	articleId: number | null;
	/** New articles of others than the integration's user, ascending; for `messageReceived` those that Receive brought too. */
	articleIds: number[];
	/** Names of attributes that are not as this process last saw them; null for a ticket it had not seen updated. */
	changed: string[] | null;
	/** Attributes that say nothing of a person. */
	attributes: Record<string, string | number | boolean | null>;
	updatedAt: string;
	/** When the delivery came in. */
	receivedAt: string;
	/** `X-Zammad-Delivery`, the same on every attempt. */
	deliveryId: string;
	/** Name of the Zammad trigger. */
	trigger: string;
	/** The new articles, sealed (channels 4.6); only with the option Fetch Text. */
	sealed?: string;
}
