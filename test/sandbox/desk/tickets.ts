import { createArticle } from './articles';
import type { Desk } from './desk';
import { emptyTicket } from './emptyRows';
import { checkForm } from './form/demands';
import { mention } from './follow';
import { record, recordChanges } from './history';
import { linkNew } from './linkRows';
import { ownValues } from './ownValues';
import { abortedTransaction, forbidden, invalidOption, missing, Refusal } from './refusal';
import { mayOwn, relations, requireOwner } from './relations';
import { hasGroupRight, requireGroupRight, requireRead, type Caller } from './rights';
import type { TicketRow } from './rows';
import { addTag } from './tags';
import { toInstant, toMinute } from './times';
import { findOrCreateCustomer, guessCustomer } from './users';
import { STATE } from './vocabulary';

/** Creating and changing tickets (zammad-api 2.2, 2.3, 2.5; recordings 01 to 04, 10, 12, 16). */

type Body = Record<string, unknown>;

/** Times that a client may write as it likes (zammad-api 2.2). */
const UNPROTECTED_TIMES = [
	'first_response_at',
	'close_at',
	'last_close_at',
	'last_contact_at',
	'last_contact_agent_at',
	'last_contact_customer_at',
] as const;

const isObject = (value: unknown): value is Body =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

export const titleOf = (value: unknown): string => String(value).replace(/\s/g, ' ').slice(0, 250);

function customerId(desk: Desk, caller: Caller, body: Body): number | undefined {
	const { customer_id: id, customer } = body;
	const guess = typeof id === 'string' ? /^guess:(.+)$/.exec(id)?.[1] : undefined;
	if (guess !== undefined) return guessCustomer(desk, caller, guess).id;
	if (
		(id === undefined || id === null || id === '') &&
		isObject(customer) &&
		Object.keys(customer).length > 0
	) {
		return findOrCreateCustomer(desk, caller, customer).id;
	}
	return undefined;
}

function pendingTime(desk: Desk, stateId: number, given: unknown, before: string | null): string | null {
	if (!desk.isPending(stateId)) return null;
	const time = toInstant(given);
	if (time) return toMinute(time);
	if (before) return before;
	throw new Refusal(422, "Missing required value for field 'pending_time'!", 'form');
}

function times(desk: Desk, body: Body): Body {
	const sent = UNPROTECTED_TIMES.filter(
		(key) => key in body && (key !== 'last_close_at' || desk.since('5.5')),
	);
	return Object.fromEntries(sent.map((key) => [key, toInstant(body[key])]));
}

function closing(desk: Desk, stateId: number, before: Partial<TicketRow>): Partial<TicketRow> {
	if (stateId !== STATE.closed || before.state_id === STATE.closed) return {};
	const at = desk.now();
	return { close_at: before.close_at ?? at, ...(desk.since('5.5') ? { last_close_at: at } : {}) };
}

/** All of ticket, customer, tags and article, or nothing; ids drawn on the way stay used. */
export function createTicket(desk: Desk, caller: Caller, body: Body): TicketRow {
	return desk.journal.transaction(() => {
		const given = { ...body };
		if (isObject(given.customer) || /^guess:/.test(String(given.customer_id ?? ''))) {
			delete given.customer;
			delete given.customer_id;
		}
		// Names are resolved first: a wrong group leaves no new customer behind in any case.
		const related = relations(desk, given);
		const customer = related.customer_id ?? customerId(desk, caller, body);
		if (related.group_id === undefined) throw new Refusal(422, "The required value 'group_id' is missing.");
		if (!hasGroupRight(desk, caller.user, related.group_id, 'create')) throw forbidden();
		const stateId = related.state_id ?? STATE.new;
		if (!desk.offeredStates('create_middle').includes(stateId)) throw invalidOption('state_id', stateId);
		requireOwner(desk, related.owner_id ?? 1, related.group_id);
		const own = ownValues(desk, 'Ticket', body, true);
		const pending = pendingTime(desk, stateId, body.pending_time, null);
		const id = desk.tickets.nextId();
		const number =
			body.number === undefined || body.number === null
				? desk.generateNumber()
				: String(body.number).slice(0, 60);
		const taken = desk.tickets.where('number', number).length > 0;
		if (
			desk.stalePlans ||
			taken ||
			customer === undefined ||
			body.title === undefined ||
			body.title === null
		) {
			throw abortedTransaction();
		}
		const at = desk.now();
		const ticket = desk.tickets.insert({
			...emptyTicket(desk, id),
			...closing(desk, stateId, {}),
			...times(desk, body),
			...own,
			number,
			title: titleOf(body.title),
			note: typeof body.note === 'string' ? body.note.slice(0, 250) : null,
			group_id: related.group_id,
			state_id: stateId,
			priority_id: related.priority_id ?? 2,
			owner_id: related.owner_id ?? 1,
			customer_id: customer,
			pending_time: pending,
			preferences: isObject(body.preferences) ? body.preferences : {},
			created_by_id: caller.user.id,
			updated_by_id: caller.user.id,
			created_at: at,
			updated_at: at,
		});
		checkForm(desk, caller, 'create_middle', ticket, null);
		record(desk, { ticket_id: id, o_id: id, object: 'Ticket', type: 'created' }, caller.user.id);
		desk.events.created(id, caller.user.id);
		writeTags(desk, caller, id, body.tags);
		for (const userId of Array.isArray(body.mentions) ? body.mentions : [])
			mention(desk, caller, id, Number(userId));
		linkNew(desk, id, body.links);
		if (isObject(body.article)) createArticle(desk, caller, id, body.article);
		return desk.tickets.need(id);
	});
}

function writeTags(desk: Desk, caller: Caller, id: number, tags: unknown): void {
	if (tags === undefined || tags === null || tags === '') return;
	if (typeof tags !== 'string') throw new Refusal(500, "undefined method `split' for #<Array>", 'inner');
	for (const name of tags.split(',')) addTag(desk, caller, id, name);
}

/** The keys of a PUT that change the ticket, without the stamps. */
function changesOf(
	desk: Desk,
	caller: Caller,
	ticket: TicketRow,
	body: Body,
	formal: boolean,
): Partial<TicketRow> {
	const related = relations(desk, body);
	const groupId = related.group_id ?? ticket.group_id;
	if (formal && groupId !== ticket.group_id) {
		const allowed = (['create', 'change'] as const).some((right) =>
			hasGroupRight(desk, caller.user, groupId, right),
		);
		if (!allowed) throw invalidOption('group_id', groupId);
	}
	const stateId = related.state_id ?? ticket.state_id;
	if (formal && stateId !== ticket.state_id && !desk.offeredStates('edit').includes(stateId))
		throw invalidOption('state_id', stateId);
	if (related.owner_id !== undefined && related.owner_id !== ticket.owner_id) {
		requireOwner(desk, related.owner_id, groupId);
	}
	const wanted: Partial<TicketRow> = {
		...ownValues(desk, 'Ticket', body, false, ticket),
		...times(desk, body),
		...related,
		...closing(desk, stateId, ticket),
		pending_time: pendingTime(desk, stateId, body.pending_time, ticket.pending_time),
	};
	if (body.title !== undefined && body.title !== null) wanted.title = titleOf(body.title);
	if ('note' in body) wanted.note = typeof body.note === 'string' ? body.note.slice(0, 250) : null;
	if (isObject(body.preferences)) wanted.preferences = { ...ticket.preferences, ...body.preferences };
	const owner = related.owner_id ?? ticket.owner_id;
	if (stateId !== STATE.closed && !mayOwn(desk, owner, groupId)) wanted.owner_id = 1;
	const opened = stateId === STATE.open && ticket.state_id !== STATE.open;
	if (opened || (wanted.owner_id !== undefined && wanted.owner_id !== ticket.owner_id)) {
		wanted.last_owner_update_at = desk.now();
	}
	const different = ([key, value]: [string, unknown]): boolean =>
		JSON.stringify(value) !== JSON.stringify(ticket[key] ?? null);
	return Object.fromEntries(Object.entries(wanted).filter(different));
}

/** Attributes and one article together, or neither. Nothing changed leaves `updated_at` alone. */
export function updateTicket(desk: Desk, caller: Caller, id: number, body: Body): TicketRow {
	const ticket = desk.tickets.get(id);
	if (!ticket) throw missing('Ticket', id);
	requireGroupRight(desk, caller, ticket.group_id, 'change');
	return desk.journal.transaction(() => {
		applyChanges(desk, caller, ticket, body, true);
		if (isObject(body.article) && Object.keys(body.article).length > 0)
			createArticle(desk, caller, id, body.article);
		return desk.tickets.need(id);
	});
}

/** @param formal as a form of the caller's: options of the caller's groups and states hold, triggers need no form */
export function applyChanges(
	desk: Desk,
	caller: Caller,
	ticket: TicketRow,
	body: Body,
	formal: boolean,
): TicketRow {
	const changes = changesOf(desk, caller, ticket, body, formal);
	if (formal) checkForm(desk, caller, 'edit', { ...ticket, ...changes }, ticket);
	return saveTicket(desk, caller, ticket, changes);
}

/** Writes changed columns with stamps and history. */
export function saveTicket(
	desk: Desk,
	caller: Caller,
	ticket: TicketRow,
	changes: Partial<TicketRow>,
): TicketRow {
	if (Object.keys(changes).length === 0) return ticket;
	desk.servedWith.delete(`Ticket ${ticket.id}`);
	recordChanges(desk, ticket.id, ticket, changes, caller.user.id);
	const byAnother = ticket.updated_by_id === caller.user.id ? [] : ['updated_by_id'];
	desk.events.changed(ticket.id, [...Object.keys(changes), ...byAnother], caller.user.id);
	return desk.tickets.update(ticket.id, {
		...changes,
		updated_by_id: caller.user.id,
		updated_at: desk.now(),
	});
}

export function readableTicket(desk: Desk, caller: Caller, id: number): TicketRow {
	const ticket = desk.tickets.get(id);
	if (!ticket) throw missing('Ticket', id);
	requireRead(desk, caller, ticket);
	return ticket;
}

/** Only for the full `admin` permission. */
export function deleteTicket(desk: Desk, id: number): void {
	if (!desk.tickets.get(id)) throw missing('Ticket', id);
	desk.journal.transaction(() => {
		for (const article of desk.articles.where('ticket', id)) desk.articles.delete(article.id);
		for (const tag of desk.tags.where('ticket', id)) desk.tags.delete(tag.id);
		for (const row of desk.mentions.where('ticket', id)) desk.mentions.delete(row.id);
		for (const entry of desk.history.where('ticket', id)) desk.history.delete(entry.id);
		for (const link of desk.links.all())
			if (link.source === id || link.target === id) desk.links.delete(link.id);
		desk.tickets.delete(id);
	});
}
