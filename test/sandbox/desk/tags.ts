import type { Desk } from './desk';
import type { Caller } from './rights';

/** Adds a tag; one that is there already stays once. Touches the ticket. */
export function addTag(desk: Desk, caller: Caller, ticketId: number, item: string): void {
	const name = item.trim();
	if (name === '' || tagsOf(desk, ticketId).includes(name)) return;
	desk.tags.insert({ id: desk.tags.nextId(), ticket_id: ticketId, name });
	touch(desk, caller, ticketId);
}

export function removeTag(desk: Desk, caller: Caller, ticketId: number, item: string): void {
	const tag = desk.tags.where('ticket', ticketId).find((row) => row.name === item.trim());
	if (!tag) return;
	desk.tags.delete(tag.id);
	touch(desk, caller, ticketId);
}

export const tagsOf = (desk: Desk, ticketId: number): string[] =>
	desk.tags.where('ticket', ticketId).map((tag) => tag.name);

function touch(desk: Desk, caller: Caller, ticketId: number): void {
	desk.tickets.update(ticketId, { updated_at: desk.now(), updated_by_id: caller.user.id });
}
