import { mkdtempSync, realpathSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Context } from './cases/context';
import { startCountingProxy } from './countingProxy';
import { startSandboxDesk } from './desk';
import { installN8n } from './install';
import { intakePlaces } from './intakePlaces';
import { Preparation } from './preparation';
import { startRig, type RigOptions } from './rig';

/** What a suite about the intake starts once, and ends. */
export interface GatedRig {
	context: Context;
	close(): Promise<void>;
}

/** A fresh folder for n8n and one for the desk: n8n's is searched for canaries, and the sandbox holds them all. */
function twoFolders(): { folder: string; deskFolder: string; remove(): Promise<void> } {
	const [folder, deskFolder] = ['n8n', 'desk'].map((name) =>
		realpathSync(mkdtempSync(join(tmpdir(), `djbc-e2e-${name}-`))),
	) as [string, string];
	return {
		folder,
		deskFolder,
		async remove() {
			for (const one of [folder, deskFolder]) await rm(one, { recursive: true, force: true, maxRetries: 5 });
		},
	};
}

/** The real n8n with our package and workflows, and a sandbox that Setup prepared behind a gate. */
export async function startGatedRig(options: Partial<RigOptions> = {}): Promise<GatedRig> {
	await installN8n();
	const { folder, deskFolder, remove } = twoFolders();
	const desk = await startSandboxDesk(deskFolder);
	await new Preparation(desk).all(() => desk.control('POST', 'restart', {}));
	const gate = await startCountingProxy(desk.url);
	const rig = await startRig({ ...desk, url: gate.url }, await intakePlaces(desk.admin), {
		...options,
		folder,
	});
	const context = { rig, desk, gate };
	return {
		context,
		async close() {
			await rig.n8n.stop();
			// A suite may have put another one in its place.
			await context.gate.close();
			await desk.close();
			await remove();
		},
	};
}
