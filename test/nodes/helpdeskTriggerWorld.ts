import { defaultPolicy } from '../../nodes/policy/document';
import { RESTRICTED } from '../../nodes/policy/data/restricted';
import { attributeBody } from '../../nodes/setup/attributeBody';
import { ticketAttributes } from '../../nodes/policy/attributes/ticket';
import type { DeskVersion } from '../sandbox/desk/desk';
import type { Delivery } from '../sandbox/hooks/deliveries';
import { make } from '../sandbox/make';
import { startSandbox, type Sandbox } from '../sandbox/sandbox';
import { call, type Json } from '../zammad/desk';

import { TriggerHost, type NodeGiven } from './helpdeskTriggerHost';

/** A desk with our attributes and groups, people on it, and an n8n that listens. */
export class World {
	people = { human: 'human@djbc.test', customer: 'pemohon' };

	private constructor(
		readonly sandbox: Sandbox,
		readonly host: TriggerHost,
	) {}

	static async open(version: DeskVersion = '5.2', repeatMs = [1, 1, 1, 1]): Promise<World> {
		const sandbox = await startSandbox({ version, webhookDelays: { firstMs: 1, repeatMs } });
		const world = new World(sandbox, await TriggerHost.open());
		for (const [place, attribute] of ticketAttributes(defaultPolicy()).entries()) {
			await make(
				sandbox,
				'/object_manager_attributes',
				attributeBody('Ticket', attribute, place) as unknown as Json,
			);
		}
		await world.admin('POST', '/object_manager_attributes_execute_migrations', {});
		await fetch(`${sandbox.url}/sandbox/restart`, { method: 'POST' });
		for (const name of ['Terbatas', ...Object.keys(RESTRICTED)])
			await make(sandbox, '/groups', { name, active: true });
		const groups: Json[] = (await world.admin('GET', '/groups')) as unknown as Json[];
		const all = Object.fromEntries(groups.map(({ id }) => [String(id), ['full']]));
		const agent = await world.admin('GET', '/users/search?query=agent@djbc.test&limit=1');
		await world.admin('PUT', `/users/${(agent as unknown as Json[])[0]!.id}`, { group_ids: all });
		const me = await world.admin('GET', '/users/me');
		await world.admin('PUT', `/users/${me.id}`, { group_ids: all });
		await make(sandbox, '/users', {
			login: world.people.human,
			email: world.people.human,
			firstname: 'Hadi',
			roles: ['Agent'],
			group_ids: all,
		});
		await make(sandbox, '/users', {
			login: world.people.customer,
			firstname: 'Pemohon',
			roles: ['Customer'],
		});
		return world;
	}

	async close(): Promise<void> {
		await this.sandbox.close();
		this.host.close();
	}

	/** The integration's user is the sandbox's admin: his token may register. */
	given(more: NodeGiven = {}): NodeGiven {
		return {
			...more,
			credential: { baseUrl: this.sandbox.url, token: this.sandbox.adminToken, ...more.credential },
		};
	}

	async listen(more: NodeGiven = {}): Promise<void> {
		this.host.use(this.given(more));
		await this.host.publish();
	}

	async admin(method: string, path: string, body?: Json): Promise<Json> {
		return await this.ask(method, path, body);
	}

	/** As somebody else; 2xx or an error. */
	async as(login: string, method: string, path: string, body?: Json): Promise<Json> {
		return await this.ask(method, path, body, { From: login });
	}

	async human(method: string, path: string, body?: Json): Promise<Json> {
		return await this.as(this.people.human, method, path, body);
	}

	private async ask(
		method: string,
		path: string,
		body?: Json,
		headers: Record<string, string> = {},
	): Promise<Json> {
		const answer = await call(this.sandbox, 'admin', method, path, body, headers);
		if (answer.status > 299) throw new Error(`${method} ${path}: ${answer.status} ${answer.text}`);
		return answer.body as Json;
	}

	/** By a human, unless said otherwise. */
	async ticket(more: Json = {}, login: string | null = this.people.human): Promise<Json & { id: number }> {
		const body = {
			title: 'Rahasia-judul',
			group: 'Users',
			customer: this.people.customer,
			article: { body: 'Rahasia-isi', type: 'phone', sender: 'Customer', internal: false },
			...more,
		};
		const made = login
			? await this.as(login, 'POST', '/tickets', body)
			: await this.admin('POST', '/tickets', body);
		return made as Json & { id: number };
	}

	async write(ticketId: number, more: Json = {}, login: string | null = this.people.human): Promise<number> {
		const body = {
			ticket_id: ticketId,
			body: 'Rahasia-isi',
			type: 'note',
			internal: false,
			sender: 'Agent',
			...more,
		};
		const made = login
			? await this.as(login, 'POST', '/ticket_articles', body)
			: await this.admin('POST', '/ticket_articles', body);
		return made.id as number;
	}

	async deliveries(): Promise<Delivery[]> {
		return (await (await fetch(`${this.sandbox.url}/sandbox/deliveries`)).json()) as Delivery[];
	}

	/** Once nothing waits any more. */
	async settled(): Promise<Delivery[]> {
		for (;;) {
			const all = await this.deliveries();
			if (all.every(({ state }) => state !== 'waiting')) return all;
			await new Promise((resolve) => setTimeout(resolve, 5));
		}
	}

	/** The items that came of what was done. */
	async told(): Promise<World['host']['items']> {
		await this.settled();
		return this.host.items.splice(0);
	}
}
