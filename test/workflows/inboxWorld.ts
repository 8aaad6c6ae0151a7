import { parseIntake } from '../../nodes/intake/parse';
import { sealMessage } from '../../nodes/intake/sealedItem';
import { shippedWorkflow, withSettings, type WorkflowFile } from '../e2e/shippedWorkflows';
import { TestDesk } from '../receive/desk';
import { startSandbox, type Sandbox } from '../sandbox/sandbox';
import { runWorkflow, type RunResult } from './inProcess';

/** Workflows 10, 12 to 17 and 90 over one table and one desk: messages are posted, the minute passes, the desk goes and comes. */
export const sealSecret = 'a seal secret of a test';

/** Allowed to be fetched from, but no such host is there. */
const MEDIA_HOST = 'berkas.contoh.test';
export const DEAD_LINK = `https://${MEDIA_HOST}/kenari`;

type Row = Record<string, any>;

export interface Told {
	status: number;
	body: Row;
	run: RunResult;
}

export class InboxWorld {
	readonly tables: Record<string, Row[]> = { djbc_policy: [] };

	private constructor(
		readonly sandbox: Sandbox,
		readonly desk: TestDesk,
	) {}

	static async open(): Promise<InboxWorld> {
		const sandbox = await startSandbox();
		return new InboxWorld(sandbox, await TestDesk.of(sandbox));
	}

	get rows(): Row[] {
		return this.tables.djbc_inbox!;
	}

	/** State, reason and tries of each row, in order of arrival. */
	waiting(): string[] {
		return [...this.rows]
			.sort((a, b) => a.sequence - b.sequence)
			.map(({ state, reason, tries }) => `${state} ${reason} ${tries}`);
	}

	/** The desk is there, and the table is empty. */
	async fresh(): Promise<void> {
		await this.up();
		delete this.tables.djbc_inbox;
		await this.minute();
	}

	async up(): Promise<void> {
		await this.desk.control('DELETE', '/faults');
	}

	/** Refuses every request at once; like an outage in everything but the time that a try takes. */
	async down(
		fault: object = { fault: 'status', status: 401, body: { error: 'Invalid token' } },
	): Promise<void> {
		await this.desk.control('DELETE', '/faults');
		await this.desk.fault({ path: '/api/v1/', ...fault });
	}

	/** What the sender is told. */
	async post(...items: object[]): Promise<Told> {
		return await this.deliver(shippedWorkflow('10-intake'), items);
	}

	/** The same by the workflow of any source. */
	async deliver(workflow: WorkflowFile, items: object[], given = {}): Promise<Told> {
		const file = withSettings(workflow, places);
		const run = await this.run(file, { node: 'Intake Trigger', items }, given);
		const [answer, ...more] = run.answers as Row[];
		if (!answer || more.length > 0) throw new Error(`${run.answers.length} answers: ${run.error?.message}`);
		return { status: answer.statusCode, body: answer.body, run };
	}

	/** Workflow 12 runs once. */
	async minute(): Promise<RunResult> {
		return await this.run(shippedWorkflow('12-inbox'), { node: 'Each Minute', items: [{}] });
	}

	/** The time that rows wait for is over. */
	later(): void {
		for (const row of this.rows) row.nextTryAt = new Date(Date.now() - 1000);
	}

	async run(
		file: WorkflowFile,
		start: { node: string; items: object[] },
		given = {},
		credentials = {},
	): Promise<RunResult> {
		return await runWorkflow(file, start, {
			credentials: {
				...credentials,
				djbcZammadApi: { baseUrl: this.sandbox.url, token: this.sandbox.agentToken, systemId: '70', ca: '' },
				djbcIntakeApi: { sealSecret, mediaHosts: MEDIA_HOST },
			},
			tables: this.tables,
			given,
		});
	}

	/** Texts of the thread's messages as the desk holds them, in its order. */
	async texts(thread: string): Promise<string[]> {
		const articles = await this.articles(thread);
		return articles.filter(({ internal }) => !internal).map(({ body }) => body);
	}

	/** What stands in its tickets for agents alone. */
	async notes(thread: string): Promise<string[]> {
		const articles = await this.articles(thread);
		return articles.filter(({ internal }) => internal).map(({ body }) => body);
	}

	private async articles(thread: string): Promise<Row[]> {
		const tickets = await this.desk.tickets(thread);
		return (await Promise.all(tickets.map(async ({ id }) => await this.desk.articles(id)))).flat();
	}
}

const places = { group: 'Users', restrictedGroup: 'Terbatas::Saring' };

let threads = 0;
export const newThread = () => `uji:kotak-${++threads}`;

/** What the trigger makes of the n-th message of a thread; `link`: where its attachment can be fetched. */
export function message(
	thread: string,
	n: number,
	{ text = '', type = 'message', link = '', phone = '' } = {},
): Row {
	const now = Date.now();
	const parsed = parseIntake(
		{
			schema: 'djbc.intake.v1',
			type,
			idempotencyKey: `${thread}-${n}`,
			channel: 'webchat',
			receivedAt: '2026-01-12T02:00:00Z',
			source: { system: 'uji', office: 'KPPBC-MKS' },
			thread: { key: thread },
			sender: { kind: 'user', id: thread, name: 'Kenari Budi', ...(phone && { phone }) },
			body: { text: text || `Kenari ${thread} nomor ${n}.` },
			...(link && {
				attachments: [{ fileName: 'kenari.pdf', mimeType: 'application/pdf', url: link }],
			}),
		},
		Date.parse('2026-01-12T02:00:05Z'),
	);
	if (!parsed.ok) throw new Error(`the message is not valid: ${JSON.stringify(parsed.problems)}`);
	return { ...sealMessage(parsed, sealSecret, now).item };
}
