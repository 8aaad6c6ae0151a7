import type { HistoryEntry } from '../zammad';

/** A ticket's way out of the open groups, as the desk's history tells it (Zammad 5.2: recording 05). */
export interface Move {
	/** Id of the history's entry: it tells one move from the next. */
	id: number;
	/** Names of groups. */
	from: string;
	to: string;
	/** As the history writes it. */
	at: string;
}

/**
 * The last move from an open group into a restricted one (CONF-3); null for a ticket that was restricted from the
 * beginning, or whose move between restricted groups is the only one.
 * @param history oldest first
 */
export function lateMoveOf(
	history: readonly HistoryEntry[],
	isRestricted: (group: string) => boolean,
): Move | null {
	const move = history.findLast(
		({ object, attribute, value_from: from, value_to: to }) =>
			object === 'Ticket' &&
			attribute === 'group' &&
			!!from &&
			!!to &&
			!isRestricted(from) &&
			isRestricted(to),
	);
	return move ? { id: move.id, from: move.value_from!, to: move.value_to!, at: move.created_at } : null;
}
