import { mkdtempSync, realpathSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { invitation } from './cases/invitation';
import { killed } from './cases/killed';
import { month } from './cases/month';
import { reclassified } from './cases/reclassified';
import { registration } from './cases/registration';
import { replies } from './cases/replies';
import { setupWorkflow } from './cases/setupWorkflow';
import type { Talk } from './cases/talk';
import { startCountingProxy } from './countingProxy';
import { setupCredential } from './credentials';
import { startSandboxDesk } from './desk';
import { freePorts } from './freePorts';
import { installN8n } from './install';
import { intakePlaces } from './intakePlaces';
import { ownProcess } from './ownProcess';
import { startRig } from './rig';
import { registeringToken } from './staff';

/** The real n8n sets up an empty desk, hears of what agents do there, and sends their answers out. */
jest.setTimeout(180_000);

let context: Talk;
let folders: string[] = [];
let stopChannel: () => Promise<void> = async () => {};

beforeAll(async () => {
	await installN8n();
	folders = ['n8n', 'desk'].map((name) => realpathSync(mkdtempSync(join(tmpdir(), `djbc-e2e-${name}-`))));
	const [folder, deskFolder] = folders as [string, string];
	const desk = await startSandboxDesk(deskFolder);
	const channel = await ownProcess<{ url: string; token: string }>('sandbox/channel/main.ts', [], {
		folder: deskFolder,
		name: 'channel',
	});
	stopChannel = channel.stop;
	const gate = await startCountingProxy(desk.url);
	const [hooksPort] = (await freePorts(1)) as [number];
	const agentToken = await registeringToken(desk.admin, desk.agent);
	const rig = await startRig({ ...desk, url: gate.url, agentToken }, await intakePlaces(desk.admin), {
		folder,
		webhookUrl: `http://127.0.0.1:${hooksPort}`,
		channel: channel.told,
		credentials: [setupCredential(gate.url, desk.adminToken)],
		// What n8n does not save lies on its disk until then: as it comes, for a quarter of an hour.
		environment: { EXECUTIONS_DATA_PRUNE_HARD_DELETE_INTERVAL: '0.05' },
	});
	const hooks = await startCountingProxy(rig.n8n.url, hooksPort);
	context = { rig, desk, gate, hooks, channel: channel.told, officer: desk.admin.as('petugas.pli') };
}, 600_000);

afterAll(async () => {
	await context?.rig.n8n.stop();
	await context?.gate.close();
	await context?.hooks.close();
	await context?.desk.close();
	await stopChannel();
	for (const folder of folders) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}, 60_000);

const current = () => context;

describe('workflow 00 on an empty desk', () => setupWorkflow(current));
describe('the registration of workflow 20', () => registration(current));
describe('replies', () => replies(current));
describe('who was answered is asked', () => invitation(current));
describe('the month in numbers', () => month(current));
describe('n8n is killed while an answer is on its way', () => killed(current));
describe('tickets of ethics and crime', () => reclassified(current));
