import type { HistoryEntry } from '../zammad';

/** Who claimed something on a ticket, by the desk's own record. */
export interface ClaimRecord {
	token: string;
	/** ms, by the desk's clock. */
	at: number;
}

/**
 * The claims of something on a ticket, first one first. Two processes that saw the same ticket both claim, and no write
 * of Zammad says what stood there before; but a claim puts a line of its own in front of `djbc_recent`, and the desk
 * lists the changes of an attribute in the order it made them.
 * @param key hash of what is claimed; the line is `key.token`
 */
export function claimsOf(history: HistoryEntry[], key: string): ClaimRecord[] {
	return history
		.filter(({ attribute, value_to: to }) => attribute === 'djbc_recent' && to?.startsWith(`${key}.`))
		.sort((a, b) => a.id - b.id)
		.map(({ value_to: to, created_at: at }) => ({
			token: to!.slice(key.length + 1).split('\n')[0]!,
			at: Date.parse(at),
		}));
}
