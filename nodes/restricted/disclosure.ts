import { createHash } from 'node:crypto';

import { claimOf } from '../clocks';
import { existing } from '../intake/thread';
import type { ArticleFields } from '../zammad';

import type { RestrictedDesk } from './audit';

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

/** Heading of every entry: by it members find them, also those written by the text module. */
export const DISCLOSURE = 'Pengungkapan atas perintah Direktur Jenderal';

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
	const ticket = await existing(zammad, ticketId);
	if (!ticket || !isRestricted(ticket.group ?? '')) return { ticketId, outcome: 'notRestricted' };
	const note = noteOf(disclosure);
	return await claim.hold(claimOf(zammad.server, ticket), async () => {
		const articles = await zammad.articles.byTicket(ticketId);
		if (articles.some(({ message_id: id }) => id === note.message_id)) return { ticketId, outcome: 'known' };
		await zammad.tickets.update(ticketId, { article: note });
		return { ticketId, outcome: 'logged' };
	});
}

function noteOf({ order, orderedOn, recipient, what }: Disclosure): ArticleFields {
	const body = [
		DISCLOSURE,
		`Nomor perintah: ${order}`,
		`Tanggal perintah: ${orderedOn}`,
		`Penerima: ${recipient}`,
		`Yang diungkapkan: ${what}`,
	].join('\n');
	return {
		type: 'note',
		sender: 'Agent',
		internal: true,
		content_type: 'text/plain',
		subject: DISCLOSURE,
		message_id: `<disclosure.${createHash('sha256').update(body, 'utf8').digest('hex').slice(0, 32)}@djbc>`,
		body,
	};
}
