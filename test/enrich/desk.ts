import { enrich, type Enriched, type EnrichRules, type TicketFacts } from '../../nodes/enrich';
import { changeValues } from '../../nodes/events/attributes';
import { createZammad } from '../../nodes/zammad';
import { FollowedDesk, policy } from '../clocks/desk';
import type { DeskVersion } from '../sandbox/desk/desk';
import type { Inbound } from '../sandbox/desk/inbound';

export const RULES: EnrichRules = {
	policy,
	restrictedGroup: 'Terbatas::Saring',
	restrictedGroups: [],
	offices: new Map(),
	office: 'BRAVO',
};

/** To the minute, as Zammad's form takes times. */
export const minutesAgo = (minutes: number) =>
	new Date(Math.floor((Date.now() - minutes * 60_000) / 60_000) * 60_000).toISOString();

/** A desk that Setup made, with its own channels: citizens write, agents key in, the integration enriches and follows. */
export class NativeDesk {
	/** Of the last call of `enrich`. */
	requests = 0;

	private constructor(readonly desk: FollowedDesk) {}

	static async open(version?: DeskVersion): Promise<NativeDesk> {
		const native = new NativeDesk(await FollowedDesk.open(version));
		for (const login of ['siti@contoh.id', 'budi']) {
			await native.admin('POST', '/users', { login, firstname: 'Siti', roles: ['Customer'] });
		}
		return native;
	}

	async admin(method: string, path: string, body?: object): Promise<any> {
		return await this.desk.setup.admin.call(method, path, body);
	}

	async comes(message: Partial<Inbound>): Promise<any> {
		const usual = { type: 'email', from: 'siti@contoh.id', group: 'Bravo::Layanan' };
		const body = 'Selamat pagi, berapa tarif bea masuk laptop?';
		return await this.desk.control('POST', '/inbound', { ...usual, body, ...message });
	}

	/** As an agent's form does: "Received call" unless said otherwise. */
	async keys(values: object, article: object = {}, agent = 'agen'): Promise<any> {
		const { id } = await this.desk.as(agent, 'POST', '/tickets', {
			...{ title: 'Pertanyaan', group: 'Bravo::Layanan', customer: 'budi', state: 'open' },
			...{ djbc_record: 'request', ...values },
			article: {
				...{ type: 'phone', sender: 'Customer', internal: false, content_type: 'text/html' },
				...{ body: '<div>Berapa tarif bea masuk laptop?</div>', ...article },
			},
		});
		return await this.now(id);
	}

	async sets(id: number, values: object, agent = 'agen'): Promise<void> {
		await this.desk.as(agent, 'PUT', `/tickets/${id}`, values);
	}

	/** Gives a group an address: Zammad sends no mail without one. */
	async addresses(name: string): Promise<void> {
		const group = (await this.desk.setup.admin.all('/groups')).find((one) => one.name === name)!;
		const [address] = await this.desk.setup.admin.all('/email_addresses');
		const { id } =
			address ?? (await this.admin('POST', '/email_addresses', { name, email: 'info@customs.go.id' }));
		await this.admin('PUT', `/groups/${group.id}`, { email_address_id: id });
	}

	async now(id: number): Promise<any> {
		return await this.desk.as('integrasi', 'GET', `/tickets/${id}?expand=true`);
	}

	/** Internal notes of the integration, oldest first. */
	async notes(id: number): Promise<string[]> {
		const articles: any[] = await this.desk.as('integrasi', 'GET', `/ticket_articles/by_ticket/${id}`);
		return articles.filter((one) => one.internal && one.created_by === 'integrasi').map(({ body }) => body);
	}

	/** With what the desk tells of a change; `rules` may differ from the usual. */
	async enrich(
		id: number,
		rules: Partial<EnrichRules> = {},
		asked: readonly number[] = [],
	): Promise<Enriched> {
		return await this.enrichTold(await this.facts(id, asked), rules);
	}

	/** What the desk tells of a ticket now. */
	async facts(id: number, asked: readonly number[] = []): Promise<TicketFacts> {
		const ticket = await this.now(id);
		return {
			ticketId: id,
			channel: ticket.djbc_channel || null,
			record: ticket.djbc_record || null,
			state: ticket.state,
			attributes: changeValues(ticket),
			updatedAt: ticket.updated_at,
			...{ group: ticket.group, asked },
		};
	}

	/** With what an event told, late or not. */
	async enrichTold(facts: TicketFacts, rules: Partial<EnrichRules> = {}): Promise<Enriched> {
		const zammad = createZammad(this.desk.credential, { deadline: Date.now() + 30_000 });
		const desk = { zammad, claim: this.desk.claim };
		const enriched = await enrich(desk, facts, { ...RULES, ...rules }, Date.now());
		this.requests = zammad.requests;
		return enriched;
	}

	/** Enriches, follows, and proves that a second time nothing is written. */
	async settles(id: number): Promise<any> {
		await this.enrich(id);
		await this.desk.follow(id);
		await this.desk.control('DELETE', '/requests');
		expect(await this.enrich(id)).toMatchObject({ outcome: 'nothing' });
		expect(await this.desk.follow(id)).toMatchObject({ changed: false });
		expect(await this.desk.writes()).toEqual([]);
		return await this.now(id);
	}
}
