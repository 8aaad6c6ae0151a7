import type { Desk } from './desk';
import type { Caller } from './rights';
import type { TagItemRow } from './rows';

/** Adds a tag; one that is there already stays once. Touches the ticket, without an event. */
export function addTag(desk: Desk, caller: Caller, ticketId: number, item: string): void {
	const name = item.trim();
	if (name === '' || tagsOf(desk, ticketId).includes(name)) return;
	itemOf(desk, name);
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

/** The word of the list of tags, made when it is not there. */
export function itemOf(desk: Desk, given: string): TagItemRow {
	const name = given.trim();
	return (
		desk.tagItems.find((row) => row.name === name) ??
		desk.tagItems.insert({ id: desk.tagItems.nextId(), name })
	);
}

/** Renames a word, on its tickets too. */
export function nameItem(desk: Desk, item: TagItemRow, name: string): void {
	for (const tag of desk.tags.filter((row) => row.name === item.name)) desk.tags.update(tag.id, { name });
	desk.tagItems.update(item.id, { name });
}

export function dropItem(desk: Desk, item: TagItemRow): void {
	for (const tag of desk.tags.filter((row) => row.name === item.name)) desk.tags.delete(tag.id);
	desk.tagItems.delete(item.id);
}
