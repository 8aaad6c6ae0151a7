import { invitation } from '../policy/invitation';
import type { Policy } from '../policy/document';
import { isInvitation } from '../relay/automatic';
import type { Article, ArticleFields, Ticket } from '../zammad';

import { hasLink } from './link';

/**
 * What the user is sent: for the relay a public note of ours, which names ticket and closing; a mail the desk names and
 * sends itself, as System's, so that it is no agent's answer (CLK-1, K03).
 *
 * @param to address of the user; null where the relay sends
 */
export function articleOf(
	policy: Policy,
	ticket: Ticket,
	closing: number,
	link: string,
	to: string | null,
): ArticleFields {
	const { number, djbc_channel: channel, djbc_office: office } = ticket;
	const name = channel === 'sms' ? 'survey-invitation-sms' : 'survey-invitation';
	const { label } = policy.offices[String(office ?? '')] ?? policy.offices.BRAVO!;
	const { subject, text } = invitation(policy, name, { number, office: label, link });
	return {
		sender: 'System',
		internal: false,
		content_type: 'text/plain',
		subject: subject || 'Penilaian layanan',
		body: text,
		...(to === null
			? { type: 'note', message_id: `<survey.${ticket.id}.${closing}@djbc>` }
			: { type: 'email', to }),
	};
}

/** The first invitation of a ticket, of whichever closing: one in all (PROPOSED). */
export function standingIn(articles: readonly Article[]): Article | null {
	return articles.find((one) => isInvitation(one) || isMail(one)) ?? null;
}

const isMail = ({ sender, type, body }: Article): boolean =>
	sender === 'System' && type === 'email' && hasLink(body);
