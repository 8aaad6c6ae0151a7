import { createHash } from 'node:crypto';

import { claimOf } from '../clocks';
import { internalNote } from '../intake/internalNote';
import { defaultPolicy } from '../policy/document';
import type { ArticleFields } from '../zammad';

import type { RestrictedDesk } from './audit';
import { isNoted } from './note';
import { restrictedTicket } from './restrictedTicket';

/** What an order of the Director General lets out (001 L-II 1.3); all four are needed. */
export interface Disclosure {
	/** Number of the order. */
	order: string;
	/** `YYYY-MM-DD`. */
	orderedOn: string;
	recipient: string;
	/** What was told. */
	what: string;
}

/** `logged`: written now; `known`: the same stood there; `notRestricted`: the ticket lies in no restricted group. */
export interface Logged {
	ticketId: number;
	outcome: 'logged' | 'known' | 'notRestricted';
}

/**
 * Writes one disclosure into its ticket, once (CONF-4). Costs 1 request for a ticket that is not restricted, 2 where it
 * stands, else 3.
 * @throws ZammadFailure; may be repeated
 */
export async function logDisclosure(
	{ zammad, claim }: RestrictedDesk,
	ticketId: number,
	disclosure: Disclosure,
	isRestricted: (group: string) => boolean,
): Promise<Logged> {
	const ticket = await restrictedTicket(zammad, ticketId, isRestricted);
	if (!ticket) return { ticketId, outcome: 'notRestricted' };
	const note = noteOf(disclosure);
	return await claim.hold(claimOf(zammad.server, ticket), async () => {
		if (isNoted(await zammad.articles.byTicket(ticketId), note.message_id!))
			return { ticketId, outcome: 'known' };
		await zammad.tickets.update(ticketId, { article: note });
		return { ticketId, outcome: 'logged' };
	});
}

/** As members write it by the text module of this template: by its first line they find both. */
function noteOf({ order, orderedOn, recipient, what }: Disclosure): ArticleFields {
	const { text } = defaultPolicy().templates.disclosure!;
	const values = [order, orderedOn, recipient, what];
	const body = text.replaceAll('…', () => values.shift()!);
	const hash = createHash('sha256').update(body, 'utf8').digest('hex').slice(0, 32);
	return internalNote(text.split('\n')[0]!, [body], `<disclosure.${hash}@djbc>`);
}
