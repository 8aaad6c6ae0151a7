import type { Zammad } from '../zammad';

import { internalNote } from './internalNote';

/** Lines of a clock log that is getting full (CLK-8): once in some fifty cycles, and twice there rather than lost. */
export async function keepLines(zammad: Zammad, ticketId: number, lines: string): Promise<void> {
	const note = internalNote('Catatan siklus terdahulu (teknis)', [lines]);
	await zammad.articles.create({ ticket_id: ticketId, ...note });
}
