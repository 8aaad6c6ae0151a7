import { setTimeout as pause } from 'node:timers/promises';

import { type TicketFields, type Zammad, ZammadFailure } from '../zammad';

/** Between two looks for a note that a slow desk may still be writing, ms. */
const DOUBT_WAIT = 500;

/**
 * Writes watermark and note in one request, all or nothing (recording 04). After a time-out the desk may still be
 * writing, and a note would stand there twice: then it is only looked for. So is a mail, which cannot be called back,
 * after whatever leaves open what became of it.
 */
export class Settling {
	private inDoubt: number | null = null;

	constructor(
		private readonly zammad: Zammad,
		private readonly signal?: AbortSignal,
	) {}

	/** False when nothing was sent, since the same is in doubt: look again. */
	async write(ticketId: number, articleId: number, body: TicketFields): Promise<boolean> {
		if (this.inDoubt === articleId) {
			await pause(DOUBT_WAIT, undefined, { signal: this.signal }).catch(() => undefined);
			return false;
		}
		try {
			await this.zammad.tickets.update(ticketId, body, { repeat: true });
			return true;
		} catch (error) {
			const isOpen = error instanceof ZammadFailure && error.outcome === 'unknown';
			const isMail = body.article?.type === 'email';
			if (isOpen && body.article && (isMail || error.kind === 'timeout')) this.inDoubt = articleId;
			throw error;
		}
	}
}
