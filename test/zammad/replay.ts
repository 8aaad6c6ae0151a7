import type { Sandbox } from '../sandbox/sandbox';
import { call, type Answer } from './desk';

/** One sandbox, asked what the recorded desk was asked. Ids are translated as they come up. */

export type Shape = string | Shape[] | { [key: string]: Shape | boolean };

export interface Exchange {
	title: string;
	who: string;
	method: string;
	path: string;
	headers?: Record<string, string>;
	body?: unknown;
	status: number;
	error?: string;
	shape: Shape;
	/** Values that must be there, not only keys. */
	holds?: unknown;
	/** Ids of the recorded answer. */
	id?: number;
	customer?: number;
	file?: number;
}

/** Which triggers called their webhook since the last such line. */
export interface Fired {
	title: string;
	fired: string[];
}

/** Routes of what hangs on another record. */
const RECORD_OF: Record<string, string> = { ticket_history: 'tickets', ticket_merge: 'tickets' };
const KIND_OF_KEY: Record<string, string> = {
	ticket_id: 'tickets',
	ticket_ids: 'tickets',
	mentionable_id: 'tickets',
	o_id: 'tickets',
	link_object_target_value: 'tickets',
	link_object_value: 'tickets',
	customer_id: 'users',
	origin_by_id: 'users',
	webhook_id: 'webhooks',
	macro_id: 'macros',
};

export class Replay {
	private readonly ids = new Map<string, number>();

	constructor(readonly sandbox: Sandbox) {}

	know(kind: string, recorded: number | undefined, here: unknown): void {
		if (recorded !== undefined && typeof here === 'number') this.ids.set(`${kind} ${recorded}`, here);
	}

	private id(kind: string, recorded: string | number): string {
		return String(this.ids.get(`${kind} ${recorded}`) ?? recorded);
	}

	private path(path: string): string {
		return path
			.replace(
				/^\/ticket_articles\/by_ticket\/(\d+)/,
				(_all, id) => `/ticket_articles/by_ticket/${this.id('tickets', id)}`,
			)
			.replace(
				/^\/ticket_attachment\/(\d+)\/(\d+)\/(\d+)/,
				(_all, ticket, article, file) =>
					`/ticket_attachment/${this.id('tickets', ticket)}/${this.id('ticket_articles', article)}/${this.id('files', file)}`,
			)
			.replace(
				/^\/(?!ticket_attachment)(\w+)\/(\d+)/,
				(_all, route: string, id) => `/${route}/${this.id(RECORD_OF[route] ?? route, id)}`,
			)
			.replace(/(\w+)=(\d+)/g, (all, key: string, id) =>
				KIND_OF_KEY[key] ? `${key}=${this.id(KIND_OF_KEY[key], id)}` : all,
			);
	}

	/** A recorded text with our ids in it. */
	text(recorded: string): string {
		return recorded
			.replace(/'id'=(\d+)$/, (_all, id) => `'id'=${this.id('tickets', id)}`)
			.replace(/\/ticket_merge\/(\d+)/, (_all, id) => `/ticket_merge/${this.id('tickets', id)}`);
	}

	private body(body: unknown, kind?: string): unknown {
		if (typeof body === 'number') return kind ? Number(this.id(kind, body)) : body;
		if (Array.isArray(body)) return kind ? body.map((one) => this.body(one, kind)) : body;
		if (typeof body !== 'object' || body === null) return body;
		return Object.fromEntries(
			Object.entries(body).map(([key, value]) => [key, this.body(value, KIND_OF_KEY[key])]),
		);
	}

	async ask(exchange: Exchange): Promise<Answer> {
		const who = exchange.who as 'agent' | 'admin' | 'nobody';
		const path = this.path(exchange.path);
		const answer = await call(
			this.sandbox,
			who,
			exchange.method,
			path,
			this.form(exchange.path, this.body(exchange.body)),
			exchange.headers,
		);
		this.know(exchange.path.split(/[/?]/)[1] ?? '', exchange.id, answer.body?.id);
		this.know('users', exchange.customer, answer.body?.customer_id);
		this.know('files', exchange.file, answer.body?.attachments?.[0]?.id);
		if (exchange.path.endsWith('execute_migrations'))
			await fetch(`${this.sandbox.url}/sandbox/restart`, { method: 'POST' });
		return answer;
	}

	/** A form names its ticket as `id`. */
	private form(path: string, body: unknown): unknown {
		if (path !== '/core_workflows/perform') return body;
		const form = body as { params: { id?: number } };
		if (form.params.id === undefined) return form;
		return { ...form, params: { ...form.params, id: Number(this.id('tickets', form.params.id)) } };
	}

	/** Once every webhook was called; calls of a webhook that does not exist reach nobody. */
	private async fired(): Promise<string[]> {
		const path = `${this.sandbox.url}/sandbox/deliveries`;
		for (;;) {
			const deliveries = (await (await fetch(path)).json()) as Array<{ trigger: string; state: string }>;
			if (deliveries.some(({ state }) => state === 'waiting')) continue;
			await fetch(path, { method: 'DELETE' });
			const reached = deliveries.filter(({ state }) => state !== 'discarded');
			return [...new Set(reached.map(({ trigger }) => trigger))].sort();
		}
	}

	/** Fails with every exchange that the sandbox answers otherwise. */
	async compare(file: { exchanges: unknown }): Promise<void> {
		await this.fired();
		const wanted: unknown[] = [];
		const got: unknown[] = [];
		// As written: shapes are wider than TypeScript infers from so many literals.
		for (const exchange of file.exchanges as Array<Exchange | Fired>) {
			if ('fired' in exchange) {
				wanted.push({ title: exchange.title, fired: [...exchange.fired].sort() });
				got.push({ title: exchange.title, fired: await this.fired() });
				continue;
			}
			const answer = await this.ask(exchange);
			const { title, status, error, shape, holds } = exchange;
			wanted.push({
				title,
				status,
				shape,
				...(error === undefined ? {} : { error: this.text(error) }),
				...(holds === undefined ? {} : { holds }),
			});
			got.push({
				title,
				status: answer.status,
				shape: shapeLike(shape, answer.body),
				...(error === undefined ? {} : { error: answer.body?.error }),
				...(holds === undefined ? {} : { holds: partLike(holds, answer.body) }),
			});
		}
		expect(got).toEqual(wanted);
	}
}

/** An object's keys, a list's first entry, else the type. Where the recording has no entry, any list will do. */
function shapeLike(shape: Shape, held: unknown): unknown {
	if (shape === 'empty') return held === '' ? 'empty' : held;
	if (Array.isArray(shape)) {
		if (!Array.isArray(held)) return typeof held;
		return shape.length === 0 ? [] : [shapeLike(shape[0] as Shape, held[0])];
	}
	if (typeof shape === 'string') return typeof held;
	if (typeof held !== 'object' || held === null) return typeof held;
	return Object.fromEntries(
		Object.entries(held)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([key, value]) => [
				key,
				typeof shape[key] === 'object' ? shapeLike(shape[key] as Shape, value) : true,
			]),
	);
}

/** Of what is held, the parts that are wanted: of an object its keys, of a list as many entries. */
function partLike(wanted: unknown, held: unknown): unknown {
	if (Array.isArray(wanted) && Array.isArray(held)) {
		const objects = wanted.some((one) => typeof one === 'object');
		return objects ? wanted.map((one, index) => partLike(one, held[index])) : held;
	}
	if (typeof wanted !== 'object' || wanted === null || typeof held !== 'object' || held === null) return held;
	return Object.fromEntries(
		Object.entries(wanted).map(([key, value]) => [
			key,
			partLike(value, (held as Record<string, unknown>)[key]),
		]),
	);
}
