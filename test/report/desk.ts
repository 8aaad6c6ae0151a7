import { followReport, writeGiven, writeWished, type ReportDesk, type ReportRules } from '../../nodes/report';
import { FollowedDesk, policy } from '../clocks/desk';
import type { DeskVersion } from '../sandbox/desk/desk';
import { createZammad } from '../../nodes/zammad';

export const RULES: ReportRules = { policy, restrictedGroups: [] };

export const HEADINGS = (code: string) => policy.reports[code]!.sections.map(({ label }) => label);

/** As an agent writes: the headings of the template, in Zammad's HTML, each with a text. */
export const filledBy = (code: string, texts: readonly string[]) =>
	HEADINGS(code)
		.map((label, place) => `<div>${place + 1}. ${label}</div><div>${texts[place] ?? ''}</div><div><br></div>`)
		.join('');

/** A desk that Setup made, with Kepala Seksi and the teams, and the integration that writes and follows reports. */
export class ReportingDesk {
	requests = 0;

	private constructor(readonly desk: FollowedDesk) {}

	static async open(version?: DeskVersion): Promise<ReportingDesk> {
		const reporting = new ReportingDesk(await FollowedDesk.open(version));
		for (const [login, ...roles] of [
			['kepala', 'Kepala Seksi', 'Terbatas::Saring'],
			['manajemen', 'Agent Manajemen'],
			['penilai', 'Assessor'],
		]) {
			await reporting.desk.setup.admin.call('POST', '/users', { login, firstname: login, roles });
		}
		return reporting;
	}

	get given(): ReportDesk {
		const zammad = createZammad(this.desk.credential, { deadline: Date.now() + 30_000 });
		const { claim } = this.desk;
		return { zammad, claim, systemId: '70', ownUser: async () => (await zammad.users.me()).id };
	}

	async write(ticketId: number, rules: Partial<ReportRules> = {}, now = Date.now()) {
		const { given } = this;
		const written = await writeWished(given, ticketId, { ...RULES, ...rules }, now);
		this.requests = given.zammad.requests;
		return written;
	}

	async give(given: Parameters<typeof writeGiven>[1], now = Date.now()) {
		return await writeGiven(this.given, given, RULES, now);
	}

	async follow(ticketId: number, rules: Partial<ReportRules> = {}, now = Date.now()) {
		const { given } = this;
		const facts = { ticketId, record: 'report', wish: null };
		const followed = await followReport(given, facts, { ...RULES, ...rules }, now);
		this.requests = given.zammad.requests;
		return followed;
	}

	/** Follows, then proves that neither this nor the clock has anything more to write. */
	async settles(ticketId: number): Promise<any> {
		const followed = await this.follow(ticketId);
		await this.desk.control('DELETE', '/requests');
		expect(await this.follow(ticketId)).toMatchObject({ outcome: 'nothing' });
		expect(await this.desk.follow(ticketId)).toMatchObject({ restored: [], lines: [] });
		expect(await this.desk.writes()).toEqual([]);
		return followed;
	}

	async now(id: number): Promise<any> {
		return await this.desk.as('integrasi', 'GET', `/tickets/${id}?expand=true`);
	}

	async articles(id: number): Promise<any[]> {
		return await this.desk.as('integrasi', 'GET', `/ticket_articles/by_ticket/${id}`);
	}

	/** Internal notes of the integration, oldest first. */
	async notes(id: number): Promise<string[]> {
		return (await this.articles(id))
			.filter((one) => one.internal && one.created_by === 'integrasi')
			.map(({ body }) => body);
	}

	async sets(id: number, values: object, agent = 'agen'): Promise<void> {
		await this.desk.as(agent, 'PUT', `/tickets/${id}`, values);
	}

	async says(id: number, body: string, agent = 'agen', more: object = {}): Promise<any> {
		return await this.desk.as(agent, 'POST', '/ticket_articles', {
			...{ ticket_id: id, type: 'note', sender: 'Agent', internal: true },
			...{ content_type: 'text/html', body, ...more },
		});
	}

	/** Numbers and IDs of all reports of a kind on a ticket. */
	async reportsOn(number: string): Promise<any[]> {
		const found = await this.desk.as('integrasi', 'POST', '/tickets/search?expand=true', {
			condition: { 'ticket.djbc_thread_key': { operator: 'contains', value: `:${number}:` } },
			limit: 50,
		});
		return found.filter(({ djbc_record: record }: any) => record === 'report');
	}
}
