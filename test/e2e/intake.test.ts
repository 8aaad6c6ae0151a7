import { mkdtempSync, realpathSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atOnce } from './cases/atOnce';
import { conflict } from './cases/conflict';
import type { Context } from './cases/context';
import { costs } from './cases/costs';
import { crash } from './cases/crash';
import { deskFailures } from './cases/deskFailures';
import { inTheEditor } from './cases/inTheEditor';
import { policyForm } from './cases/policyForm';
import { refusals } from './cases/refusals';
import { startCountingProxy } from './countingProxy';
import { startSandboxDesk } from './desk';
import { installN8n } from './install';
import { intakePlaces } from './intakePlaces';
import { Preparation } from './preparation';
import { startRig } from './rig';

/** The real n8n with our package and workflows against the sandbox: one start for all, and one after the crash. */
jest.setTimeout(180_000);

let context: Context;
let folders: string[] = [];

beforeAll(async () => {
	await installN8n();
	// Apart, since everything in n8n's folder is searched for canaries, and the sandbox holds them all.
	folders = ['n8n', 'desk'].map((name) => realpathSync(mkdtempSync(join(tmpdir(), `djbc-e2e-${name}-`))));
	const [folder, deskFolder] = folders as [string, string];
	const desk = await startSandboxDesk(deskFolder);
	await new Preparation(desk).all(() => desk.control('POST', 'restart', {}));
	const places = await intakePlaces(desk.admin);
	const gate = await startCountingProxy(desk.url);
	const rig = await startRig({ ...desk, url: gate.url }, places, { folder });
	context = { rig, desk, gate };
}, 600_000);

afterAll(async () => {
	await context?.rig.n8n.stop();
	await context?.gate.close();
	await context?.desk.close();
	for (const folder of folders) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}, 60_000);

const current = () => context;

describe('what a message costs', () => costs(current));
describe('at once', () => atOnce(current));
describe('refused at the door', () => refusals(current));
describe('the same key', () => conflict(current));
describe('when the desk fails', () => deskFailures(current));
describe('in the editor', () => inTheEditor(current));
describe('the policy by form', () => policyForm(current));
describe('a crash', () => crash(current));
