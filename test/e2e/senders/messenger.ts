import { randomInt } from 'node:crypto';
import type { Answer } from '../sender';
import { signedByMeta } from './meta';

/** Messenger and Instagram, as Meta calls a webhook (channels 3.7, 3.8): written from its documentation. */
export class Messenger {
	/** Our page, or our Instagram account. */
	readonly account = String(randomInt(1e9, 1e10));

	private readonly post = `${this.account}_55`;

	constructor(
		private readonly url: string,
		private readonly appSecret: string,
		private readonly object: 'page' | 'instagram',
	) {}

	/** A private message; `more` goes over its fields, such as attachments. */
	async message(from: string, mid: string, text: string, more: object = {}): Promise<Answer> {
		const at = Date.now();
		const messaging = [
			{
				sender: { id: from },
				recipient: { id: this.account },
				timestamp: at,
				message: { mid, text, ...more },
			},
		];
		return await this.deliver({ id: this.account, time: at, messaging });
	}

	/** A comment on a post: of the feed of a page, or of Instagram's comments. */
	async comment(from: { id: string; name: string }, id: string, text: string): Promise<Answer> {
		const seconds = Math.floor(Date.now() / 1000);
		const { post } = this;
		const change =
			this.object === 'page'
				? {
						field: 'feed',
						value: {
							item: 'comment',
							verb: 'add',
							comment_id: id,
							post_id: post,
							parent_id: post,
							from,
							message: text,
							created_time: seconds,
						},
					}
				: {
						field: 'comments',
						value: { id, text, from: { id: from.id, username: from.name }, media: { id: post } },
					};
		return await this.deliver({ id: this.account, time: seconds, changes: [change] });
	}

	commentThreadKey(from: string): string {
		return `meta:${this.post}:${from}`;
	}

	threadKey(from: string): string {
		return `meta:${this.account}:${from}`;
	}

	private async deliver(entry: object): Promise<Answer> {
		return await signedByMeta(this.url, this.appSecret, { object: this.object, entry: [entry] });
	}
}
