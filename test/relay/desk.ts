import { ProcessClaim } from '../../nodes/intake/claim';
import { newDeskMemory } from '../../nodes/intake/processMemory';
import { receive, type Received } from '../../nodes/intake/receive';
import { defaultPolicy } from '../../nodes/policy/document';
import { claimReply } from '../../nodes/relay/claim';
import { Flights } from '../../nodes/relay/flights';
import { recordReply, type Recorded, type Result } from '../../nodes/relay/record';
import { openAnswer, type AnswerContent, type SealedAnswer } from '../../nodes/relay/sealedAnswer';
import { createZammad } from '../../nodes/zammad';
import { freshKey, incoming, type Sent } from '../receive/incoming';
import type { DeskVersion } from '../sandbox/desk/desk';
import { SetupDesk } from '../setup/desk';

export const policy = defaultPolicy();
export const SECRET = 'relay-test-seal-secret';
export const SENTENCE = policy.templates['legal-force']!.text;

let conversations = 5000;
const LANES = ['Terbatas::Saring', 'Terbatas::Kode Etik', 'Terbatas::Pidana'];

/** A desk that Setup made, with officers who have tokens of their own. */
export class ReplyDesk {
	private readonly tokens = new Map<string, string>();
	private readonly macros = new Map<string, number>();

	private constructor(readonly setup: SetupDesk) {}

	static async open(version: DeskVersion = '5.2'): Promise<ReplyDesk> {
		const desk = new ReplyDesk(await SetupDesk.open(version));
		await desk.setup.setUp();
		const { admin } = desk.setup;
		for (const [login, ...roles] of [
			['agen', 'Agent Layanan'],
			['pejabat', 'Agent Manajemen'],
			['saring', 'Terbatas::Saring'],
			['integrasi', 'Integrasi', ...LANES],
		] as const) {
			await admin.call('POST', '/users', { login, firstname: login, lastname: 'Uji', roles });
			desk.tokens.set(login, await desk.setup.tokenOf(login));
		}
		for (const { name, id } of await admin.all('/macros')) desk.macros.set(name, id);
		return desk;
	}

	get url(): string {
		return this.setup.sandbox.url;
	}

	token(login: string): string {
		return this.tokens.get(login)!;
	}

	/** A request with that person's own token. */
	async as(login: string, method: string, path: string, body?: object): Promise<any> {
		const response = await fetch(`${this.url}/api/v1${path}`, {
			method,
			headers: {
				accept: 'application/json',
				authorization: `Token token=${this.token(login)}`,
				...(body ? { 'content-type': 'application/json' } : {}),
			},
			...(body ? { body: JSON.stringify(body) } : {}),
		});
		const json: any = await response.json();
		if (!response.ok) throw new Error(`${response.status} to ${method} ${path}: ${JSON.stringify(json)}`);
		return json;
	}

	async control(method: string, path: string, body?: object): Promise<any> {
		const response = await fetch(`${this.url}/sandbox${path}`, {
			method,
			...(body ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {}),
		});
		return await response.json();
	}

	/** A user's request as the intake leaves it. */
	async ticket(more: Record<string, unknown> = {}): Promise<any> {
		return await this.as('integrasi', 'POST', '/tickets', {
			title: 'Permintaan',
			group: 'Bravo::Layanan',
			customer: { login: `djbc:${freshKey()}`, firstname: 'Budi' },
			djbc_record: 'request',
			djbc_channel: 'webchat',
			djbc_office: 'BRAVO',
			djbc_thread_key: `chatwoot:1:${++conversations}`,
			article: { type: 'web', sender: 'Customer', internal: false, body: 'Berapa lama proses PIB?' },
			...more,
		});
	}

	/** An article of an officer; by default a public note that Zammad's editor wrote. */
	async write(ticketId: number, body: string, more: Record<string, unknown> = {}, login = 'agen') {
		const fields = { type: 'note', internal: false, content_type: 'text/html', ...more };
		return await this.as(login, 'POST', '/ticket_articles', { ticket_id: ticketId, body, ...fields });
	}

	async macro(name: string, ticketId: number, login = 'agen'): Promise<void> {
		const macro_id = this.macros.get(name);
		await this.as(login, 'POST', '/tickets/mass_macro', { ticket_ids: [ticketId], macro_id });
	}

	async set(ticketId: number, fields: object): Promise<any> {
		return await this.as('integrasi', 'PUT', `/tickets/${ticketId}`, fields);
	}

	async read(ticketId: number): Promise<any> {
		return await this.as('integrasi', 'GET', `/tickets/${ticketId}?expand=true`);
	}

	/** Subjects and bodies of the relay's notes, oldest first. */
	async notes(ticketId: number): Promise<Array<{ subject: string; body: string }>> {
		const articles: any[] = await this.as('integrasi', 'GET', `/ticket_articles/by_ticket/${ticketId}`);
		return articles.filter(
			({ internal, subject }) => internal && String(subject).startsWith('Penerusan balasan: '),
		);
	}

	/** Subjects alone, without what all begin with. */
	async told(ticketId: number): Promise<string[]> {
		return (await this.notes(ticketId)).map(({ subject }) => subject.replace('Penerusan balasan: ', ''));
	}
}

/** One n8n process: its claims and what it has on its way. A new one knows nothing of those before. */
export class Relay {
	private readonly claims = new ProcessClaim();
	private readonly flights = new Flights();
	private readonly memory = newDeskMemory();
	/** How far its clock is ahead, ms. */
	ahead = 0;
	policy = policy;
	settings = {
		restrictedGroups: ['Terbatas'],
		humanAgentTag: false,
		lookBackHours: 24,
		acknowledgeHours: 24,
		otherWidgets: true,
	};

	constructor(private readonly desk: ReplyDesk) {}

	private limits(seconds = 20) {
		const deadline = Date.now() + seconds * 1000;
		const zammad = createZammad(
			{ baseUrl: this.desk.url, token: this.desk.token('integrasi') },
			{ deadline, answerMs: 2000 },
		);
		const now = () => Date.now() + this.ahead;
		return { zammad, claim: this.claims, flights: this.flights, now, deadline: deadline + this.ahead };
	}

	/** `messageOnly`: told of a user's message and of nothing else. */
	async claim(ticketId: number, messageOnly = false): Promise<SealedAnswer | null> {
		const limits = this.limits();
		const ownUserId = (await limits.zammad.users.me()).id;
		const { policy, settings } = this;
		return await claimReply({ ...limits, ownUserId }, ticketId, {
			policy,
			settings,
			sealSecret: SECRET,
			messageOnly,
		});
	}

	async record(answer: SealedAnswer, result: Partial<Result> = {}): Promise<Recorded> {
		return await recordReply(this.limits(), answer, { code: 'sent', keyHashes: [], ...result }, policy);
	}

	/** The next reply, opened as Send does; recorded as sent. */
	async next(ticketId: number): Promise<AnswerContent | null> {
		const answer = await this.claim(ticketId);
		if (answer) await this.record(answer);
		return answer && openAnswer(answer, { sealSecret: SECRET });
	}

	/** All that goes out by now, as Record leads back to Claim. */
	async all(ticketId: number): Promise<string[]> {
		const texts: string[] = [];
		for (let answer = await this.next(ticketId); answer; answer = await this.next(ticketId)) {
			texts.push(answer.text);
		}
		return texts;
	}

	/** A message of the channel at the intake of this process. */
	async receive(sent: Sent): Promise<Received> {
		const { zammad, claim, now, deadline } = this.limits();
		return await receive({ zammad, claim, memory: this.memory, now, deadline }, incoming(sent), {
			systemId: '70',
			group: 'Bravo::Layanan',
			restrictedGroup: 'Terbatas::Saring',
			followUpHours: 168,
		});
	}
}
