import { createZammad } from '../../../nodes/zammad';
import { call, type Answer, type Json } from '../desk';
import { PEOPLE, tokenVariable, type Person } from './people';

/** Told in every title and note of what the suite leaves behind. */
const MARK = 'Uji peran DJBC';

type Row = Json & { id: number; name: string };

/** A desk that Setup was applied to, and one officer for each role on it. */
export class RoleDesk {
	private readonly userIds = new Map<string, number>();
	/** Of those whose tokens were given; all others are acted for. */
	private readonly tokens = new Map<string, string>();
	private readonly made: number[] = [];
	private readonly ids = new Map<string, number>();
	private readonly tickets: number[] = [];
	/** Zammad 6.2 or later. */
	since62 = false;

	private constructor(
		private readonly at: { url: string; adminToken: string },
		/** Not a sandbox: mails are really sent. */
		readonly live: boolean,
	) {}

	/**
	 * Stops before it writes anything when Setup was not applied. Users left by a run that was killed are used again,
	 * its tickets are closed.
	 */
	static async open(
		at: { url: string; adminToken: string },
		environment: NodeJS.ProcessEnv,
		live: boolean,
	): Promise<RoleDesk> {
		const desk = new RoleDesk(at, live);
		await desk.learn();
		for (const person of PEOPLE) await desk.engage(person, environment[tokenVariable(person)]);
		for (const { id, name } of await desk.list('/ticket_states')) desk.ids.set(`state ${name}`, id);
		await desk.closeLeftovers();
		return desk;
	}

	/** Tickets closed as a test, so that no indicator counts them; the suite's users deactivated. */
	async close(): Promise<void> {
		try {
			for (const id of this.tickets) await this.finish(id);
		} finally {
			for (const id of this.made) {
				const ended = { active: false, role_ids: [this.id('role', 'Customer')] };
				expectStatus(await this.admin('PUT', `/users/${id}`, ended), 200);
			}
		}
	}

	id(kind: 'group' | 'role' | 'macro' | 'state', name: string): number {
		const id = this.ids.get(`${kind} ${name}`);
		if (id === undefined) throw new Error(`The desk has no ${kind} ${name}`);
		return id;
	}

	userId(name: string): number {
		return this.userIds.get(name)!;
	}

	admin(method: string, path: string, body?: object): Promise<Answer> {
		return call({ ...this.at, agentToken: '' }, 'admin', method, path, body);
	}

	/** By the person's own token, else by the admin's with `From` (recordings 17, 18). */
	as(name: string, method: string, path: string, body?: object): Promise<Answer> {
		const own = this.tokens.get(name);
		return call(
			{ ...this.at, agentToken: own ?? '' },
			own === undefined ? 'admin' : 'agent',
			method,
			path,
			body,
			own === undefined ? { From: loginOf(name) } : {},
		);
	}

	/** A citizen's ticket without channel and address: nothing of it leaves the desk. */
	async ticket(group: string, more: Json = {}): Promise<Json & { id: number; number: string }> {
		const answer = await this.as('integrasi', 'POST', '/tickets', {
			title: MARK,
			group,
			customer: { login: loginOf('pemohon'), firstname: 'Pemohon', note: MARK },
			article: { type: 'web', sender: 'Customer', body: 'Halo', internal: false },
			djbc_record: 'request',
			...more,
		});
		expectStatus(answer, 201);
		this.tickets.push(answer.body.id as number);
		return answer.body as Json & { id: number; number: string };
	}

	async read(id: number): Promise<Json> {
		const answer = await this.as('integrasi', 'GET', `/tickets/${id}?expand=true`);
		expectStatus(answer, 200);
		return answer.body as Json;
	}

	run(name: string, macro: string, id: number): Promise<Answer> {
		const body = { ticket_ids: [id], macro_id: this.id('macro', macro) };
		return this.as(name, 'POST', '/tickets/mass_macro', body);
	}

	/** Names of the macros that Setup made. */
	async macros(): Promise<string[]> {
		const rows = await this.list('/macros');
		return rows.filter(({ note }) => String(note ?? '').startsWith('djbc-')).map(({ name }) => name);
	}

	private async list(path: string): Promise<Row[]> {
		const answer = await this.admin('GET', `${path}?per_page=1000`);
		expectStatus(answer, 200);
		return answer.body as Row[];
	}

	private async learn(): Promise<void> {
		const { body } = await this.admin('GET', '/version');
		const [major = 0, minor = 0] = String(body.version).split('.').map(Number);
		this.since62 = major > 6 || (major === 6 && minor >= 2);
		const lists = { group: '/groups', role: '/roles', macro: '/macros' };
		for (const [kind, path] of Object.entries(lists)) {
			for (const { id, name } of await this.list(path)) this.ids.set(`${kind} ${name}`, id);
		}
		const roles = PEOPLE.flatMap((person) => person.roles.filter((role) => !this.ids.has(`role ${role}`)));
		if (roles.length === 0) return;
		throw new Error(
			`The desk has no role ${[...new Set(roles)].join(', ')}: run npm run setup -- --apply first, restart Zammad when told to, and apply again`,
		);
	}

	private async engage({ name, roles }: Person, token: string | undefined): Promise<void> {
		const role_ids = roles.map((role) => this.id('role', role));
		if (token) {
			this.tokens.set(name, token);
			const me = await this.as(name, 'GET', '/users/me');
			expectStatus(me, 200);
			const has = [...(me.body.role_ids as number[])].sort((a, b) => a - b);
			if (has.join() !== [...role_ids].sort((a, b) => a - b).join())
				throw new Error(
					`The user of ZAMMAD_TOKEN_${name.toUpperCase()} must have the roles ${roles.join(', ')}`,
				);
			this.userIds.set(name, me.body.id as number);
			return;
		}
		const login = loginOf(name);
		const zammad = createZammad({ baseUrl: this.at.url, token: this.at.adminToken });
		const found = await zammad.users.byLogin(login);
		// Without a mail address nothing is ever sent to them.
		const body = { login, firstname: 'Uji', lastname: name, note: MARK, active: true, role_ids };
		const answer = found
			? await this.admin('PUT', `/users/${found.id}`, { active: true, role_ids })
			: await this.admin('POST', '/users', body);
		expectStatus(answer, found ? 200 : 201);
		this.made.push(answer.body.id as number);
		this.userIds.set(name, answer.body.id as number);
		if (answer.body.login !== login) throw new Error(`The desk made the login ${login} another`);
	}

	private async closeLeftovers(): Promise<void> {
		const condition = {
			'ticket.title': { operator: 'is', value: MARK },
			'ticket.state_id': { operator: 'is not', value: [String(this.id('state', 'closed'))] },
		};
		const body = { condition, limit: 200 };
		const answer = await this.as('integrasi', 'POST', '/tickets/search?expand=true', body);
		expectStatus(answer, 200);
		for (const { id, title } of answer.body as Array<{ id: number; title: string }>) {
			if (title === MARK) await this.finish(id);
		}
	}

	private async finish(id: number): Promise<void> {
		const closed = {
			state: 'closed',
			// A verification demands its outcome.
			djbc_record: 'request',
			djbc_category: 'OTH::TEST',
			djbc_close_reason: 'spam',
			djbc_sla_state: 'none',
		};
		expectStatus(await this.as('integrasi', 'PUT', `/tickets/${id}`, closed), 200);
	}
}

/** Zammad keeps logins in lower case, and looks for the value of `From` so. */
const loginOf = (name: string): string => `djbc-uji-${name}`;

function expectStatus({ status, text }: Answer, wanted: number): void {
	if (status !== wanted) throw new Error(`The desk answered ${status}, not ${wanted}: ${text.slice(0, 200)}`);
}
