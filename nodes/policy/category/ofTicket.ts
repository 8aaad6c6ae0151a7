import type { TicketAttributes } from '../cycle/attributes';

/** What a ticket is taken for. */
export interface Categories {
	/** `djbc_category`; empty while nobody decided. */
	decided: string;
	/** Codes in `djbc_category_suggested`: ours and the sender's (`INF::KEP 0.91; pengirim: CPL::SVC`). */
	suggested: string[];
}

export function categoriesOf({
	djbc_category: decided,
	djbc_category_suggested: suggested,
}: TicketAttributes): Categories {
	return {
		decided: String(decided ?? ''),
		suggested: String(suggested ?? '').match(/\b[A-Z]{3}(?:::[A-Z]+)*/g) ?? [],
	};
}
