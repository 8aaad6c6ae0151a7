import { follow, type ClockDesk, type Followed } from '../../nodes/clocks';
import { ProcessClaim } from '../../nodes/intake/claim';
import { newDeskMemory } from '../../nodes/intake/processMemory';
import { receive } from '../../nodes/intake/receive';
import { defaultPolicy } from '../../nodes/policy/document';
import { createZammad, type Ticket } from '../../nodes/zammad';
import { freshKey, incoming, type Sent } from '../receive/incoming';
import type { DeskVersion } from '../sandbox/desk/desk';
import { SetupDesk } from '../setup/desk';

// A desk is set up anew for each file.
jest.setTimeout(120_000);

export const policy = defaultPolicy();

/** Minutes from now, as a UTC instant. */
export const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();

interface Request {
	method: string;
	path: string;
}

/** A desk that Setup made, with people of every role and the integration that follows them. */
export class FollowedDesk {
	private integration = '';
	private macros = new Map<string, number>();
	readonly claim = new ProcessClaim();
	private readonly memory = newDeskMemory();
	/** What the integration asked of the desk for the last call of `follow`. */
	requests = 0;

	private constructor(readonly setup: SetupDesk) {}

	static async open(version: DeskVersion = '5.2'): Promise<FollowedDesk> {
		const desk = new FollowedDesk(await SetupDesk.open(version));
		await desk.setup.setUp();
		const { admin } = desk.setup;
		for (const [login, ...roles] of [
			['agen', 'Agent Layanan'],
			['agen2', 'Agent Layanan'],
			['pdad', 'Petugas KPPBC-MKS::PDAD'],
			['saring', 'Terbatas::Saring'],
			['integrasi', 'Integrasi', 'Terbatas::Saring', 'Terbatas::Kode Etik', 'Terbatas::Pidana'],
		]) {
			await admin.call('POST', '/users', { login, firstname: login, lastname: 'Uji', roles });
		}
		desk.integration = await desk.token('integrasi');
		for (const { name, id } of await admin.all('/macros')) desk.macros.set(name, id);
		return desk;
	}

	private async token(login: string): Promise<string> {
		const permission = ['ticket.agent'];
		const answer = await this.as(login, 'POST', '/user_access_token', {
			label: 'uji',
			name: 'uji',
			permission,
		});
		return String(answer.name ?? answer.token);
	}

	/** Of the integration, for a node. */
	get credential() {
		return {
			baseUrl: this.setup.sandbox.url,
			token: this.integration,
			systemId: '70',
			webhookToken: '',
			ca: '',
		};
	}

	/** A write of a person through the API. */
	async as(login: string, method: string, path: string, body?: object): Promise<any> {
		const { status, json } = await this.ask(login, method, path, body);
		if (status >= 300) throw new Error(`${status} to ${method} ${path}: ${JSON.stringify(json)}`);
		return json;
	}

	async ask(login: string, method: string, path: string, body?: object) {
		const response = await fetch(`${this.setup.sandbox.url}/api/v1${path}`, {
			method,
			headers: {
				accept: 'application/json',
				authorization: `Token token=${this.setup.sandbox.adminToken}`,
				from: login,
				...(body ? { 'content-type': 'application/json' } : {}),
			},
			...(body ? { body: JSON.stringify(body) } : {}),
		});
		return { status: response.status, json: (await response.json()) as any };
	}

	async control(method: string, path: string, body?: object): Promise<any> {
		const response = await fetch(`${this.setup.sandbox.url}/sandbox${path}`, {
			method,
			...(body ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {}),
		});
		return await response.json();
	}

	private get zammad() {
		const call = { deadline: Date.now() + 30_000 };
		return createZammad({ baseUrl: this.setup.sandbox.url, token: this.integration }, call);
	}

	/** A message by the intake, in the group of the contact centre unless said otherwise. */
	async receive(sent: Sent, group = 'Bravo::Layanan'): Promise<Ticket> {
		const { zammad, claim, memory } = this;
		const limits = { now: Date.now, deadline: Date.now() + 20_000 };
		const settings = { systemId: '70', group, restrictedGroup: 'Terbatas::Saring', followUpHours: 168 };
		const message = incoming({ office: 'BRAVO', ...sent });
		// The item of a test says no office but Makassar's.
		message.item.office = sent.office ?? 'BRAVO';
		return (await receive({ zammad, claim, memory, ...limits }, message, settings)).ticket!;
	}

	/** A thread whose first question came some minutes ago. */
	async asked(minutes: number, sent: Partial<Sent> = {}, group?: string): Promise<Thread> {
		const thread = freshKey();
		const ticket = await this.receive({ thread, receivedAt: ago(minutes), ...sent }, group);
		return new Thread(this, ticket.id, { thread, ...sent }, group);
	}

	/** What `follow` is given. */
	get integrated(): ClockDesk {
		const { zammad, claim } = this;
		return { zammad, claim, ownUser: async () => (await zammad.users.me()).id };
	}

	async follow(ticketId: number, now = Date.now()): Promise<Followed> {
		const desk = this.integrated;
		const followed = await follow(desk, ticketId, policy, now);
		this.requests = desk.zammad.requests;
		return followed;
	}

	async macro(login: string, name: string, ticketId: number): Promise<void> {
		const macro = this.macros.get(name);
		await this.as(login, 'POST', '/tickets/mass_macro', { ticket_ids: [ticketId], macro_id: macro });
	}

	/** Requests since the log was emptied. */
	async writes(): Promise<Request[]> {
		const all: Request[] = await this.control('GET', '/requests');
		return all.filter(({ method, path }) => method !== 'GET' && !path.includes('search'));
	}
}

/** One ticket, and what people do with it. */
export class Thread {
	constructor(
		readonly desk: FollowedDesk,
		readonly id: number,
		private readonly sent: Sent,
		private readonly group?: string,
		public agent = 'agen',
	) {}

	async says(text: string, more: object = {}, article: object = {}): Promise<any> {
		return await this.desk.as(this.agent, 'PUT', `/tickets/${this.id}`, {
			...more,
			article: { type: 'web', sender: 'Agent', internal: false, body: text, ...article },
		});
	}

	async sets(values: object): Promise<any> {
		return await this.desk.as(this.agent, 'PUT', `/tickets/${this.id}`, values);
	}

	async macro(name: string): Promise<void> {
		await this.desk.macro(this.agent, name, this.id);
	}

	/** A further message of the thread by the intake. */
	async asks(text: string, sent: Partial<Sent> = {}): Promise<Ticket> {
		return await this.desk.receive(
			{ ...this.sent, receivedAt: new Date().toISOString(), ...sent, text },
			this.group,
		);
	}

	async follow(): Promise<Followed> {
		return await this.desk.follow(this.id);
	}

	/** Follows twice: the second time nothing is written and nothing was seen. */
	async settles(): Promise<Followed> {
		const followed = await this.follow();
		await this.desk.control('DELETE', '/requests');
		const again = await this.follow();
		const { cycle, rule, state, dueAt, stoppedAt } = followed;
		if (followed.outcome === 'followed') {
			expect(again).toMatchObject({ changed: false, saw: [], restored: [], lines: [] });
			expect(again).toMatchObject({ cycle, rule, state, dueAt, stoppedAt });
		}
		expect(await this.desk.writes()).toEqual([]);
		return followed;
	}

	async now(): Promise<any> {
		return await this.desk.as('integrasi', 'GET', `/tickets/${this.id}?expand=true`);
	}

	async articles(): Promise<any[]> {
		return await this.desk.as('integrasi', 'GET', `/ticket_articles/by_ticket/${this.id}`);
	}
}
