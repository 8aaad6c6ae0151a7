import { mkdtempSync, realpathSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { channelCredential, startChannel, type Channel } from '../../sandbox/channel/channel';
import { startSandboxDesk, type SandboxDesk } from '../desk';
import { installN8n } from '../install';
import { intakePlaces } from '../intakePlaces';
import { Preparation } from '../preparation';
import { listening, LISTENING_WORKFLOWS, startRig, type Rig } from '../rig';
import { quickInbox, type WorkflowFile } from '../shippedWorkflows';
import { publishSources, sourceWorkflows, vendorsOf, type Vendors } from '../sourceWorkflows';
import { officer, registeringToken } from '../staff';
import { OFFICE_HOST, startInternet, type Internet } from './internet';

/** All sources published, every channel switched on; the inbox and what listens to the desk come when they are wanted. */
export interface World {
	rig: Rig;
	desk: SandboxDesk;
	channel: Channel;
	internet: Internet;
	vendors: Vendors;
	publishInbox(): Promise<void>;
	publishListeners(): Promise<void>;
	close(): Promise<void>;
}

export type GetWorld = () => World;

export async function startWorld(): Promise<World> {
	await installN8n();
	const folders = ['n8n', 'desk'].map((name) =>
		realpathSync(mkdtempSync(join(tmpdir(), `djbc-e2e-${name}-`))),
	);
	const [folder, deskFolder] = folders as [string, string];
	const desk = await startSandboxDesk(deskFolder);
	await new Preparation(desk).all(() => desk.control('POST', 'restart', {}));
	await officer(desk.admin, 'petugas.pli', 'Petugas KPPBC-MKS::PLI');
	await officer(desk.admin, 'petugas.saring', 'Terbatas::Saring');
	const channel = await startChannel();
	const internet = await startInternet(deskFolder, channel);
	const places = await intakePlaces(desk.admin);
	const agentToken = await registeringToken(desk.admin, desk.agent);
	const meta = new URL(channelCredential('whatsapp', channel.url, '').baseUrl!);
	const rig = await startRig({ ...desk, agentToken }, places, {
		folder,
		channel: { ...channel, whatsAppUrl: `https://graph.facebook.com${meta.pathname}` },
		mediaHosts: OFFICE_HOST,
		environment: internet.environment,
		workflows: [quickInbox(), ...sourceWorkflows(places).map(soon)],
	});
	const { editor } = rig;
	await publishSources(rig);
	return {
		rig,
		desk,
		channel,
		internet,
		vendors: vendorsOf(rig.n8n.url, rig.secrets),
		async publishInbox() {
			const { id } = quickInbox();
			await editor.activate(id);
			// Its first run makes the tables.
			while ((await editor.executionIds(id)).length === 0) await sleep(200);
		},
		async publishListeners() {
			for (const id of Object.keys(LISTENING_WORKFLOWS)) await editor.activate(id);
			for (const path of Object.values(LISTENING_WORKFLOWS))
				await listening(`${rig.hooksUrl}/webhook/${path}`);
		},
		async close() {
			await rig.n8n.stop();
			await internet.close();
			await channel.close();
			await desk.close();
			for (const one of folders) await rm(one, { recursive: true, force: true, maxRetries: 5 });
		},
	};
}

/** The second try after 70 seconds: n8n keeps a run in its database that waits 65 seconds or more. */
function soon(workflow: WorkflowFile): WorkflowFile {
	const later = workflow.nodes.find(({ name }) => name === 'Some Minutes Later');
	if (later) Object.assign(later.parameters, { amount: 70, unit: 'seconds' });
	return workflow;
}

export async function until(holds: () => Promise<boolean>, timeout = 90_000): Promise<void> {
	for (const deadline = Date.now() + timeout; Date.now() < deadline; await sleep(250))
		if (await holds()) return;
}
