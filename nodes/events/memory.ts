/** A ticket as a listener last saw it. */
export interface SeenTicket {
	/** Of the newest state that was looked at, in ms. */
	updatedAt: number;
	/** Articles that were there before and count as known, unless a delivery is about one of them. */
	assumed: ReadonlySet<number>;
	/** Watched attributes, long ones as hashes. */
	values: Readonly<Record<string, string>>;
	/** Its creation was told. */
	created: boolean;
	/** It was seen by more than its creation. */
	updated: boolean;
}

const MOST_TICKETS = 10_000;
const MOST_ARTICLES = 50_000;

/**
 * What this process saw, by listener: two triggers of n8n each hear of everything. Bounded, the longest untouched goes
 * first; what was forgotten is told again rather than lost.
 */
export class EventMemory {
	private readonly tickets = new Map<string, SeenTicket>();
	private readonly articles = new Map<string, true>();

	ticket(listener: string, id: number): SeenTicket | undefined {
		return this.tickets.get(`${listener} ${id}`);
	}

	keepTicket(listener: string, id: number, seen: SeenTicket): void {
		keep(this.tickets, `${listener} ${id}`, seen, MOST_TICKETS);
	}

	/** Ids of articles are unique on a desk, so one that a merge moves to another ticket stays known. */
	knowsArticle(listener: string, id: number): boolean {
		return this.articles.has(`${listener} ${id}`);
	}

	keepArticle(listener: string, id: number): void {
		keep(this.articles, `${listener} ${id}`, true, MOST_ARTICLES);
	}

	/** What was found in a delivery could not be told: its repetition finds it again. */
	forget(listener: string, ticketId: number, articleIds: readonly number[]): void {
		this.tickets.delete(`${listener} ${ticketId}`);
		for (const id of articleIds) this.articles.delete(`${listener} ${id}`);
	}
}

function keep<V>(map: Map<string, V>, key: string, value: V, most: number): void {
	map.delete(key);
	map.set(key, value);
	if (map.size > most) map.delete(map.keys().next().value!);
}

/** The memory of this process: one for all triggers. */
export const eventMemory = new EventMemory();
