import type { Zammad } from '../zammad';

/** Lines of a clock log that is getting full (CLK-8): once in some fifty cycles, and twice there rather than lost. */
export async function keepLines(zammad: Zammad, ticketId: number, lines: string): Promise<void> {
	await zammad.articles.create({
		ticket_id: ticketId,
		type: 'note',
		sender: 'Agent',
		internal: true,
		content_type: 'text/plain',
		subject: 'Catatan siklus terdahulu (teknis)',
		body: lines,
	});
}
