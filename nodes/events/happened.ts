import { createHash } from 'node:crypto';

import { COLUMNS, watchedAttributes, writtenByPeople } from './attributes';
import type { ArticleFacts, Delivery } from './delivery';
import type { EventMemory } from './memory';
import { EVENTS, type EventName } from './types';

/** Who asks, and what it may ask the desk. */
export interface Listener {
	/** Desk and trigger node: what one has seen the other has not. */
	key: string;
	memory: EventMemory;
	/** Id of the integration's user, whose own writes are no news. */
	ownUser: number;
	/** Whether the messages among them are (`messageReceived`). */
	wantsMessages: boolean;
	/** Null for an article that is gone or out of sight. */
	article(id: number): Promise<ArticleFacts | null>;
}

/** What a delivery says that this listener did not know. */
export interface Happened {
	events: EventName[];
	/** New and not our own, or messages that are wanted; ascending by id. */
	articles: ArticleFacts[];
	changed: string[] | null;
}

/**
 * How far, in ms, the time of a ticket may run ahead of an article that the delivery is still about: a delivery is tried
 * for 100 s of waits and five times up to 60 s, and built anew each time; rounded up. Taken from the desk's own times,
 * so that a backlog of hours does no harm.
 */
const EXPLAINABLE = 10 * 60_000;

/** Most articles read one by one for one delivery. */
const MOST_READ = 50;

/** User 1 is the desk itself. */
const SYSTEM_USER = 1;

/**
 * What happened, or null when it is known already or was written by ourselves. Of a ticket never seen, articles count as
 * new when the delivery is about them or the event can explain them: what is told twice does no harm downstream, what is
 * not told is late. Own writes are told when they hold a wish of a macro, when a foreign article came with them, or when
 * something differs that only people change: somebody was there between our last look and our write. A message among
 * them is told alone to who wants messages.
 *
 * Two deliveries at the same moment may both ask the desk; only one of them finds news, since what follows the questions
 * runs in one go.
 *
 * @throws what the listener's questions throw; nothing is remembered then, and the same delivery may come again
 */
export async function happened(
	delivery: Delivery,
	trigger: string,
	listener: Listener,
): Promise<Happened | null> {
	const looked = await newArticles(delivery, listener);
	return remember(delivery, trigger.endsWith(': created'), looked, listener);
}

/** Articles that may be new, newest first, with what was read of them; null for one that cannot be read. */
async function newArticles(
	{ ticket, article, updatedAt }: Delivery,
	{ key, memory, article: read }: Listener,
): Promise<Map<number, ArticleFacts | null>> {
	const seen = memory.ticket(key, ticket.id);
	const since = (seen?.updatedAt ?? updatedAt) - EXPLAINABLE;
	const found = new Map<number, ArticleFacts | null>();
	if (article && !memory.knowsArticle(key, article.id)) found.set(article.id, article);
	const ids = [...ticket.article_ids].sort((a, b) => b - a);
	for (const id of ids.filter((one) => !memory.knowsArticle(key, one) && !seen?.assumed.has(one))) {
		if (found.has(id)) continue;
		if (found.size >= MOST_READ) break;
		const facts = await read(id);
		// Older ones were there before, or a merge brought them.
		if (facts && facts.createdAt < since) break;
		found.set(id, facts);
	}
	return found;
}

function remember(
	delivery: Delivery,
	isCreation: boolean,
	looked: ReadonlyMap<number, ArticleFacts | null>,
	{ key, memory, ownUser, wantsMessages }: Listener,
): Happened | null {
	const { ticket, createdBy, updatedBy, updatedAt } = delivery;
	const seen = memory.ticket(key, ticket.id);
	const isOwn = ({ createdBy: author }: ArticleFacts) => author === ownUser;
	const isMessage = (facts: ArticleFacts) => wantsMessages && facts.isMessage;
	const articles = [...looked.values()]
		.filter((facts): facts is ArticleFacts => facts !== null && !memory.knowsArticle(key, facts.id))
		.filter((facts) => !isOwn(facts) || isMessage(facts))
		.sort((a, b) => a.id - b.id);
	for (const id of looked.keys()) memory.keepArticle(key, id);

	const stale = seen !== undefined && updatedAt < seen.updatedAt;
	const values = stale ? seen.values : valuesOf(ticket);
	const differing = seen ? Object.keys(values).filter((name) => values[name] !== seen.values[name]) : [];
	const told = seen?.updated === true;
	const created = isCreation && seen?.created !== true && createdBy !== ownUser;
	const updated = !isCreation && (!told || differing.length > 0);
	memory.keepTicket(key, ticket.id, {
		updatedAt: Math.max(updatedAt, seen?.updatedAt ?? 0),
		assumed: new Set([...(seen?.assumed ?? []), ...ticket.article_ids.filter((id) => !looked.has(id))]),
		// A late creation does not speak for the updates after it: their own deliveries do.
		values: isCreation && seen ? seen.values : values,
		created: isCreation || seen?.created === true,
		updated: !isCreation || told,
	});

	const isOurs = updatedBy === ownUser && !created && articles.every(isOwn);
	const isNews = !isOurs || hasWish(ticket) || isByPerson(differing, ticket);
	const applies = new Set<EventName>([
		...(created ? ['ticketCreated' as const] : []),
		...articles.map((facts) => (isMessage(facts) ? 'messageReceived' : eventOfArticle(facts))),
		...(updated && isNews ? ['ticketUpdated' as const] : []),
	]);
	if (applies.size === 0) return null;
	return {
		events: EVENTS.filter((event) => applies.has(event)),
		articles,
		changed: differing.length > 0 || told ? differing : null,
	};
}

/** A macro that the server runs writes as System in the name of the agent (recording 18). */
function eventOfArticle({ sender, createdBy }: ArticleFacts): EventName {
	if (sender === 'Customer') return 'articleByCustomer';
	return createdBy === SYSTEM_USER ? 'articleBySystem' : 'articleByAgent';
}

/** What a macro asks for waits in these until a workflow empties them (catalogue 8). */
const hasWish = (ticket: Record<string, unknown>): boolean =>
	[ticket.djbc_reply_kind, ticket.djbc_request].some(
		(wish) => wish !== undefined && wish !== null && wish !== '',
	);

/** The connector opens tickets and never closes one. */
const isByPerson = (differing: readonly string[], { state }: Delivery['ticket']): boolean =>
	differing.some((name) => writtenByPeople.includes(name) || (name === 'state_id' && state === 'closed'));

const valuesOf = (ticket: Record<string, unknown>): Record<string, string> =>
	Object.fromEntries([...COLUMNS, ...watchedAttributes].map((name) => [name, short(ticket[name])]));

/** Long texts are told apart by a hash: no text of a person is kept. */
function short(value: unknown): string {
	const text = value === null || value === undefined ? '' : String(value);
	return text.length > 40 ? createHash('sha256').update(text).digest('base64') : text;
}
