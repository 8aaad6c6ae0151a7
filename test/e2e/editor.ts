import { setTimeout as sleep } from 'node:timers/promises';
import type { N8n } from './n8n';

export interface Login {
	email: string;
	password: string;
}

export interface Execution {
	id: string;
	status: string;
	mode: string;
	finished: boolean;
	workflowId: string;
	data?: { resultData: { runData: Record<string, NodeRun[]>; error?: { message: string } } };
}

interface NodeRun {
	/** Epoch ms. */
	startTime: number;
	data?: { main: Array<Array<{ json: Record<string, unknown> }> | null> };
	error?: unknown;
}

const scopes = [
	'workflow:read',
	'workflow:list',
	'workflow:create',
	'workflow:update',
	'workflow:activate',
	'workflow:deactivate',
	'execution:read',
	'execution:list',
];

/** What a person does in n8n's editor, over the same addresses as the editor, and the public API beside it. */
export class Editor {
	private cookie = '';
	private apiKey = '';

	constructor(private readonly n8n: N8n) {}

	/** Makes the owner, as the first visitor of a new n8n does. */
	async signUp({ email, password }: Login): Promise<void> {
		await this.call('POST', '/rest/owner/setup', { email, password, firstName: 'Admin', lastName: 'DJBC' });
		const key = await this.call<{ rawApiKey: string }>('POST', '/rest/api-keys', {
			label: 'e2e',
			expiresAt: null,
			scopes,
		});
		this.apiKey = key.rawApiKey;
	}

	/** Makes a further user of this n8n, who may open nothing of the owner's. */
	async invite({ email, password }: Login): Promise<void> {
		const invitations = [{ email, role: 'global:member' }];
		const [made] = await this.call<Array<{ user: { inviteAcceptUrl: string } }>>(
			'POST',
			'/rest/invitations',
			invitations,
		);
		const token = new URL(made!.user.inviteAcceptUrl).searchParams.get('token');
		const answer = await fetch(`${this.n8n.url}/rest/invitations/accept`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ token, password, firstName: 'Tamu', lastName: 'Kantor' }),
		});
		if (!answer.ok) throw new Error(`n8n did not make the user ${email}: ${answer.status}`);
	}

	/** Calls the editor's own address and returns what stands under `data`. */
	async call<T = unknown>(method: string, path: string, body?: unknown): Promise<T> {
		const response = await fetch(`${this.n8n.url}${path}`, {
			method,
			headers: {
				'content-type': 'application/json',
				...(this.cookie ? { cookie: this.cookie } : {}),
				'push-ref': 'e2e',
			},
			...(body === undefined ? {} : { body: JSON.stringify(body) }),
		});
		const cookie = response.headers
			.getSetCookie()
			.map((line) => line.split(';')[0]!)
			.join('; ');
		if (cookie) this.cookie = cookie;
		const answer = (await response.json()) as { data?: T };
		if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(answer)}`);
		return answer.data as T;
	}

	async publicApi<T = unknown>(method: string, path: string, body?: unknown): Promise<T> {
		const response = await fetch(`${this.n8n.url}/api/v1${path}`, {
			method,
			headers: { 'content-type': 'application/json', 'x-n8n-api-key': this.apiKey },
			...(body === undefined ? {} : { body: JSON.stringify(body) }),
		});
		const answer = (await response.json()) as T;
		if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(answer)}`);
		return answer;
	}

	/** Imports a file as the editor does: without its ids, under a new one. */
	async importWorkflow(workflow: Record<string, unknown>): Promise<string> {
		const { id: _id, versionId: _versionId, active: _active, ...content } = workflow;
		const made = await patiently(() => this.call<{ id: string }>('POST', '/rest/workflows', content));
		return made.id;
	}

	async activate(workflowId: string): Promise<void> {
		await patiently(() => this.publicApi('POST', `/workflows/${workflowId}/activate`));
	}

	async deactivate(workflowId: string): Promise<void> {
		await patiently(() => this.publicApi('POST', `/workflows/${workflowId}/deactivate`));
	}

	/** The rows of a Data Table of the owner's project, as its page shows them; none when there is no such table. */
	async rows(table: string): Promise<Array<Record<string, any>>> {
		const path = await this.tablePath(table);
		if (!path) return [];
		return (await this.call<{ data: Array<Record<string, any>> }>('GET', `${path}/rows?take=100`)).data;
	}

	/** Names of the Data Tables of the owner's project. */
	async tables(): Promise<string[]> {
		const project = await this.call<{ id: string }>('GET', '/rest/projects/personal');
		const { data } = await this.call<{ data: Array<{ name: string }> }>(
			'GET',
			`/rest/projects/${project.id}/data-tables`,
		);
		return data.map(({ name }) => name);
	}

	/** Makes the key and the credential by which workflow 45 deletes executions. */
	async addN8nApi(): Promise<void> {
		const { rawApiKey: apiKey } = await this.call<{ rawApiKey: string }>('POST', '/rest/api-keys', {
			label: 'restricted',
			expiresAt: null,
			scopes: ['execution:read', 'execution:list', 'execution:delete'],
		});
		await this.call('POST', '/rest/credentials', {
			name: 'n8n API',
			type: 'n8nApi',
			data: { apiKey, baseUrl: `${this.n8n.url}/api/v1` },
		});
	}

	/** Makes a Data Table of texts, as a workflow's first run does. */
	async makeTable(name: string, ...columns: string[]): Promise<void> {
		const project = await this.call<{ id: string }>('GET', '/rest/projects/personal');
		const body = { name, columns: columns.map((column) => ({ name: column, type: 'string' })) };
		await this.call('POST', `/rest/projects/${project.id}/data-tables`, body);
	}

	/** Types a row into the page of a Data Table. */
	async addRow(table: string, row: Record<string, string>): Promise<void> {
		await this.call('POST', `${await this.tablePath(table)}/insert`, { data: [row], returnType: 'count' });
	}

	private async tablePath(name: string): Promise<string | null> {
		const project = await this.call<{ id: string }>('GET', '/rest/projects/personal');
		const tables = `/rest/projects/${project.id}/data-tables`;
		const { data } = await this.call<{ data: Array<{ id: string; name: string }> }>('GET', tables);
		const found = data.find((table) => table.name === name);
		return found ? `${tables}/${found.id}` : null;
	}

	/** "Execute workflow" with that trigger. A webhook trigger starts to listen instead of running. */
	async run(
		workflowId: string,
		trigger: string,
	): Promise<{ waitingForWebhook?: boolean; executionId?: string }> {
		return await this.call('POST', `/rest/workflows/${workflowId}/run`, {
			triggerToStartFrom: { name: trigger },
		});
	}

	/** Newest first. */
	async executions(limit = 250): Promise<Execution[]> {
		const path = `/executions?includeData=true&limit=${limit}`;
		return (await this.publicApi<{ data: Execution[] }>('GET', path)).data;
	}

	/**
	 * The run that took a message, by the key hash that its sender was told, once it is saved and has ended or waits.
	 * Of several that took it the last, which began after `since` (ms).
	 */
	async executionOf(intakeId: string, since = 0): Promise<Execution> {
		for (const deadline = Date.now() + 30_000; Date.now() < deadline; await sleep(200)) {
			for (const execution of await this.executions(20)) {
				const trigger = execution.data?.resultData.runData['Intake Trigger']?.[0];
				const taken = trigger?.data?.main[0] ?? [];
				const isOver = !['new', 'running'].includes(execution.status);
				if (
					trigger &&
					isOver &&
					trigger.startTime >= since &&
					taken.some(({ json }) => json.keyHash === intakeId)
				)
					return execution;
			}
		}
		throw new Error(`no execution took ${intakeId}`);
	}

	/**
	 * @param workflowId of the runs that are meant; without it those of all
	 * @param mode such as `webhook`: how they began; without it any, schedules too, which run whenever their time has come
	 */
	async executionIds(workflowId?: string, mode?: string): Promise<string[]> {
		const path = `/executions?limit=250${workflowId ? `&workflowId=${workflowId}` : ''}`;
		const { data } = await this.publicApi<{ data: Execution[] }>('GET', path);
		return data.filter((one) => mode === undefined || one.mode === mode).map(({ id }) => id);
	}

	/** Runs that a request began, once they are settled. */
	async settledRequestIds(): Promise<string[]> {
		return await this.settledExecutionIds(undefined, 'webhook');
	}

	/** The same once nothing new has come for two seconds: a run is saved a moment after its answer was sent. */
	async settledExecutionIds(workflowId?: string, mode?: string): Promise<string[]> {
		for (let before = await this.executionIds(workflowId, mode); ; ) {
			await sleep(2000);
			const now = await this.executionIds(workflowId, mode);
			if (now.length === before.length) return now;
			before = now;
		}
	}

	/** Waits until an execution has ended. */
	async finished(id: string, timeout = 60_000): Promise<Execution> {
		for (const deadline = Date.now() + timeout; ; ) {
			const found = await this.publicApi<Execution>('GET', `/executions/${id}?includeData=true`).catch(
				() => null,
			);
			if (found && !['new', 'running', 'waiting'].includes(found.status)) return found;
			if (Date.now() > deadline) throw new Error(`execution ${id} did not end`);
			await sleep(200);
		}
	}

	/** The button "Test" of a saved credential, perhaps after changing fields without saving. */
	async testCredential(
		id: string,
		changes: Record<string, unknown> = {},
	): Promise<{ status: string; message: string }> {
		const saved = await this.call<{ name: string; type: string; data: object }>(
			'GET',
			`/rest/credentials/${id}?includeData=true`,
		);
		const { name, type, data } = saved;
		return await this.call('POST', '/rest/credentials/test', {
			credentials: { id, name, type, data: { ...data, ...changes } },
		});
	}
}

/** n8n publishes in the background: for a moment a change may meet the one before (409), or SQLite be busy (500). */
async function patiently<T>(change: () => Promise<T>): Promise<T> {
	for (let tries = 1; ; tries += 1) {
		try {
			return await change();
		} catch (error) {
			if (tries === 5 || !/: (409|500|503) /.test(String(error))) throw error;
			await sleep(1000);
		}
	}
}
