import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePorts } from './freePorts';
import { n8nNode, n8nStart } from './install';

const modules = join(__dirname, 'node_modules');

export interface N8nOptions {
	/** A fresh folder: database, settings, logs, temporary files and the installed package all lie in it. */
	folder: string;
	/** Base of the addresses others call, where it is not that of n8n itself: a proxy before it. */
	webhookUrl?: string;
	/** Variables besides ours, such as a proxy. */
	environment?: Record<string, string>;
	/** A process that shall live on after ours (`npm run demo -- --keep`). */
	detached?: boolean;
}

/** A credential or workflow as n8n's CLI imports it. */
export type Importable = Record<string, unknown>;

/**
 * One real n8n on a free loopback port with SQLite, with no word to the outside (n8n-notes 4). Every execution is
 * saved unless a workflow says otherwise.
 */
export class N8n {
	private server: ChildProcess | null = null;

	private constructor(
		readonly folder: string,
		readonly port: number,
		private readonly environment: NodeJS.ProcessEnv,
		private readonly detached: boolean,
	) {}

	static async prepare({
		folder,
		detached = false,
		webhookUrl,
		environment: more,
	}: N8nOptions): Promise<N8n> {
		const [port, broker, cliBroker] = (await freePorts(3)) as [number, number, number];
		mkdirSync(join(folder, 'tmp'), { recursive: true });
		const environment = {
			// Nothing of ours is inherited: tokens in this process's environment are none of n8n's business.
			PATH: `${join(modules, '.bin')}:${process.env.PATH ?? ''}`,
			HOME: folder,
			TMPDIR: join(folder, 'tmp'),
			LANG: 'C.UTF-8',
			NODE_ENV: 'production',
			N8N_USER_FOLDER: folder,
			N8N_ENCRYPTION_KEY: randomBytes(24).toString('hex'),
			N8N_LISTEN_ADDRESS: '127.0.0.1',
			N8N_HOST: 'localhost',
			N8N_PORT: String(port),
			N8N_RUNNERS_BROKER_PORT: String(broker),
			CLI_BROKER_PORT: String(cliBroker),
			...(webhookUrl ? { N8N_WEBHOOK_URL: webhookUrl } : {}),
			N8N_SECURE_COOKIE: 'false',
			GENERIC_TIMEZONE: 'UTC',
			TZ: 'UTC',
			EXECUTIONS_DATA_SAVE_ON_SUCCESS: 'all',
			EXECUTIONS_DATA_SAVE_ON_ERROR: 'all',
			EXECUTIONS_DATA_SAVE_ON_PROGRESS: 'true',
			EXECUTIONS_DATA_SAVE_MANUAL_EXECUTIONS: 'true',
			N8N_DIAGNOSTICS_ENABLED: 'false',
			N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
			N8N_VERSION_NOTIFICATIONS_WHATS_NEW_ENABLED: 'false',
			N8N_DYNAMIC_BANNERS_ENABLED: 'false',
			N8N_TEMPLATES_ENABLED: 'false',
			N8N_PERSONALIZATION_ENABLED: 'false',
			N8N_HIRING_BANNER_ENABLED: 'false',
			N8N_VERIFIED_PACKAGES_ENABLED: 'false',
			N8N_UNVERIFIED_PACKAGES_ENABLED: 'true',
			N8N_DISABLED_MODULES: 'mcp-registry',
			N8N_LOG_LEVEL: 'info',
			...more,
		};
		return new N8n(folder, port, environment, detached);
	}

	get url(): string {
		return `http://localhost:${this.port}`;
	}

	/** Where the server's output goes; searched for canaries like everything else in the folder. */
	get logFile(): string {
		return join(this.folder, 'n8n.log');
	}

	get pid(): number | null {
		return this.server?.pid ?? null;
	}

	/** Runs one n8n command to its end and returns what it printed. */
	async command(...args: string[]): Promise<string> {
		const env = { ...this.environment, N8N_RUNNERS_BROKER_PORT: this.environment.CLI_BROKER_PORT };
		const child = spawn(n8nNode, [n8nStart, ...args], {
			cwd: this.folder,
			env,
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		let output = '';
		child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
		child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
		const code = await new Promise((resolve) => child.once('close', resolve));
		if (code !== 0) throw new Error(`n8n ${args[0]} ended with ${String(code)}:\n${output.slice(-2_000)}`);
		return output;
	}

	async importCredentials(credentials: Importable[]): Promise<void> {
		// On disk for the moment of the import only: these are secrets in clear.
		const file = join(this.folder, 'credentials.json');
		writeFileSync(file, JSON.stringify(credentials), { mode: 0o600 });
		await this.command('import:credentials', `--input=${file}`).finally(() => rm(file, { force: true }));
	}

	async importWorkflows(workflows: Importable[]): Promise<void> {
		const file = join(this.folder, 'workflows.json');
		writeFileSync(file, JSON.stringify(workflows));
		await this.command('import:workflow', `--input=${file}`).finally(() => rm(file, { force: true }));
	}

	async start(timeout = 120_000): Promise<void> {
		const log = openSync(this.logFile, 'a');
		const server = spawn(n8nNode, [n8nStart, 'start'], {
			cwd: this.folder,
			env: this.environment,
			stdio: ['ignore', log, log],
			// Its own process group, so that the task runner goes with it when it is killed.
			detached: true,
		});
		closeSync(log);
		if (this.detached) server.unref();
		else process.once('exit', () => this.killGroup(server));
		this.server = server;
		const deadline = Date.now() + timeout;
		// `/healthz` answers while migrations still run.
		while (!(await this.answers('/healthz/readiness'))) {
			if (server.exitCode !== null || server.signalCode !== null || Date.now() > deadline) {
				this.killGroup(server);
				throw new Error(`n8n did not start. The end of its log:\n${this.log().slice(-3_000)}`);
			}
			await sleep(250);
		}
	}

	/** The way an operator stops it: running executions may end. */
	async stop(): Promise<void> {
		await this.end('SIGTERM');
	}

	/** `kill -9`: nothing is tidied up. */
	async kill(): Promise<void> {
		await this.end('SIGKILL');
	}

	log(): string {
		return readFileSync(this.logFile, 'utf8');
	}

	private async answers(path: string): Promise<boolean> {
		return await fetch(`${this.url}${path}`).then(
			(response) => response.ok,
			() => false,
		);
	}

	private async end(signal: NodeJS.Signals): Promise<void> {
		const { server } = this;
		this.server = null;
		if (!server || server.exitCode !== null || server.signalCode !== null) return;
		// A detached one would let this process end before it, silently.
		server.ref();
		const closed = new Promise((resolve) => server.once('exit', resolve));
		if (signal === 'SIGKILL') this.killGroup(server);
		else server.kill(signal);
		await Promise.race([closed, sleep(40_000, null, { ref: false })]);
		this.killGroup(server);
	}

	private killGroup(server: ChildProcess): void {
		try {
			if (server.pid !== undefined) process.kill(-server.pid, 'SIGKILL');
		} catch {
			// Already gone.
		}
	}
}
