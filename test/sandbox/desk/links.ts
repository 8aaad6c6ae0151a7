import { createArticle } from './articles';
import type { Desk } from './desk';
import { insertLink, INVERSE, type LinkType } from './linkRows';
import { alreadyThere, missing, Refusal } from './refusal';
import { requireGroupRight, requireRead, type Caller } from './rights';
import type { LinkRow, TicketRow } from './rows';
import { saveTicket } from './tickets';
import { ARTICLE_TYPE, SENDER, STATE } from './vocabulary';

/** Links and merging (zammad-api 2.7, 4.5; recording 08). */

export const LINK_TYPE_ID: Record<LinkType, number> = { normal: 1, parent: 2, child: 3 };

export interface LinkEntry {
	link_type: LinkType;
	link_object: 'Ticket';
	link_object_value: number;
}

/** Each entry names the role of the other ticket. */
export function linksOf(desk: Desk, ticketId: number): LinkEntry[] {
	const entry = (link_type: LinkType, value: number): LinkEntry => ({
		link_type,
		link_object: 'Ticket',
		link_object_value: value,
	});
	const all = desk.links.all();
	return [
		...all.filter((row) => row.source === ticketId).map((row) => entry(INVERSE[row.type], row.target)),
		...all.filter((row) => row.target === ticketId).map((row) => entry(row.type, row.source)),
	];
}

/** @param sourceNumber of the ticket that is the `type` of the target */
export function addLink(
	desk: Desk,
	caller: Caller,
	type: string,
	sourceNumber: string,
	targetId: number,
): LinkRow {
	if (!(type in INVERSE)) throw new Refusal(422, 'The link type is unknown.', 'inner');
	const source = desk.tickets.where('number', sourceNumber)[0];
	if (!source) throw new Refusal(422, 'The object could not be found.', 'bare');
	const target = desk.tickets.get(targetId);
	if (!target) throw missing('Ticket', targetId);
	requireRead(desk, caller, source);
	requireGroupRight(desk, caller, target.group_id, 'change');
	const twice = desk.links.find(
		(row) => row.type === type && row.source === source.id && row.target === targetId,
	);
	if (twice) throw alreadyThere(desk);
	return insertLink(desk, type as LinkType, source.id, targetId);
}

export function removeLinks(desk: Desk, type: string, source: number, target: number): void {
	for (const row of desk.links.all()) {
		const same = row.type === type && row.source === source && row.target === target;
		const mirrored = row.type === INVERSE[type as LinkType] && row.source === target && row.target === source;
		if (same || mirrored) desk.links.delete(row.id);
	}
}

export type MergeAnswer =
	| { result: 'failed'; message: string }
	| { result: 'success'; target_ticket: TicketRow; source_ticket: TicketRow };

/** Moves articles and links; the source becomes `merged`. A source merged before merges again (recording 08). */
export function mergeTickets(
	desk: Desk,
	caller: Caller,
	sourceId: number,
	targetNumber: string,
): MergeAnswer {
	const source = desk.tickets.get(sourceId);
	if (!source) return { result: 'failed', message: 'The source ticket could not be found.' };
	const target = desk.tickets.where('number', targetNumber)[0];
	if (!target) return { result: 'failed', message: 'The target ticket number could not be found.' };
	for (const ticket of [source, target]) requireGroupRight(desk, caller, ticket.group_id, 'change');
	if (target.state_id === STATE.merged) {
		throw new Refusal(422, 'It is not possible to merge into an already merged ticket.');
	}
	if (source.id === target.id) throw new Refusal(422, 'A ticket cannot be merged into itself.');
	return desk.journal.transaction(() => {
		const at = desk.now();
		for (const article of desk.articles.where('ticket', source.id)) {
			desk.articles.update(article.id, {
				ticket_id: target.id,
				updated_at: at,
				updated_by_id: caller.user.id,
			});
		}
		for (const link of desk.links.all()) {
			if (link.source === source.id) desk.links.update(link.id, { source: target.id });
			if (link.target === source.id) desk.links.update(link.id, { target: target.id });
		}
		insertLink(desk, 'parent', target.id, source.id);
		const merged = saveTicket(desk, caller, source, { state_id: STATE.merged, owner_id: 1 });
		desk.tickets.update(source.id, {
			article_count: 0,
			create_article_type_id: ARTICLE_TYPE.note,
			create_article_sender_id: SENDER.agent,
		});
		createArticle(desk, caller, source.id, {
			body: 'merged',
			type: 'note',
			sender: 'Agent',
			internal: false,
		});
		desk.tickets.update(target.id, { updated_at: desk.now(), updated_by_id: caller.user.id });
		return { result: 'success', target_ticket: target, source_ticket: merged };
	});
}
