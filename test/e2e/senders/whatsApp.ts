import { randomInt } from 'node:crypto';
import type { Answer } from '../sender';
import { signedByMeta } from './meta';

/** WhatsApp Cloud API, as Meta calls a webhook (channels 3.5): written from its documentation, not from our code. */
export class WhatsApp {
	/** Our number's id at Meta. */
	readonly numberId = String(randomInt(1e11, 1e12));

	constructor(
		private readonly url: string,
		private readonly appSecret: string,
	) {}

	/** One notification with these messages, all of one person. */
	async deliver(from: WhatsAppUser, ...messages: object[]): Promise<Answer> {
		const value = {
			messaging_product: 'whatsapp',
			metadata: { display_phone_number: '62811500225', phone_number_id: this.numberId },
			contacts: [
				{
					profile: { name: from.name, username: from.username },
					...(from.phone ? { wa_id: from.phone } : {}),
					user_id: from.userId,
				},
			],
			messages: messages.map((message) => ({
				...(from.phone ? { from: from.phone } : {}),
				from_user_id: from.userId,
				timestamp: String(Math.floor(Date.now() / 1000)),
				...message,
			})),
		};
		return await signedByMeta(this.url, this.appSecret, {
			object: 'whatsapp_business_account',
			entry: [{ id: '102290129340398', changes: [{ field: 'messages', value }] }],
		});
	}

	threadKey(from: WhatsAppUser): string {
		return `wa:${this.numberId}:${from.userId}`;
	}
}

/** Who hides the number has none here (channels 3.5.3). */
export interface WhatsAppUser {
	userId: string;
	phone?: string;
	name: string;
	username: string;
}

export const whatsAppText = (id: string, body: string) => ({ id, type: 'text', text: { body } });

export const whatsAppDocument = (id: string, document: WhatsAppDocument) => ({
	id,
	type: 'document',
	document,
});

interface WhatsAppDocument {
	id: string;
	mime_type: string;
	sha256: string;
	filename: string;
	caption: string;
}
