import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import {
	channelCredentials,
	intakeCredential,
	newSecrets,
	zammadCredential,
	type ChannelPlace,
	type RigSecrets,
} from './credentials';
import type { Desk } from './desk';
import { Editor, type Login } from './editor';
import { installPackage } from './installPackage';
import { N8n, type Importable, type N8nOptions } from './n8n';
import type { IntakePlaces } from './intakePlaces';
import { savingAll, sendingAll, shippedWorkflow, withSettings } from './shippedWorkflows';

/** A real n8n with our package and workflows, connected to a desk. */
export interface Rig {
	n8n: N8n;
	editor: Editor;
	login: Login;
	desk: Desk;
	places: IntakePlaces;
	secrets: RigSecrets;
	intakeUrl: string;
	/** Where the desk tells n8n of its changes: `<hooksUrl>/webhook/<path>`. */
	hooksUrl: string;
}

export const POLICY_WORKFLOW = 'djbcPolicyForm05';
export const INTAKE_WORKFLOW = 'djbcIntake000010';
export const TRY_WORKFLOW = 'djbcTryIntake011';
/** Wake up when the desk tells of something: by id, with the path of the trigger. */
export const LISTENING_WORKFLOWS = {
	djbcClock0000020: 'djbc-clock',
	djbcReply0000050: 'djbc-reply',
} as const;

/** Names each step and runs it. */
export type Step = <T>(what: string, work: () => Promise<T>) => Promise<T>;

export interface RigOptions extends N8nOptions {
	step?: Step;
	/** Besides those of the intake and of the channel. */
	credentials?: Importable[];
	/** Where answers go out, by all Send nodes of workflow 50; without it they are as shipped. */
	channel?: ChannelPlace;
	/** Allowed Media Hosts. */
	mediaHosts?: string;
	/** Besides those that each suite has. */
	workflows?: Importable[];
}

const quietly: Step = (_what, work) => work();

/** Everything an admin does to bring n8n up with our package, by the command line; the desk is set up already. */
export async function startRig(desk: Desk, places: IntakePlaces, options: RigOptions): Promise<Rig> {
	const {
		folder,
		webhookUrl,
		channel,
		mediaHosts,
		step = quietly,
		credentials = [],
		workflows = [],
	} = options;
	const n8n = await N8n.prepare(options);
	const secrets = newSecrets();
	const login = { email: 'admin@kantor.example', password: `Djbc-${randomBytes(6).toString('hex')}` };
	const { group, restrictedGroup, systemId } = places;
	const intakeUrl = `${n8n.url}/webhook/djbc-intake`;

	await step('installing the package into n8n, from its tarball', async () => installPackage(folder));
	await step('importing credentials (n8n also makes its database)', () =>
		n8n.importCredentials([
			intakeCredential(secrets, mediaHosts),
			zammadCredential(desk.url, desk.agentToken, systemId, secrets.webhookToken),
			...(channel ? channelCredentials(channel) : []),
			...credentials,
		]),
	);
	await step('importing the workflows', () =>
		n8n.importWorkflows([
			shippedWorkflow('05-policy'),
			savingAll(withSettings(shippedWorkflow('10-intake'), { group, restrictedGroup })),
			withSettings(shippedWorkflow('11-try-intake'), { intakeUrl }),
			savingAll(shippedWorkflow('20-clock')),
			savingAll(channel ? sendingAll(shippedWorkflow('50-reply')) : shippedWorkflow('50-reply')),
			...workflows,
		]),
	);
	await step('starting n8n', () => n8n.start());
	const editor = new Editor(n8n);
	await step('creating the owner and publishing 10 Intake', async () => {
		await editor.signUp(login);
		await editor.activate(INTAKE_WORKFLOW);
		await listening(intakeUrl);
	});
	const hooksUrl = webhookUrl ?? n8n.url;
	return { n8n, editor, login, desk, places, secrets, intakeUrl, hooksUrl };
}

/** n8n is ready before its triggers are: waits until the address refuses an unsigned request instead of not knowing it. */
export async function listening(intakeUrl: string): Promise<void> {
	await untilAnswers(intakeUrl, 401);
}

/** n8n says that a workflow is off a moment before its address is. */
export async function silent(intakeUrl: string): Promise<void> {
	await untilAnswers(intakeUrl, 404);
}

async function untilAnswers(intakeUrl: string, wanted: number): Promise<void> {
	for (const deadline = Date.now() + 60_000; ; await sleep(200)) {
		const { status } = await fetch(intakeUrl, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: '{}',
		});
		if (status === wanted) return;
		if (Date.now() > deadline) throw new Error(`${intakeUrl} answers ${status}, not ${wanted}`);
	}
}
