import { open, type Asked, type OpenDesk, type Opened } from '../../nodes/escalation';
import { ProcessClaim } from '../../nodes/intake/claim';
import { defaultPolicy, type Policy } from '../../nodes/policy/document';
import { createZammad } from '../../nodes/zammad';
import { FollowedDesk, type Thread } from '../clocks/desk';
import type { DeskVersion } from '../sandbox/desk/desk';

export const UNIT_MAIL = 'ikc@unit.example';

/** The shipped policy; one external unit has a contact with an address, one a contact without. */
export function policyWithContacts(): Policy {
	const policy = structuredClone(defaultPolicy());
	const contact = { name: null, function: 'Kepala Seksi Layanan', email: null, phone: null };
	policy.units['DIT-IKC']!.contact = { ...contact, email: UNIT_MAIL };
	policy.units['DIT-PPKC']!.contact = contact;
	policy.units['KPPBC-MKS-PDAD']!.contact = contact;
	return policy;
}

/** What a macro's wish asks. */
export const BY_MACRO: Asked = {
	requestedBy: 'macro',
	unit: null,
	medium: null,
	difficulty: null,
	priorityScale: null,
	reference: null,
	escalatedAt: null,
	understoodAt: null,
	complete: null,
	text: null,
	restrictedGroups: [],
};
export const BY_WORKFLOW: Asked = { ...BY_MACRO, requestedBy: 'workflow' };

/** A desk whose Team 2 and units escalate. */
export class EscalationDesk {
	/** Of the last call of `open`. */
	requests = 0;
	private readonly claim = new ProcessClaim();

	private constructor(readonly desk: FollowedDesk) {}

	static async open(version?: DeskVersion): Promise<EscalationDesk> {
		const desk = await FollowedDesk.open(version);
		for (const [login, ...roles] of [
			['tim2', 'Agent Manajemen'],
			['etik', 'Terbatas::Kode Etik'],
		]) {
			await desk.setup.admin.call('POST', '/users', { login, firstname: login, lastname: 'Uji', roles });
		}
		return new EscalationDesk(desk);
	}

	/** A user's question that lies with Team 2, with what its agent filled in: nothing is mailed. */
	async asked(minutes: number, values: object = {}, sent: object = {}, group = 'Bravo::Manajemen') {
		const thread: Thread = await this.desk.asked(minutes, sent, group);
		thread.agent = 'integrasi';
		await this.sets(thread.id, {
			djbc_category: 'INF::KEP',
			djbc_unit: 'DIT-IKC',
			djbc_difficulty: 'D2',
			djbc_priority_scale: 'P2',
			djbc_esc_medium: 'phone',
			...values,
		});
		return thread;
	}

	async sets(id: number, values: object): Promise<any> {
		return await this.desk.as('integrasi', 'PUT', `/tickets/${id}`, values);
	}

	async wishes(thread: Thread): Promise<void> {
		await this.sets(thread.id, { djbc_request: 'escalate' });
	}

	async read(id: number): Promise<any> {
		return await this.desk.as('integrasi', 'GET', `/tickets/${id}?expand=true`);
	}

	async articles(id: number): Promise<any[]> {
		return await this.desk.as('integrasi', 'GET', `/ticket_articles/by_ticket/${id}`);
	}

	/** Bodies of internal notes with that subject. */
	async notes(id: number, subject: string): Promise<string[]> {
		const articles = await this.articles(id);
		return articles.filter((one) => one.internal && one.subject === subject).map(({ body }) => body);
	}

	async links(id: number): Promise<Array<[string, number]>> {
		const { links } = await this.desk.as(
			'integrasi',
			'GET',
			`/links?link_object=Ticket&link_object_value=${id}`,
		);
		return links.map((one: any) => [one.link_type, one.link_object_value]);
	}

	/** Children of a ticket on the desk, by number. */
	async children(id: number): Promise<number[]> {
		return (await this.links(id)).filter(([type]) => type === 'child').map(([, child]) => child);
	}

	/** A group sends mail only with an address. */
	async canMail(name: string, can = true): Promise<void> {
		const { admin } = this.desk.setup;
		const group = (await admin.all('/groups')).find((one) => one.name === name)!;
		const [address] = await admin.all('/email_addresses');
		const { id } =
			address ??
			(await admin.call('POST', '/email_addresses', { name: 'Bravo', email: 'info@customs.go.id' }));
		await admin.call('PUT', `/groups/${group.id}`, { email_address_id: can ? id : null });
	}

	/** A fault of the sandbox, taken back after the test. */
	async fault(fault: object): Promise<void> {
		await this.desk.control('POST', '/faults', fault);
	}

	private deskOf(claim: ProcessClaim): OpenDesk {
		const { baseUrl, token } = this.desk.credential;
		const deadline = Date.now() + 30_000;
		const zammad = createZammad({ baseUrl, token }, { deadline, answerMs: 2000 });
		return { zammad, claim, systemId: '70', now: Date.now, deadline };
	}

	async open(
		id: number,
		asked: Partial<Asked> = {},
		{ policy = policyWithContacts(), now = Date.now(), process = this.claim } = {},
	): Promise<Opened> {
		const desk = this.deskOf(process);
		const opened = await open(desk, id, { ...BY_MACRO, ...asked }, policy, now);
		this.requests = desk.zammad.requests;
		return opened;
	}
}
