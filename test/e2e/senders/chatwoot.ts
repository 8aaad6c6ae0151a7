import { createHmac, randomInt, randomUUID } from 'node:crypto';
import { postBytes, type Answer } from '../sender';

/** Chatwoot's account webhook of 2026 (channels 3.4.2): event `message_created`, signed with its time. */
export class Chatwoot {
	private readonly account = 1;

	constructor(
		private readonly url: string,
		private readonly secret: string,
	) {}

	/** What a visitor writes in the widget. */
	async incoming(visitor: Visitor, content: string, attachments: object[] = []): Promise<Answer> {
		return await this.created(visitor, content, {
			message_type: 'incoming',
			sender: { id: visitor.id, name: visitor.name, email: visitor.email, type: 'contact' },
			...(attachments.length > 0 ? { attachments } : {}),
		});
	}

	/** What an employee writes to him in Chatwoot itself. */
	async outgoing(visitor: Visitor, content: string, agent: { id: number; name: string }): Promise<Answer> {
		const sender = { ...agent, type: 'user' };
		return await this.created(visitor, content, { message_type: 'outgoing', sender });
	}

	threadKey({ conversation }: Visitor): string {
		return `chatwoot:${this.account}:${conversation}`;
	}

	private async created({ conversation }: Visitor, content: string, more: object): Promise<Answer> {
		const body = Buffer.from(
			JSON.stringify({
				event: 'message_created',
				id: String(randomInt(1e9, 1e10)),
				content,
				created_at: new Date().toISOString(),
				content_type: 'text',
				private: false,
				conversation: { id: conversation, display_id: conversation, status: 'open' },
				inbox: { id: 3, name: 'Website' },
				account: { id: this.account, name: 'DJBC' },
				...more,
			}),
		);
		const timestamp = String(Math.floor(Date.now() / 1000));
		const signature = createHmac('sha256', this.secret).update(`${timestamp}.`).update(body).digest('hex');
		return await postBytes(this.url, body, {
			'content-type': 'application/json',
			'x-chatwoot-signature': `sha256=${signature}`,
			'x-chatwoot-timestamp': timestamp,
			'x-chatwoot-delivery': randomUUID(),
		});
	}
}

/** One conversation in the widget, and who is in it. */
export interface Visitor {
	conversation: number;
	id: number;
	name: string;
	email: string;
}
