import type { HistoryEntry } from '../zammad';

/** Who claimed an answer first, by the desk's own record. */
export interface ClaimRecord {
	token: string;
	/** ms, by the desk's clock. */
	at: number;
}

/**
 * The first claim of an answer. Two processes that saw the same watermark both raise it, and no write of Zammad says
 * what stood there before; but a claim also puts a line of its own in front of `djbc_recent`, and the desk lists the
 * changes of an attribute in the order it made them. The first one has the answer. Null where the desk lists none.
 */
export function firstClaim(history: HistoryEntry[], answerKey: string): ClaimRecord | null {
	const found = history
		.filter(({ attribute, value_to: to }) => attribute === 'djbc_recent' && to?.startsWith(`${answerKey}.`))
		.sort((a, b) => a.id - b.id)[0];
	return found
		? { token: found.value_to!.slice(answerKey.length + 1).split('\n')[0]!, at: Date.parse(found.created_at) }
		: null;
}

/** Whether the article was written on this ticket. One that a merge brought was not (zammad-api 2.7). */
export function wasWrittenHere(history: HistoryEntry[], articleId: number): boolean {
	return writingOf(history, articleId) !== undefined;
}

/** Groups the ticket was moved out of or into since the article was written; '' where the desk names none. */
export function groupsSince(history: HistoryEntry[], articleId: number): string[] {
	const written = writingOf(history, articleId)?.id ?? 0;
	return history
		.filter(({ id, object, attribute }) => object === 'Ticket' && attribute === 'group' && id > written)
		.flatMap(({ value_from: from, value_to: to }) => [from ?? '', to ?? '']);
}

function writingOf(history: HistoryEntry[], articleId: number): HistoryEntry | undefined {
	return history.find(
		({ object, type, o_id: id }) => object === 'Ticket::Article' && type === 'created' && id === articleId,
	);
}
