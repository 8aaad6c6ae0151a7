import { type NewTicket, type Ticket, type Zammad, ZammadFailure } from '../zammad';

import { type Claim, threadClaim } from './claim';
import { ticketDigits } from './hashes';
import { findThread } from './thread';

/** Threads that would have to share nine digits before a creation is given up. */
const MOST_SALTS = 5;

/** What a ticket of our own is opened with: its number follows from the key, so that it cannot be opened twice (KEY-1). */
export interface OwnTicket {
	/** Of the desk; numbers begin with it. */
	systemId: string;
	/** `djbc_thread_key`. */
	threadKey: string;
	/** Asked only where the ticket is not there yet; null where it shall not be. */
	body(): Promise<Omit<NewTicket, 'number'> | null>;
}

export interface OpenedOnce {
	/** Null where it shall not be. */
	ticket: Ticket | null;
	/** By this call. */
	opened: boolean;
}

/**
 * Opens a ticket of our own exactly once: 2 requests, 1 where it exists. Holds the claim of its thread; a second process
 * is told by the number.
 * @throws ZammadFailure; may be repeated
 */
export async function openOnce(
	{ zammad, claim }: { zammad: Zammad; claim: Claim },
	{ systemId, threadKey, body }: OwnTicket,
): Promise<OpenedOnce> {
	return await claim.hold(threadClaim(zammad.server, threadKey), async () => {
		const known = (await findThread(zammad, threadKey))?.tickets.at(-1);
		if (known) return { ticket: known, opened: false };
		const fields = await body();
		if (!fields) return { ticket: null, opened: false };
		for (let salt = 0; ; salt += 1) {
			const number = `${systemId}${ticketDigits(threadKey, 0, salt)}`;
			const made = await createOrFind(zammad, { ...fields, number, djbc_thread_key: threadKey });
			if (made.opened || made.ticket.djbc_thread_key === threadKey) return made;
			if (salt >= MOST_SALTS) throw made.refusal!;
		}
	});
}

interface Made {
	ticket: Ticket;
	opened: boolean;
	refusal: ZammadFailure | null;
}

/** The text of a 422 is masked: whoever holds the number says what it means. */
async function createOrFind(zammad: Zammad, fields: NewTicket & { number: string }): Promise<Made> {
	try {
		const ticket = await zammad.tickets.create(fields, { repeat: true });
		return { ticket, opened: true, refusal: null };
	} catch (error) {
		if (!(error instanceof ZammadFailure) || error.status !== 422) throw error;
		const value = fields.number;
		const found = await zammad.tickets.search({ 'ticket.number': { operator: 'is', value } }, { limit: 2 });
		const ticket = found.find(({ number }) => number === value);
		if (!ticket) throw error;
		return { ticket, opened: false, refusal: error };
	}
}
