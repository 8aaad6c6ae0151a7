import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, realpathSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findCanaries } from './canaries';
import { startSandboxDesk, type SandboxDesk } from './desk';
import { installN8n } from './install';
import { intakePlaces } from './intakePlaces';
import { Preparation } from './preparation';
import { startRig, type Rig } from './rig';
import { shippedWorkflow, withSettings } from './shippedWorkflows';

/** Telegram Trigger of the real n8n, in workflow 19 as shipped, with a Bot API of our own behind it. */
jest.setTimeout(180_000);

const WORKFLOW = 'djbcN8nTriggers1';
const TOKEN = '700001:bot-of-a-test';
const FILE = '%PDF-1.7 isi berkas';

let folders: string[];
let bot: Bot;
let desk: SandboxDesk;
let rig: Rig;

/** Takes the address n8n registers, and posts updates to it. */
class Bot {
	private webhook = { url: '', secret_token: '' };

	private constructor(private readonly server: Server) {}

	static async start(): Promise<Bot> {
		const server = createServer((request, response) => {
			void bodyOf(request).then((body) => {
				const answer = started.answer(request.url ?? '', body);
				response.setHeader('content-type', answer === FILE ? 'application/pdf' : 'application/json');
				response.end(answer);
			});
		});
		const started = new Bot(server);
		await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
		return started;
	}

	get url(): string {
		return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
	}

	async update(update: object, secret = this.webhook.secret_token): Promise<number> {
		const { status } = await fetch(this.webhook.url, {
			method: 'POST',
			headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret },
			body: JSON.stringify(update),
		});
		return status;
	}

	/** n8n says that a workflow is published a moment before its triggers are. */
	async registered(): Promise<void> {
		for (const deadline = Date.now() + 60_000; this.webhook.url === ''; await sleep(200)) {
			if (Date.now() > deadline) throw new Error('n8n registered no address');
		}
	}

	close(): Promise<void> {
		return new Promise((closed) => this.server.close(() => closed()));
	}

	private answer(path: string, body: string): string {
		if (path.startsWith('/file/')) return FILE;
		if (path.endsWith('/setWebhook')) this.webhook = JSON.parse(body) as Bot['webhook'];
		const file = { file_id: 'F1', file_path: 'documents/file_7.pdf' };
		const result = path.endsWith('/getFile') ? file : path.endsWith('/getWebhookInfo') ? this.webhook : true;
		return JSON.stringify({ ok: true, result });
	}
}

async function bodyOf(request: IncomingMessage): Promise<string> {
	const parts: Buffer[] = [];
	for await (const part of request) parts.push(part as Buffer);
	return Buffer.concat(parts).toString();
}

beforeAll(async () => {
	await installN8n();
	folders = ['n8n', 'desk'].map((name) => realpathSync(mkdtempSync(join(tmpdir(), `djbc-e2e-${name}-`))));
	bot = await Bot.start();
	desk = await startSandboxDesk(folders[1]!);
	await new Preparation(desk).all(() => desk.control('POST', 'restart', {}));
	const places = await intakePlaces(desk.admin);
	const { group, restrictedGroup } = places;
	const workflow = withSettings(shippedWorkflow('19-n8n-triggers'), { group, restrictedGroup });
	for (const node of workflow.nodes.filter(({ name }) => ['Telegram Trigger', 'Get File'].includes(name))) {
		delete node.disabled;
		node.credentials = { telegramApi: { id: 'telegramBotCred1', name: 'Bot' } };
	}
	const telegram = {
		id: 'telegramBotCred1',
		name: 'Bot',
		type: 'telegramApi',
		data: { accessToken: TOKEN, baseUrl: bot.url },
	};
	rig = await startRig(desk, places, { folder: folders[0]!, credentials: [telegram], workflows: [workflow] });
	await rig.editor.activate(WORKFLOW);
	await bot.registered();
}, 600_000);

afterAll(async () => {
	await rig?.n8n.stop();
	await desk?.close();
	await bot?.close();
	for (const folder of folders ?? []) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}, 60_000);

const from = { id: 55, is_bot: false, first_name: 'Budi' };
const chat = { id: 55, type: 'private' };
const update = (id: number, message: object) => ({
	update_id: 700_000 + id,
	message: { message_id: id, from, chat, date: Math.floor(Date.now() / 1000), ...message },
});

async function articles(count: number): Promise<any[]> {
	for (const deadline = Date.now() + 60_000; ; await sleep(300)) {
		const [ticket] = await desk.agent.tickets('djbc_thread_key', 'telegram:bot:55');
		const found = ticket ? await desk.agent.messages(ticket.id) : [];
		if (found.length >= count) return found;
		if (Date.now() > deadline) throw new Error(`${found.length} articles, not ${count}`);
	}
}

/** n8n deletes a run that is not to be saved when it has ended. */
async function noRunsKept(): Promise<void> {
	for (const deadline = Date.now() + 30_000; ; await sleep(300)) {
		const kept = (await rig.editor.executions()).filter(({ workflowId }) => workflowId === WORKFLOW);
		if (kept.length === 0) return;
		if (Date.now() > deadline) throw new Error(`n8n keeps runs: ${kept.map(({ status }) => status).join()}`);
	}
}

test('a message, the same again, one with a file, a forged one: each once, and n8n keeps no run', async () => {
	const first = update(42, { text: 'KANARITEKS berapa lama proses PIB?' });
	expect(await bot.update(first)).toBe(200);
	await articles(1);
	expect(await bot.update(first)).toBe(200);
	expect(await bot.update(update(43, { text: 'KANARIPALSU' }), 'forged')).toBe(403);
	const document = {
		file_id: 'F1',
		file_unique_id: 'u1',
		file_name: 'pib.pdf',
		mime_type: 'application/pdf',
	};
	expect(await bot.update(update(44, { caption: 'Berkasnya', document }))).toBe(200);
	const [text, file, ...more] = await articles(2);
	expect(more).toEqual([]);
	expect(text.body).toContain('KANARITEKS berapa lama proses PIB?');
	expect(file.attachments).toMatchObject([{ filename: 'pib.pdf', size: String(FILE.length) }]);
	await noRunsKept();
	// What it stored meanwhile may still lie in free pages of its database; a forged delivery never got there.
	expect(findCanaries(folders[0]!, ['KANARIPALSU'])).toEqual([]);
});
