import { createHash } from 'node:crypto';
import type { Desk } from './desk';
import { mention, mentionedIn } from './follow';
import { cleanHtml } from './htmlBody';
import { record } from './history';
import { Refusal, unknownId, unknownName } from './refusal';
import { may, type Caller } from './rights';
import type { ArticleRow, AttachmentRow, TicketRow, UserRow } from './rows';
import { ARTICLE_TYPE, ARTICLE_TYPES, SENDER, SENDERS, STATE, TYPES_WITH_OWN_FROM } from './vocabulary';

/** Articles and what they do to their ticket (zammad-api 3.3; recordings 04, 08, 12). */

type Body = Record<string, unknown>;

const text = (body: Body, key: string, limit = 3000): string | null =>
	typeof body[key] === 'string' ? body[key].slice(0, limit) : null;

function lookUp(
	list: ReadonlyArray<{ id: number; name: string }>,
	body: Body,
	key: 'type' | 'sender',
): number | null {
	const id = body[`${key}_id`];
	if (id !== undefined && id !== null) {
		const found = list.find((one) => one.id === Number(id));
		if (!found) throw unknownId(`${key}_id`, id);
		return found.id;
	}
	const name = body[key];
	if (name === undefined || name === null || name === '') return null;
	const found = list.find((one) => one.name === name);
	if (!found) throw unknownName(key, String(name));
	return found.id;
}

export const typeName = (id: number): string => ARTICLE_TYPES.find((type) => type.id === id)?.name ?? '';
export const senderName = (id: number): string => SENDERS.find((sender) => sender.id === id)?.name ?? '';
const isCommunication = (id: number): boolean =>
	ARTICLE_TYPES.find((type) => type.id === id)?.communication ?? false;

function attachment(desk: Desk, given: unknown, index: number): AttachmentRow {
	const file = (typeof given === 'object' && given !== null ? given : {}) as Body;
	for (const key of ['filename', 'data', 'mime-type']) {
		if (typeof file[key] !== 'string' || (key !== 'data' && file[key] === '')) {
			throw new Refusal(422, `Attachment needs '${key}' param for attachment with index '${index}'`);
		}
	}
	const data = (file.data as string).replace(/[\r\n]/g, '');
	if (data.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(data)) {
		throw new Refusal(422, `Invalid base64 for attachment with index '${index}'`);
	}
	const content = Buffer.from(data, 'base64');
	const id = desk.files.nextId();
	return {
		id,
		store_file_id: id,
		filename: file.filename as string,
		size: String(content.length),
		preferences: { 'Mime-Type': file['mime-type'] as string },
		content,
	};
}

function fromLine(author: UserRow, typeId: number, senderId: number): string {
	const name = `${author.firstname} ${author.lastname}`;
	const withMail =
		senderId === SENDER.customer && (typeId === ARTICLE_TYPE.web || typeId === ARTICLE_TYPE.phone);
	return withMail ? `${name} <${author.email}>` : name;
}

/** Writes an article and its effects on the ticket. Runs inside the caller's transaction. */
export function createArticle(desk: Desk, caller: Caller, ticketId: number, body: Body): ArticleRow {
	const ticket = desk.tickets.need(ticketId);
	const isAgent = may(caller, 'ticket.agent');
	const types = ARTICLE_TYPES.filter(({ id }) => id <= 13 || desk.since('6.5'));
	const typeId = lookUp(types, body, 'type') ?? ARTICLE_TYPE.note;
	let senderId = lookUp(SENDERS, body, 'sender') ?? SENDER.agent;
	if (!isAgent) senderId = SENDER.customer;
	if (typeof body.body !== 'string' || body.body === '')
		throw new Refusal(422, "Need at least an 'article body' field.");
	if (body.body.length > 1_500_000) {
		throw new Refusal(422, `body of article is too large, ${body.body.length} chars - only 1500000 allowed`);
	}
	const name = typeName(typeId);
	let origin =
		body.origin_by_id === undefined || body.origin_by_id === null ? null : Number(body.origin_by_id);
	if (origin !== null && !desk.users.get(origin)) throw unknownId('origin_by_id', origin);
	if (origin === null && senderId === SENDER.customer && ['phone', 'note', 'web'].includes(name)) {
		origin = ticket.customer_id;
	}
	const ownFrom = TYPES_WITH_OWN_FROM.includes(name);
	if (origin !== null && !ownFrom) senderId = SENDER.customer;
	if (name === 'email' && senderId !== SENDER.customer) {
		const group = desk.groups.need(ticket.group_id);
		if (group.email_address_id === null) {
			throw new Refusal(500, `No email address found for group '${group.name}' (${group.id})`, 'inner');
		}
	}
	const author = origin === null ? caller.user : desk.users.need(origin);
	const contentType = text(body, 'content_type', 20) ?? 'text/plain';
	const messageId = text(body, 'message_id');
	const at = desk.now();
	const article = desk.articles.insert({
		id: desk.articles.nextId(),
		ticket_id: ticketId,
		type_id: typeId,
		sender_id: senderId,
		from: ownFrom ? text(body, 'from') : fromLine(author, typeId, senderId),
		to: text(body, 'to'),
		cc: text(body, 'cc'),
		subject: text(body, 'subject'),
		reply_to: text(body, 'reply_to', 300),
		message_id: messageId,
		message_id_md5: messageId ? createHash('md5').update(messageId).digest('hex') : null,
		in_reply_to: text(body, 'in_reply_to'),
		content_type: contentType,
		references: text(body, 'references'),
		body: contentType.includes('text/html') ? cleanHtml(body.body) : body.body,
		internal: isAgent && (body.internal === true || body.internal === 'true'),
		preferences: (body.preferences as Body | undefined) ?? {},
		origin_by_id: origin,
		attachments: Array.isArray(body.attachments)
			? body.attachments.map((one, i) => attachment(desk, one, i))
			: [],
		created_by_id: caller.user.id,
		updated_by_id: caller.user.id,
		created_at: at,
		updated_at: at,
	});
	record(
		desk,
		{ ticket_id: ticketId, o_id: article.id, object: 'Ticket::Article', type: 'created' },
		caller.user.id,
	);
	if (contentType.includes('text/html')) {
		for (const userId of mentionedIn(article.body)) mention(desk, caller, ticketId, userId);
	}
	touchTicket(desk, caller, ticket, article);
	return article;
}

/**
 * Only `internal` is taken (zammad-api 3.1; `preferences.highlight` means nothing here). The ticket is touched, and no
 * trigger hears of it: only new articles count as its update.
 */
export function updateArticle(
	desk: Desk,
	caller: Caller,
	article: ArticleRow,
	{ internal }: Body,
): ArticleRow {
	if (typeof internal !== 'boolean' || internal === article.internal) return article;
	const at = { updated_at: desk.now(), updated_by_id: caller.user.id };
	desk.articles.update(article.id, { ...at, internal });
	desk.tickets.update(article.ticket_id, { updated_at: at.updated_at });
	desk.servedWith.delete(`Ticket ${article.ticket_id}`);
	return desk.articles.need(article.id);
}

/** First response, contacts, counters, new to open: one row of the table of zammad-api 3.3 each. */
function touchTicket(desk: Desk, caller: Caller, ticket: TicketRow, article: ArticleRow): void {
	const changes: Partial<TicketRow> = { updated_at: desk.now(), updated_by_id: caller.user.id };
	if (article.sender_id !== SENDER.system) changes.article_count = (ticket.article_count ?? 0) + 1;
	if (ticket.create_article_type_id === null) {
		changes.create_article_type_id = article.type_id;
		changes.create_article_sender_id = article.sender_id;
	}
	const counts = isCommunication(article.type_id) && !article.internal;
	if (counts && article.sender_id === SENDER.agent) {
		changes.first_response_at = ticket.first_response_at ?? article.created_at;
		changes.last_contact_agent_at = article.created_at;
		changes.last_contact_at = article.created_at;
		if (ticket.state_id === STATE.new) {
			changes.state_id = STATE.open;
			changes.last_owner_update_at = desk.now();
			record(
				desk,
				{
					ticket_id: ticket.id,
					o_id: ticket.id,
					object: 'Ticket',
					type: 'updated',
					attribute: 'state',
					value_from: 'new',
					value_to: 'open',
					id_from: STATE.new,
					id_to: STATE.open,
				},
				caller.user.id,
			);
		}
	}
	if (counts && article.sender_id === SENDER.customer && customerSpeaksAnew(ticket)) {
		changes.last_contact_customer_at = article.created_at;
		changes.last_contact_at = article.created_at;
	}
	const different = Object.keys(changes).filter(
		(key) => key !== 'updated_at' && changes[key] !== ticket[key],
	);
	desk.events.wrote(ticket.id, article.id, different, caller.user.id);
	desk.tickets.update(ticket.id, changes);
	desk.servedWith.delete(`Ticket ${ticket.id}`);
}

/** Of several customer articles in a row only the first counts (setting check_if_agent_already_replied). */
function customerSpeaksAnew(ticket: TicketRow): boolean {
	const { last_contact_customer_at: customer, last_contact_agent_at: agent, last_contact_at: last } = ticket;
	if (customer !== null && customer === last) return false;
	return customer === null || agent === null || agent > customer;
}
