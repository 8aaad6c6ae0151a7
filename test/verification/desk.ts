import { followEscalation, open as openEscalation, recordAnswer, type Asked } from '../../nodes/escalation';
import { plainValues } from '../../nodes/events/attributes';
import type { Policy } from '../../nodes/policy/document';
import { follow, open, type VerificationFacts } from '../../nodes/verification';
import { createZammad } from '../../nodes/zammad';
import { FollowedDesk, policy, type Thread } from '../clocks/desk';
import type { Sent } from '../receive/incoming';

const RULES = { policy, restrictedGroups: [], qualityGroup: 'Bravo::Mutu' };
const PLAIN = { restrictedGroup: 'Terbatas::Saring', restrictedGroups: [], policy };

/** An escalation that is completed. */
export interface Completed {
	request: Thread;
	id: number;
	number: string;
}

/** A desk with an assessor, Team 2 and named people of a restricted group, whose escalations are completed for real. */
export class QaDesk {
	/** Of the last call. */
	requests = 0;

	private constructor(readonly desk: FollowedDesk) {}

	static async open(): Promise<QaDesk> {
		const desk = await FollowedDesk.open();
		for (const [login, ...roles] of [
			['penilai', 'Assessor'],
			['manajer', 'Agent Manajemen'],
			['etik', 'Terbatas::Kode Etik'],
		]) {
			await desk.setup.admin.call('POST', '/users', { login, firstname: login, lastname: 'Uji', roles });
		}
		return new QaDesk(desk);
	}

	private get integrated() {
		const zammad = createZammad(this.desk.credential, { deadline: Date.now() + 30_000 });
		const ownUser = async () => (this.own ??= (await zammad.users.me()).id);
		const limits = { now: Date.now, deadline: Date.now() + 20_000 };
		return { zammad, claim: this.desk.claim, systemId: '70', ownUser, ...limits };
	}
	private own: number | undefined;

	/** What the desk tells of a ticket now. */
	async facts(ticketId: number): Promise<VerificationFacts> {
		const ticket = await this.now(ticketId);
		return { ticketId, record: ticket.djbc_record || null, attributes: plainValues(ticket) };
	}

	async opens(ticketId: number, facts?: Partial<VerificationFacts>) {
		const desk = this.integrated;
		const opened = await open(desk, { ...(await this.facts(ticketId)), ...facts }, RULES);
		this.requests = desk.zammad.requests;
		return opened;
	}

	async follows(ticketId: number, changed: Partial<Policy> = {}, facts?: Partial<VerificationFacts>) {
		const desk = this.integrated;
		const told = { ...(await this.facts(ticketId)), ...facts };
		const rules = { ...RULES, policy: { ...policy, ...changed } };
		const followed = await follow(desk, told, rules, Date.now());
		this.requests = desk.zammad.requests;
		return followed;
	}

	async now(id: number): Promise<any> {
		return await this.desk.as('integrasi', 'GET', `/tickets/${id}?expand=true`);
	}

	async sets(login: string, id: number, values: object): Promise<void> {
		await this.desk.as(login, 'PUT', `/tickets/${id}`, values);
	}

	/** Bodies, oldest first. */
	async notes(id: number): Promise<string[]> {
		const articles: any[] = await this.desk.as('integrasi', 'GET', `/ticket_articles/by_ticket/${id}`);
		return articles.map(({ body }) => body);
	}

	async asked(sent: Partial<Sent> = {}, group = 'Bravo::Manajemen'): Promise<Thread> {
		const request = await this.desk.asked(30, { text: 'Kenari rahasia: PIB saya tertahan.', ...sent }, group);
		request.agent = 'manajer';
		return request;
	}

	/** Asks a unit and gives its answer to the user. */
	async completed(...given: Parameters<QaDesk['escalated']>): Promise<Completed> {
		const escalation = await this.escalated(...given);
		await this.complete(escalation);
		return escalation;
	}

	async escalated(
		request?: Thread,
		{ category = 'CPL::SVC', unit = 'KPPBC-MKS-PLI' } = {},
	): Promise<Completed> {
		const thread = request ?? (await this.asked());
		await this.desk.as('integrasi', 'PUT', `/tickets/${thread.id}`, { djbc_category: category });
		const { integrated: desk } = this;
		const asked: Asked = {
			...{ requestedBy: 'workflow', unit, medium: 'memo', difficulty: 'D1', priorityScale: 'P2' },
			...{ reference: null, escalatedAt: null, understoodAt: null, complete: null, text: 'x' },
			restrictedGroups: [],
		};
		const { childId } = await openEscalation(desk, thread.id, asked, policy, Date.now());
		return { request: thread, id: childId!, number: (await this.now(childId!)).number };
	}

	/** The unit answers and the user is told; of ethics and crime the letter is recorded. */
	async complete({ request, id }: Completed, by = 'manajer'): Promise<void> {
		const { integrated: desk } = this;
		const { djbc_category: category } = await this.now(id);
		if (/^CPL::(ETH|CRM)/.test(category)) {
			const letter = { djbc_letter_no: `ND-${Date.now()}`, djbc_letter_date: '2026-01-12' };
			await this.sets(by, id, letter);
		} else {
			const at = new Date().toISOString();
			const given = { answeredAt: at, text: 'Sudah diperiksa.', understoodAt: at };
			await recordAnswer(desk, id, given, PLAIN, Date.now());
			await request.says('Kenari rahasia: barang Anda sudah keluar.');
			await this.desk.follow(request.id);
		}
		await followEscalation(desk, id, PLAIN, Date.now());
		expect((await this.now(id)).djbc_sla_state).toMatch(/met|breached/);
	}
}
