import { mkdtempSync, realpathSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Context } from './cases/context';
import { setupWorkflow } from './cases/setupWorkflow';
import { startCountingProxy } from './countingProxy';
import { setupCredential } from './credentials';
import { startSandboxDesk } from './desk';
import { installN8n } from './install';
import { intakePlaces } from './intakePlaces';
import { startRig } from './rig';

/** The real n8n sets up an empty desk, hears of what agents do there, and sends their answers out. */
jest.setTimeout(180_000);

let context: Context;
let folders: string[] = [];

beforeAll(async () => {
	await installN8n();
	folders = ['n8n', 'desk'].map((name) => realpathSync(mkdtempSync(join(tmpdir(), `djbc-e2e-${name}-`))));
	const [folder, deskFolder] = folders as [string, string];
	const desk = await startSandboxDesk(deskFolder);
	const gate = await startCountingProxy(desk.url);
	const rig = await startRig({ ...desk, url: gate.url }, await intakePlaces(desk.admin), {
		folder,
		credentials: [setupCredential(gate.url, desk.adminToken)],
	});
	context = { rig, desk, gate };
}, 600_000);

afterAll(async () => {
	await context?.rig.n8n.stop();
	await context?.gate.close();
	await context?.desk.close();
	for (const folder of folders) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}, 60_000);

const current = () => context;

describe('workflow 00 on an empty desk', () => setupWorkflow(current));
