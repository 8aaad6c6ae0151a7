import { DateTime } from 'luxon';
import { createArticle } from './articles';
import type { Desk } from './desk';
import { sendMail } from './mails';
import type { Caller } from './rights';
import type { ArticleRow, TicketRow } from './rows';
import { addTag, removeTag } from './tags';
import { asHtml, rendered } from './template';
import { applyChanges, deleteTicket } from './tickets';

/** What a macro or a trigger does to a ticket (zammad-api 7.1, 7.3; recording 18). */

type Action = Record<string, unknown>;

export interface Performance {
	origin: 'macro' | 'trigger';
	/** In whose name attributes and notes are written. */
	caller: Caller;
	/** Who `current_user.id` is. */
	currentUserId: number;
	article: ArticleRow | null;
}

/** The value of one attribute: as given, relative to now, or a person. */
function valueOf(desk: Desk, name: string, action: Action, currentUserId: number): unknown {
	if (action.pre_condition === 'current_user.id') return currentUserId;
	if (action.pre_condition === 'not_set') return 1;
	if (action.operator !== 'relative') return action.value;
	// Up to 6.1 only `pending_time` can be set so; own attributes are emptied (zammad#4677, #4905).
	if (name !== 'pending_time' && !desk.since('6.5')) return null;
	const unit = String(action.range ?? 'minute');
	return DateTime.utc()
		.plus({ [unit]: Number(action.value) })
		.toISO();
}

/** Runs inside the caller's transaction. Attributes go together, then tags, then the note. */
export function performOn(desk: Desk, ticketId: number, perform: unknown, how: Performance): void {
	const actions = Object.entries(perform as Record<string, Action>);
	const attributes: Record<string, unknown> = {};
	for (const [key, action] of actions) {
		const [object = '', name = ''] = key.split('.', 2);
		if (object === 'ticket' && !['tags', 'action', 'subscribe', 'unsubscribe'].includes(name)) {
			attributes[name] = valueOf(desk, name, action, how.currentUserId);
		}
	}
	if (Object.keys(attributes).length > 0) {
		applyChanges(desk, how.caller, desk.tickets.need(ticketId), attributes, how.origin === 'macro');
	}
	for (const [key, action] of actions) {
		const ticket = desk.tickets.get(ticketId);
		if (ticket) act(desk, ticket, key, action, how);
	}
}

function act(desk: Desk, ticket: TicketRow, key: string, action: Action, how: Performance): void {
	switch (key) {
		case 'ticket.tags': {
			const write = action.operator === 'remove' ? removeTag : addTag;
			for (const tag of String(action.value).split(',')) write(desk, how.caller, ticket.id, tag);
			return;
		}
		case 'ticket.action':
			if (action.value === 'delete') deleteTicket(desk, ticket.id);
			return;
		case 'article.note':
			return writeNote(desk, ticket, action, how);
		case 'notification.email':
			return sendMail(desk, ticket, how.article, action);
		default:
	}
}

/** A macro's note is HTML, by System, in the name of whoever ran it (recording 18). */
function writeNote(desk: Desk, ticket: TicketRow, action: Action, how: Performance): void {
	const scene = { ticket, article: how.article, user: desk.users.need(how.currentUserId) };
	const fill = (text: unknown, escape: (value: string) => string): string =>
		rendered(desk, String(text), scene, escape);
	createArticle(desk, { ...how.caller, permissions: ['ticket.agent'] }, ticket.id, {
		type: 'note',
		sender: 'System',
		content_type: 'text/html',
		subject: fill(action.subject, (value) => value),
		body: fill(action.body, asHtml),
		internal: action.internal === true || action.internal === 'true',
		preferences: { perform_origin: how.origin, notification: true },
	});
}
