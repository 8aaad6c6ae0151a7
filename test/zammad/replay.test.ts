import { startSandbox, type Sandbox } from '../sandbox/sandbox';
import { call, type Answer, type Json } from './desk';
import numbers from './recorded/01-numbers.json';
import attributes from './recorded/03-attributes.json';
import articles from './recorded/04-articles.json';
import search from './recorded/05-search.json';
import search55 from './recorded/05-search-5.5.json';
import merge from './recorded/08-merge-and-people.json';
import rights from './recorded/10-group-rights.json';
import options from './recorded/13-options.json';

/**
 * The sandbox answers the recorded requests as the desk did: same status, same keys, same text where it is not
 * masked. The recordings are kept as requests and shapes; ids are translated as they come up.
 */
type Shape = string | Shape[] | { [key: string]: Shape | boolean };

interface Exchange {
	title: string;
	who: string;
	method: string;
	path: string;
	headers?: Record<string, string>;
	body?: unknown;
	status: number;
	error?: string;
	shape: Shape;
	/** Ids of the recorded answer. */
	id?: number;
	customer?: number;
	file?: number;
}

class Replay {
	private readonly ids = new Map<string, number>();

	constructor(private readonly sandbox: Sandbox) {}

	know(kind: string, recorded: number | undefined, here: unknown): void {
		if (recorded !== undefined && typeof here === 'number') this.ids.set(`${kind} ${recorded}`, here);
	}

	private id(kind: string, recorded: string | number): string {
		return String(this.ids.get(`${kind} ${recorded}`) ?? recorded);
	}

	private path(path: string): string {
		return path
			.replace(
				/^\/(tickets|ticket_history|ticket_merge|ticket_articles\/by_ticket)\/(\d+)/,
				(_all, route, id) => `/${route}/${this.id('ticket', id)}`,
			)
			.replace(
				/^\/object_manager_attributes\/(\d+)/,
				(_all, id) => `/object_manager_attributes/${this.id('attribute', id)}`,
			)
			.replace(/link_object_value=(\d+)/, (_all, id) => `link_object_value=${this.id('ticket', id)}`)
			.replace(/o_id=(\d+)/, (_all, id) => `o_id=${this.id('ticket', id)}`)
			.replace(
				/^\/ticket_attachment\/(\d+)\/(\d+)\/(\d+)/,
				(_all, ticket, article, file) =>
					`/ticket_attachment/${this.id('ticket', ticket)}/${this.id('article', article)}/${this.id('file', file)}`,
			);
	}

	/** A recorded text with our ids in it. */
	text(recorded: string): string {
		return recorded
			.replace(/'id'=(\d+)$/, (_all, id) => `'id'=${this.id('ticket', id)}`)
			.replace(/\/ticket_merge\/(\d+)/, (_all, id) => `/ticket_merge/${this.id('ticket', id)}`);
	}

	private body(body: unknown): unknown {
		if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
		const kinds: Record<string, string> = {
			ticket_id: 'ticket',
			o_id: 'ticket',
			link_object_target_value: 'ticket',
			origin_by_id: 'user',
		};
		return Object.fromEntries(
			Object.entries(body).map(([key, value]) => {
				const kind = kinds[key];
				if (kind && typeof value === 'number') return [key, Number(this.id(kind, value))];
				return [key, this.body(value)];
			}),
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
			this.body(exchange.body),
			exchange.headers,
		);
		const kind = {
			tickets: 'ticket',
			ticket_articles: 'article',
			users: 'user',
			object_manager_attributes: 'attribute',
		}[exchange.path.split(/[/?]/)[1] ?? ''];
		if (kind) this.know(kind, exchange.id, answer.body?.id);
		this.know('user', exchange.customer, answer.body?.customer_id);
		this.know('file', exchange.file, answer.body?.attachments?.[0]?.id);
		if (exchange.path.endsWith('execute_migrations'))
			await fetch(`${this.sandbox.url}/sandbox/restart`, { method: 'POST' });
		return answer;
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

async function compare(replay: Replay, exchanges: readonly Exchange[]): Promise<void> {
	const wanted: unknown[] = [];
	const got: unknown[] = [];
	for (const exchange of exchanges) {
		const answer = await replay.ask(exchange);
		const { title, status, error, shape } = exchange;
		wanted.push({ title, status, shape, ...(error === undefined ? {} : { error: replay.text(error) }) });
		got.push({
			title,
			status: answer.status,
			shape: shapeLike(shape, answer.body),
			...(error === undefined ? {} : { error: answer.body?.error }),
		});
	}
	expect(got).toEqual(wanted);
}

/** The exchanges of a file, as written: their shapes are wider than TypeScript infers from so many literals. */
const of = (file: { exchanges: unknown }): Exchange[] => file.exchanges as Exchange[];

const make = async (
	sandbox: Sandbox,
	path: string,
	body: Json,
	who: 'agent' | 'admin' = 'agent',
): Promise<number> => {
	const answer = await call(sandbox, who, 'POST', path, body);
	if (answer.status !== 201) throw new Error(`${path}: ${answer.status} ${answer.text}`);
	return answer.body.id as number;
};

const searched = (index: number): Json => ({
	number: `409950000${index}`,
	title: `Cari ${index}`,
	group: 'Users',
	customer: { login: 'wa:cari', firstname: 'Cari' },
	tags: `djbc,cari${index}`,
	article: { body: `kataunik${index}`, type: 'web', sender: 'Customer' },
	djbc_idempotency_key: `wa:cari:${index}`,
	djbc_category: index % 2 === 0 ? 'CPL::ETH' : 'INF::IMP',
});

describe('the sandbox replays the recordings of one 5.2 desk', () => {
	let sandbox: Sandbox;
	let replay: Replay;
	beforeAll(async () => {
		sandbox = await startSandbox({ version: '5.2' });
		replay = new Replay(sandbox);
	});
	afterAll(() => sandbox.close());

	it('01: numbers chosen by the client', () => compare(replay, of(numbers)));
	it('03: own attributes', () => compare(replay, of(attributes)));
	it('04: articles and states', () => compare(replay, of(articles)));
	it('05: condition search', async () => {
		for (let index = 0; index < 6; index += 1) await make(sandbox, '/tickets', searched(index));
		await compare(replay, of(search));
	});
	it('08: merging, links, tags, users, errors', () => compare(replay, of(merge)));
	it('10: rights on groups', async () => {
		for (const name of ['Bravo Tim 1', 'Bravo Tim 1', 'Unit::Banding', 'Terbatas']) {
			await call(sandbox, 'admin', 'POST', '/groups', { name });
		}
		await compare(replay, of(rights));
	});
	it('13: options of a select', async () => {
		for (const [name, type] of [
			['djbc_log2', 'textarea'],
			['djbc_key2', 'input'],
			['djbc_key3', 'input'],
		]) {
			const data_option = { type: 'text', maxlength: 255 };
			await make(
				sandbox,
				'/object_manager_attributes',
				{ object: 'Ticket', name, data_type: type, data_option },
				'admin',
			);
		}
		await call(sandbox, 'admin', 'POST', '/object_manager_attributes_execute_migrations', {});
		await fetch(`${sandbox.url}/sandbox/restart`, { method: 'POST' });
		replay.know('ticket', 49, await make(sandbox, '/tickets', { ...searched(7), djbc_rank: 'r1' }));
		await compare(replay, of(options));
	});
});

describe('the sandbox replays the searches of 5.5', () => {
	let sandbox: Sandbox;
	beforeAll(async () => {
		sandbox = await startSandbox({ version: '5.5' });
	});
	afterAll(() => sandbox.close());

	it('05: joins and nested conditions', () => compare(new Replay(sandbox), of(search55)));
});
