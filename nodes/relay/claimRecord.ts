import { claimsOf, type ClaimRecord } from '../intake/claimRecord';
import type { HistoryEntry } from '../zammad';

/** The first claim of an answer has it. Null where the desk lists none. */
export function firstClaim(history: HistoryEntry[], answerKey: string): ClaimRecord | null {
	return claimsOf(history, answerKey)[0] ?? null;
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
