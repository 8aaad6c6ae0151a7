import type { Journal } from './table';

/** One thing that happened to a ticket within one request, as triggers see it. */
export interface TicketEvent {
	ticketId: number;
	type: 'create' | 'update';
	/** Columns with another value than before. */
	changes: ReadonlySet<string>;
	articleId: number | null;
	/** Whose request it was. */
	userId: number;
}

interface Gathered {
	type: 'create' | 'update';
	changes: Set<string>;
	/** Changed by an article alone, not by the request's own attributes. */
	byArticle: Set<string>;
	articleId: number | null;
	userId: number;
}

/**
 * What a request does to a ticket becomes one event when its transaction ends, and none when it is undone. The
 * exception of recording 07: an answer that opens a new ticket is told twice, first without the article.
 */
export class EventBuffer {
	private gathered = new Map<number, Gathered>();
	private waiting: TicketEvent[] = [];

	constructor(journal: Journal) {
		journal.whenDone((done) => {
			if (done) for (const [ticketId, one] of this.gathered) this.waiting.push(...told(ticketId, one));
			this.gathered = new Map();
		});
	}

	created(ticketId: number, userId: number): void {
		this.of(ticketId, userId).type = 'create';
	}

	changed(ticketId: number, columns: readonly string[], userId: number): void {
		const { changes } = this.of(ticketId, userId);
		for (const column of columns) changes.add(column);
	}

	wrote(ticketId: number, articleId: number, columns: readonly string[], userId: number): void {
		const one = this.of(ticketId, userId);
		one.articleId = articleId;
		for (const column of columns) one.byArticle.add(column);
	}

	take(): TicketEvent[] {
		const events = this.waiting;
		this.waiting = [];
		return events;
	}

	private of(ticketId: number, userId: number): Gathered {
		const known = this.gathered.get(ticketId);
		if (known) return known;
		const fresh: Gathered = {
			type: 'update',
			changes: new Set(),
			byArticle: new Set(),
			articleId: null,
			userId,
		};
		this.gathered.set(ticketId, fresh);
		return fresh;
	}
}

function told(ticketId: number, { type, changes, byArticle, articleId, userId }: Gathered): TicketEvent[] {
	const event = (held: ReadonlySet<string>, article: number | null): TicketEvent => ({
		ticketId,
		type,
		changes: held,
		articleId: article,
		userId,
	});
	const opens = type === 'update' && changes.size === 0 && byArticle.has('state_id');
	if (opens) return [event(byArticle, null), event(new Set(), articleId)];
	return [event(new Set([...changes, ...byArticle]), articleId)];
}
