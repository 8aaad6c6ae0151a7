import { mkdtempSync, realpathSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChannel, type Channel } from '../../sandbox/channel/channel';
import { startSandboxDesk, type SandboxDesk } from '../desk';
import { installN8n } from '../install';
import { intakePlaces } from '../intakePlaces';
import type { Importable } from '../n8n';
import { Preparation } from '../preparation';
import { listening, LISTENING_WORKFLOWS, startRig, type Rig } from '../rig';
import { quickInbox } from '../shippedWorkflows';
import { sourceWorkflowIds, sourceWorkflows } from '../sourceWorkflows';
import { officer, registeringToken } from '../staff';

/** Every source published, every channel switched on, and a desk that tells of what happens there. */
export interface CellWorld {
	rig: Rig;
	desk: SandboxDesk;
	channel: Channel;
	close(): Promise<void>;
}

export async function startCellWorld(credentials: Importable[] = []): Promise<CellWorld> {
	await installN8n();
	const folders = ['n8n', 'desk'].map((name) =>
		realpathSync(mkdtempSync(join(tmpdir(), `djbc-e2e-${name}-`))),
	);
	const desk = await startSandboxDesk(folders[1]!);
	await new Preparation(desk).all(() => desk.control('POST', 'restart', {}));
	await officer(desk.admin, 'petugas.pli', 'Petugas KPPBC-MKS::PLI');
	await officer(desk.admin, 'petugas.saring', 'Terbatas::Saring');
	const channel = await startChannel();
	const places = await intakePlaces(desk.admin);
	const agentToken = await registeringToken(desk.admin, desk.agent);
	const rig = await startRig({ ...desk, agentToken }, places, {
		folder: folders[0]!,
		channel,
		credentials,
		workflows: [quickInbox(), ...sourceWorkflows(places)],
	});
	for (const id of [quickInbox().id, ...sourceWorkflowIds(), ...Object.keys(LISTENING_WORKFLOWS)])
		await rig.editor.activate(id);
	for (const path of Object.values(LISTENING_WORKFLOWS)) await listening(`${rig.hooksUrl}/webhook/${path}`);
	return {
		rig,
		desk,
		channel,
		async close() {
			await rig.n8n.stop();
			await channel.close();
			await desk.close();
			for (const folder of folders) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
		},
	};
}
