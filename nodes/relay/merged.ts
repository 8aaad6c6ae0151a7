import { stateOf } from '../intake/thread';
import type { Zammad } from '../zammad';

import type { NoteName } from './note';
import { watermarkOf } from '../intake/watermark';

/** What the ticket that an article came from did with it. */
export interface Brought {
	bySource: boolean;
	/** Null where the source sent or settled it. */
	note: NoteName | null;
}

/**
 * An article that a merge brought belongs to the conversation of the ticket it was written on: it goes out by no other.
 * Merged tickets hang below as children and keep their watermark (recording 08).
 */
export async function broughtByMerge(zammad: Zammad, ticketId: number, articleId: number): Promise<Brought> {
	const children = (await zammad.links.of(ticketId)).filter(({ link_type: role }) => role === 'child');
	let bySource = false;
	let note: NoteName | null = 'relay-merged';
	for (const { link_object_value: id } of children) {
		if (id === ticketId) continue;
		const source = await zammad.tickets.get(id);
		if (stateOf(source) !== 'merged') continue;
		bySource = true;
		const { claimed, done } = watermarkOf(source);
		if (done >= articleId) return { bySource, note: null };
		if (claimed >= articleId) note = 'relay-uncertain';
	}
	return { bySource, note };
}
