import type { HistoryEntry, Zammad } from '../zammad';

/** A value of a ticket that was saved. */
export interface Save {
	at: string;
	/** User id; null where the desk does not say. */
	by: number | null;
	from: string;
	to: string;
}

/**
 * When values of a ticket were saved: only its history tells (zammad-api 2.7), so it is read when an instant counts,
 * once.
 */
export class Saves {
	private entries: Promise<HistoryEntry[]> | null = null;

	constructor(
		private readonly zammad: Zammad,
		private readonly ticketId: number,
	) {}

	/** Of one attribute, oldest first. */
	async of(attribute: string): Promise<Save[]> {
		return (await this.all())
			.filter((entry) => entry.object === 'Ticket' && entry.attribute === attribute)
			.map(({ created_at: at, created_by_id: by, value_from: from, value_to: to }) => ({
				...{ at, by: by ?? null, from: from ?? '', to: to ?? '' },
			}));
	}

	/** When the attributes got the values they have; null where no change is known. */
	async last(...attributes: string[]): Promise<string | null> {
		const saves = await Promise.all(attributes.map((one) => this.of(one)));
		return (
			saves
				.flatMap((all) => all.slice(-1))
				.map(({ at }) => at)
				.sort()
				.at(-1) ?? null
		);
	}

	/** Whether an article was written on this ticket: one that a merge brought was not (zammad-api 2.7). */
	async wroteArticle(articleId: number): Promise<boolean> {
		return (await this.all()).some(
			({ object, type, o_id: id }) => object === 'Ticket::Article' && type === 'created' && id === articleId,
		);
	}

	private all(): Promise<HistoryEntry[]> {
		return (this.entries ??= this.zammad.history(this.ticketId));
	}
}
