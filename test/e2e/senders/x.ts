import { createHmac, randomInt } from 'node:crypto';
import { postBytes, type Answer } from '../sender';

/** X, as its Account Activity API calls a webhook (channels 3.9): written from its documentation. */
export class X {
	/** Our account. */
	readonly account = String(randomInt(1e9, 1e10));

	constructor(
		private readonly url: string,
		private readonly consumerSecret: string,
	) {}

	/** X asks for proof that we know the secret, and proves the answer itself: whether it would go on delivering. */
	async crc(token: string): Promise<boolean> {
		const response = await fetch(`${this.url}?${new URLSearchParams({ crc_token: token })}`);
		const told = (await response.json()) as { response_token?: string };
		return response.status === 200 && told.response_token === this.signature(token);
	}

	async directMessage(from: XUser, id: string, text: string): Promise<Answer> {
		const message = {
			type: 'message_create',
			id,
			created_timestamp: String(Date.now()),
			message_create: {
				sender_id: from.id,
				target: { recipient_id: this.account },
				message_data: { text },
			},
		};
		return await this.deliver({ direct_message_events: [message], users: { [from.id]: from } });
	}

	/** A public post that names us. */
	async mention(from: XUser, id: string, text: string): Promise<Answer> {
		const tweet = {
			id_str: id,
			text: `@beacukai ${text}`,
			created_at: new Date()
				.toUTCString()
				.replace(/^(\w+), (\d+) (\w+) (\d+) (\S+) GMT$/, '$1 $3 $2 $5 +0000 $4'),
			user: { id_str: from.id, name: from.screen_name, screen_name: from.screen_name },
			in_reply_to_user_id_str: null,
		};
		return await this.deliver({ tweet_create_events: [tweet] });
	}

	threadKey(from: XUser): string {
		return `x:${this.account}:${from.id}`;
	}

	private async deliver(events: object): Promise<Answer> {
		const body = Buffer.from(JSON.stringify({ for_user_id: this.account, ...events }));
		return await postBytes(this.url, body, {
			'content-type': 'application/json',
			'x-twitter-webhooks-signature': this.signature(body),
		});
	}

	private signature(signed: Buffer | string): string {
		return `sha256=${createHmac('sha256', this.consumerSecret).update(signed).digest('base64')}`;
	}
}

export interface XUser {
	id: string;
	screen_name: string;
}
