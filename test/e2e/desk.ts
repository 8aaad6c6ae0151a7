import { startCountingProxy, type DeskRequest } from './countingProxy';
import { DeskApi } from './deskApi';
import { control, ownProcess } from './ownProcess';

/** The Zammad of a run: the sandbox in a process of its own, or a live one behind a counting proxy. */
export interface Desk {
	live: boolean;
	/** What n8n is given; people open `address`. */
	url: string;
	address: string;
	agentToken: string;
	adminToken: string;
	agent: DeskApi;
	admin: DeskApi;
	/** Process to stop for a desk that was left running; none for a live one. */
	pid: number | null;
	/** Requests to Zammad's API since the last `forget`, oldest first. */
	requests(): Promise<DeskRequest[]>;
	forget(): Promise<void>;
	/** From now on every connection of n8n to it is cut, until it comes back. */
	leave(): Promise<void>;
	comeBack(): Promise<void>;
	close(): Promise<void>;
}

export interface SandboxDesk extends Desk {
	/** Calls `/sandbox/<path>`: faults, state, restart. */
	control<T = any>(method: string, path: string, body?: unknown): Promise<T>;
}

interface Report {
	url: string;
	adminToken: string;
	agentToken: string;
}

export async function startSandboxDesk(
	folder: string,
	{ port = 0, detached = false }: { port?: number; detached?: boolean } = {},
): Promise<SandboxDesk> {
	const { told, pid, stop } = await ownProcess<Report>('sandbox/main.ts', ['--port', String(port)], {
		folder,
		name: 'sandbox',
		detached,
	});
	const { url } = told;
	const ask: SandboxDesk['control'] = (method, path, body) => control(url, method, `/sandbox/${path}`, body);
	return {
		...told,
		...apis(told),
		live: false,
		address: url,
		pid,
		control: ask,
		requests: () => ask('GET', 'requests'),
		forget: () => ask('DELETE', 'requests'),
		leave: () => ask('POST', 'faults', { fault: 'reset-before' }),
		comeBack: () => ask('DELETE', 'faults'),
		close: stop,
	};
}

/** A Zammad that runs elsewhere. @throws when it does not answer, or not as Zammad does */
export async function connectLiveDesk({ url, adminToken, agentToken }: Report): Promise<Desk> {
	const both = apis({ url, adminToken, agentToken });
	await greet(both.agent, 'ZAMMAD_TOKEN');
	await greet(both.admin, 'ZAMMAD_ADMIN_TOKEN');
	let proxy = await startCountingProxy(url);
	const { url: address } = proxy;
	return {
		...both,
		adminToken,
		agentToken,
		live: true,
		url: address,
		address: url,
		pid: null,
		requests: async () => [...proxy.requests],
		forget: async () => void proxy.requests.splice(0),
		leave: () => proxy.close(),
		comeBack: async () => void (proxy = await startCountingProxy(url, Number(new URL(address).port))),
		close: () => proxy.close(),
	};
}

/** The live desk of `ZAMMAD_URL`, `ZAMMAD_TOKEN` (agent) and `ZAMMAD_ADMIN_TOKEN`; null when none is named. */
export function liveDeskSettings(env: NodeJS.ProcessEnv): Report | null {
	const { ZAMMAD_URL: url, ZAMMAD_TOKEN: agentToken, ZAMMAD_ADMIN_TOKEN: adminToken } = env;
	if (!url) return null;
	if (!agentToken || !adminToken) {
		throw new Error('ZAMMAD_URL also needs ZAMMAD_TOKEN (an agent) and ZAMMAD_ADMIN_TOKEN.');
	}
	const address = URL.canParse(url) ? new URL(url) : null;
	if (!address || !/^https?:$/.test(address.protocol) || address.username || address.password) {
		throw new Error('ZAMMAD_URL has to be an address without login, such as https://desk.example.go.id');
	}
	// fetch would repeat such a token in its complaint.
	if (!/^[\x21-\x7e]+$/.test(agentToken + adminToken)) {
		throw new Error(
			'ZAMMAD_TOKEN or ZAMMAD_ADMIN_TOKEN holds a space, a line break or another stray character.',
		);
	}
	return { url: url.replace(/\/+$/, ''), agentToken, adminToken };
}

/** Why the network gave no answer, such as `ECONNREFUSED`: only codes, since other words may hold what was sent. */
export function networkCause(error: object): string | null {
	const { name, cause } = error as { name?: unknown; cause?: { code?: unknown } | null };
	if (name === 'TimeoutError') return 'timed out';
	const code = cause?.code;
	return typeof code === 'string' && /^[A-Z][A-Z0-9_]*$/.test(code) ? code : null;
}

/** Asks who the token belongs to: tells a wrong address or token before anything is done. */
async function greet(desk: DeskApi, variable: string): Promise<void> {
	const { status, json } = await desk.ask('GET', '/users/me').catch((error: object) => {
		throw new Error(
			`ZAMMAD_URL ${desk.url} gives no answer (${networkCause(error) ?? 'the request failed'}).`,
		);
	});
	if (status === 401 || status === 403) {
		throw new Error(`ZAMMAD_URL ${desk.url} does not accept the token of ${variable} (status ${status}).`);
	}
	if (status !== 200 || typeof (json as { login?: unknown } | null)?.login !== 'string') {
		throw new Error(
			`ZAMMAD_URL ${desk.url} does not answer as Zammad does (status ${status}): give the address its agents open, without /api.`,
		);
	}
}

function apis({ url, adminToken, agentToken }: Report): { agent: DeskApi; admin: DeskApi } {
	return { agent: new DeskApi(url, agentToken), admin: new DeskApi(url, adminToken) };
}
