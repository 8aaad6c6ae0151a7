import { DeskApi } from '../e2e/deskApi';
import { Preparation } from '../e2e/preparation';
import type { Sandbox } from '../sandbox/sandbox';

/** What closes a ticket with its category: a question needs the source of its answer. */
export const CLOSED = { state: 'closed', djbc_basis: 'PERATURAN' };

/** The sandbox as an admin sees it, ready for the intake. */
export class TestDesk {
	readonly admin: DeskApi;
	readonly agent: DeskApi;

	private constructor(private readonly sandbox: Sandbox) {
		this.admin = new DeskApi(sandbox.url, sandbox.adminToken);
		this.agent = new DeskApi(sandbox.url, sandbox.agentToken);
	}

	static async of(sandbox: Sandbox): Promise<TestDesk> {
		const desk = new TestDesk(sandbox);
		const preparation = new Preparation({ ...sandbox, admin: desk.admin, agent: desk.agent });
		await preparation.all(() => desk.control('POST', '/restart'));
		return desk;
	}

	async control(method: string, path: string, body?: unknown): Promise<any> {
		const response = await fetch(`${this.sandbox.url}/sandbox${path}`, {
			method,
			...(body === undefined
				? {}
				: { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
		});
		if (!response.ok) throw new Error(`The sandbox answered ${response.status} to ${method} ${path}`);
		return await response.json();
	}

	async fault(fault: Record<string, unknown>): Promise<void> {
		await this.control('POST', '/faults', fault);
	}

	/** All tickets with this thread key, oldest first, as they are in the database. */
	async tickets(threadKey: string): Promise<any[]> {
		const { tickets } = await this.control('GET', '/state');
		return tickets.filter((ticket: any) => ticket.djbc_thread_key === threadKey);
	}

	async articles(ticketId: number): Promise<any[]> {
		const { articles } = await this.control('GET', '/state');
		return articles.filter((article: any) => article.ticket_id === ticketId);
	}

	async requests(): Promise<Array<{ method: string; path: string; status: number }>> {
		return await this.control('GET', '/requests');
	}
}
