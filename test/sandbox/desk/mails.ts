import { createArticle } from './articles';
import type { Desk } from './desk';
import type { ArticleRow, TicketRow, UserRow } from './rows';
import { asHtml, rendered } from './template';

/**
 * A trigger's mail: written as an article of System when the group has an address and somebody to write to has one,
 * else nothing happens (from source). Nothing is ever sent.
 */
export function sendMail(
	desk: Desk,
	ticket: TicketRow,
	article: ArticleRow | null,
	action: Record<string, unknown>,
): void {
	const group = desk.groups.need(ticket.group_id);
	if (group.email_address_id === null) return;
	const wanted = Array.isArray(action.recipient) ? action.recipient : [action.recipient];
	const mails = wanted.flatMap((one) => recipients(desk, ticket, article, String(one))).filter(Boolean);
	if (mails.length === 0) return;
	const scene = { ticket, article };
	createArticle(desk, { user: desk.users.need(1), permissions: ['ticket.agent'] }, ticket.id, {
		type: 'email',
		sender: 'System',
		content_type: 'text/html',
		to: [...new Set(mails)].join(', '),
		subject: rendered(desk, String(action.subject), scene, (value) => value),
		body: rendered(desk, String(action.body), scene, asHtml),
		internal: action.internal === true || action.internal === 'true',
		preferences: { perform_origin: 'trigger', notification: true },
	});
}

function recipients(desk: Desk, ticket: TicketRow, article: ArticleRow | null, who: string): string[] {
	const mail = (user: UserRow | undefined): string[] => (user ? [user.email] : []);
	switch (who) {
		case 'ticket_customer':
			return mail(desk.users.get(ticket.customer_id));
		case 'ticket_owner':
			return mail(desk.users.get(ticket.owner_id));
		case 'article_last_sender':
			return article ? mail(desk.users.get(article.origin_by_id ?? article.created_by_id)) : [];
		default: {
			const id = /^userid_(\d+)$/.exec(who)?.[1];
			return id ? mail(desk.users.get(Number(id))) : [];
		}
	}
}
