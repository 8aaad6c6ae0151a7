import { createHmac, randomUUID } from 'node:crypto';
import type { Desk } from '../desk/desk';
import type { SetupRow } from '../desk/setup/kind';
import { usedWebhook } from '../desk/setup/webhooks';
import { bodyOf, type Occasion } from './body';

/** Webhook jobs: signed, repeated, rebuilt from the rows on each attempt (zammad-api 7.2; recording 07). */

export interface Attempt {
	at: string;
	/** What the receiver answered; null when it did not. */
	status: number | null;
}

export interface Delivery {
	/** `X-Zammad-Delivery`, the same on every attempt. */
	id: string;
	trigger: string;
	endpoint: string;
	ticketId: number;
	articleId: number | null;
	state: 'waiting' | 'delivered' | 'given up' | 'discarded';
	attempts: Attempt[];
	/** Of the last attempt, as sent. */
	headers: Record<string, string>;
	body: string;
}

/** Milliseconds from the answer to the first attempt, and from each failed one to the next. */
export interface Delays {
	firstMs: number;
	repeatMs: number[];
}

/** Attempts at 0, 12.5 and 32.8 s are recorded; the two after follow from the source. */
export const ZAMMAD_DELAYS: Delays = { firstMs: 20, repeatMs: [12_500, 20_300, 30_500, 40_500] };

const TIMEOUT_MS = 60_000;

export class Deliveries {
	delays: Delays;
	private deliveries: Delivery[] = [];
	private readonly timers = new Set<NodeJS.Timeout>();
	private readonly ended = new AbortController();

	constructor(
		private readonly desk: Desk,
		/** The desk's own address, for links to attachments. */
		private readonly url: () => string,
		delays: Partial<Delays> = {},
	) {
		this.delays = { ...ZAMMAD_DELAYS, ...delays };
	}

	enqueue(trigger: SetupRow, occasion: Occasion): void {
		const delivery: Delivery = {
			id: randomUUID(),
			trigger: trigger.name,
			endpoint: '',
			ticketId: occasion.ticketId,
			articleId: occasion.articleId,
			state: 'waiting',
			attempts: [],
			headers: {},
			body: '',
		};
		this.deliveries.push(delivery);
		this.later(this.delays.firstMs, () => this.attempt(delivery, trigger, occasion));
	}

	all(): Delivery[] {
		return this.deliveries;
	}

	clear(): void {
		this.deliveries = [];
	}

	/** Ends what waits and what is under way. */
	close(): void {
		for (const timer of this.timers) clearTimeout(timer);
		this.timers.clear();
		this.ended.abort();
	}

	private later(ms: number, work: () => Promise<void>): void {
		if (this.ended.signal.aborted) return;
		const timer = setTimeout(() => {
			this.timers.delete(timer);
			void work();
		}, ms);
		this.timers.add(timer);
	}

	/** A ticket or article that has gone, and a webhook that is off or never was, end the job without a word. */
	private async attempt(delivery: Delivery, trigger: SetupRow, occasion: Occasion): Promise<void> {
		const webhook = this.desk.setup.webhooks.get(usedWebhook(trigger.perform) ?? 0);
		const body = webhook?.active === false ? null : bodyOf(this.desk, webhook, occasion, this.url());
		if (!webhook || body === null) {
			delivery.state = 'discarded';
			return;
		}
		const headers = headersOf(this.desk, webhook, delivery, body);
		Object.assign(delivery, { endpoint: String(webhook.endpoint), headers, body });
		const at = new Date().toISOString();
		const status = await this.send(webhook, headers, body);
		if (this.ended.signal.aborted) return;
		delivery.attempts.push({ at, status });
		const wait = this.delays.repeatMs[delivery.attempts.length - 1];
		if (status !== null && status >= 200 && status < 300) delivery.state = 'delivered';
		else if (wait === undefined) delivery.state = 'given up';
		else this.later(wait, () => this.attempt(delivery, trigger, occasion));
	}

	private async send(
		webhook: SetupRow,
		headers: Record<string, string>,
		body: string,
	): Promise<number | null> {
		try {
			const response = await fetch(String(webhook.endpoint), {
				method: String(webhook.http_method ?? 'post').toUpperCase(),
				headers,
				body,
				// Followed up to 6.3, a failure later.
				redirect: this.desk.since('6.5') ? 'manual' : 'follow',
				signal: AbortSignal.any([this.ended.signal, AbortSignal.timeout(TIMEOUT_MS)]),
			});
			await response.arrayBuffer();
			return response.status;
		} catch {
			return null;
		}
	}
}

function headersOf(desk: Desk, webhook: SetupRow, delivery: Delivery, body: string): Record<string, string> {
	const { signature_token: secret, basic_auth_username: user, basic_auth_password: password } = webhook;
	const basic = user
		? `Basic ${Buffer.from(`${String(user)}:${String(password ?? '')}`).toString('base64')}`
		: null;
	const authorization = webhook.bearer_token ? `Bearer ${String(webhook.bearer_token)}` : basic;
	return {
		Accept: '*/*',
		'User-Agent': 'Zammad User Agent',
		'X-Zammad-Trigger': delivery.trigger,
		'X-Zammad-Delivery': delivery.id,
		'Content-Type': desk.since('5.5') ? 'application/json; charset=utf-8' : 'application/json',
		...(typeof secret === 'string' && secret !== ''
			? { 'X-Hub-Signature': `sha1=${createHmac('sha1', secret).update(body, 'utf8').digest('hex')}` }
			: {}),
		...(authorization ? { Authorization: authorization } : {}),
	};
}
