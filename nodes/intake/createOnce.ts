import { type ArticleFields, type NewTicket, type Ticket, type Zammad, ZammadFailure } from '../zammad';

import { ticketDigits } from './hashes';
import { ReceiveFailure } from './receiveFailure';
import { ticketByNumber } from './thread';

/** Another ticket may have the number of a thread's ticket, this many times. */
const SALTS = 20;

export interface Created {
	ticket: Ticket;
	/** False for one that was there already, made by an earlier run. */
	isNew: boolean;
}

/**
 * A ticket with a thread key of ours, made once however often this is called: its number comes from the key (KEY-1), and
 * Zammad refuses a number that is taken. Costs 1 request, 2 more for one that is there already.
 * @param systemId of the desk
 * @param fields with `djbc_thread_key`
 * @param article of the new ticket, where its words name the number
 * @throws ZammadFailure, ReceiveFailure where the desk did not keep the key; both may be repeated
 */
export async function createOnce(
	zammad: Zammad,
	systemId: string,
	fields: NewTicket,
	article?: (number: string) => ArticleFields,
): Promise<Created> {
	const key = String(fields.djbc_thread_key);
	for (let salt = 0; ; salt += 1) {
		const number = `${systemId}${ticketDigits(key, 0, salt)}`;
		try {
			const ticket = await zammad.tickets.create(
				{ ...fields, number, ...(article ? { article: article(number) } : {}) },
				{ repeat: true },
			);
			if (ticket.djbc_thread_key !== key) throw new ReceiveFailure('attributesMissing');
			return { ticket, isNew: true };
		} catch (error) {
			if (!(error instanceof ZammadFailure) || error.status !== 422 || salt >= SALTS) throw error;
			const holder = await ticketByNumber(zammad, number);
			if (!holder) throw error;
			if (holder.djbc_thread_key === key) return { ticket: holder, isNew: false };
		}
	}
}
