import type { Policy } from '../../policy/document';
import type { Article, ArticleFields } from '../../zammad';

import type { RelayedTicket } from '../replies';
import { acknowledgementText } from './text';

/** Whether it is an automatic receipt of ours, sent or not. */
export function isAcknowledgement({ sender, message_id: id }: Partial<Article>): boolean {
	return sender === 'System' && /^<?acknowledgement\.\d+@djbc>?$/.test(id ?? '');
}

/**
 * A public note, so that agents see what the user was sent. System's, with a `message_id` of our own: it stops no clock
 * and is nobody's reply (CLK-1, A11).
 */
export function acknowledgementOf(policy: Policy, ticket: RelayedTicket, message: Article): ArticleFields {
	return {
		type: 'note',
		sender: 'System',
		internal: false,
		content_type: 'text/plain',
		message_id: `<acknowledgement.${message.id}@djbc>`,
		subject: 'Tanda terima otomatis',
		body: acknowledgementText(policy, ticket),
	};
}
