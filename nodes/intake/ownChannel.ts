import type { Channel } from '../policy/types';
import type { Article, Ticket } from '../zammad';

/** Article types of Zammad's own channels, and of what agents key in with Zammad's own forms (zammad-api 3.2). */
const CHANNEL_OF_TYPE: Readonly<Record<string, Channel>> = {
	email: 'email',
	sms: 'sms',
	phone: 'phone',
	fax: 'fax',
	'facebook feed post': 'facebook_comment',
	'facebook feed comment': 'facebook_comment',
	'facebook direct-message': 'facebook_dm',
	'twitter status': 'x_mention',
	'twitter direct-message': 'x_dm',
	'telegram personal-message': 'telegram',
	'whatsapp message': 'whatsapp',
};

/** Null for a note and for what other programs write by `web` and `chat`. */
export function channelOfType({ type }: Pick<Article, 'type'>): Channel | null {
	return CHANNEL_OF_TYPE[type ?? ''] ?? null;
}

const OWN = 'zammad:';

/** Thread key of a ticket that a channel of Zammad's own, or an agent, opened: the desk itself keeps its thread. */
export function ownThreadKey({ number }: Pick<Ticket, 'number'>): string {
	return `${OWN}${number}`;
}

/** No channel of ours knows whom such a key means. */
export function isOwnThread(key: unknown): boolean {
	return typeof key === 'string' && key.startsWith(OWN);
}

/**
 * An employee with an agent account who asks by mail is a user (ROLE-1), although Zammad may mark his mail as an
 * agent's: it writes a mail in the name of whoever sent it, and makes the sender the customer.
 */
export function isMailOfCustomer(
	{ type, created_by_id: author }: Pick<Article, 'type' | 'created_by_id'>,
	{ customer_id: customer }: Pick<Ticket, 'customer_id'>,
): boolean {
	return type === 'email' && author === customer;
}
