import type { Ticket } from '../../zammad';

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
}: Ticket): Categories {
	return {
		decided: String(decided ?? ''),
		suggested: String(suggested ?? '').match(/\b[A-Z]{3}(?:::[A-Z]+)*/g) ?? [],
	};
}
