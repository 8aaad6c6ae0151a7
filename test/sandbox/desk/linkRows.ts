import type { Desk } from './desk';
import { missing, Refusal } from './refusal';
import type { LinkRow } from './rows';

export type LinkType = LinkRow['type'];

export const INVERSE: Record<LinkType, LinkType> = { normal: 'normal', parent: 'child', child: 'parent' };

export function insertLink(desk: Desk, type: LinkType, source: number, target: number): LinkRow {
	const at = desk.now();
	return desk.links.insert({ id: desk.links.nextId(), type, source, target, created_at: at, updated_at: at });
}

/** `links` of a creation: `{"Ticket": {"child": [431]}}` makes the new ticket a child of 431 (zammad-api 2.2, derived). */
export function linkNew(desk: Desk, ticketId: number, links: unknown): void {
	if (links === undefined || links === null) return;
	const types = (links as { Ticket?: unknown }).Ticket;
	if (typeof types !== 'object' || types === null) throw new Refusal(422, 'Invalid link structure');
	for (const [type, ids] of Object.entries(types)) {
		if (!(type in INVERSE) || !Array.isArray(ids)) throw new Refusal(422, 'Invalid link structure');
		for (const id of ids) {
			if (!desk.tickets.get(Number(id))) throw missing('Ticket', Number(id));
			insertLink(desk, type as LinkType, ticketId, Number(id));
		}
	}
}
