import { mkdtempSync, realpathSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findCanaries } from './canaries';
import { zammadCredential, ZAMMAD_CREDENTIAL } from './credentials';
import { answers } from './demoAnswers';
import { demoRun } from './demoMessages';
import { monthRecipe, monthWorkflows, readyToSurvey, showMonth } from './demoMonth';
import { demoOptions, usage, type DemoOptions } from './demoOptions';
import { play } from './demoPlay';
import { setUp } from './demoSetup';
import { sourcesOf } from './demoSources';
import { showSources } from './demoSources/show';
import { hasTeams, storiesOf, storyWorkflows, tellStories } from './demoStories';
import { connectLiveDesk, liveDeskSettings, networkCause, startSandboxDesk, type Desk } from './desk';
import { escalationRecipe, readyToEscalate } from './escalationRecipe';
import { installN8n } from './install';
import { intakePlaces } from './intakePlaces';
import { keep, keptDemo, stopKept } from './keptDemo';
import { ownProcess, type OwnProcess } from './ownProcess';
import { Steps } from './progress';
import { POLICY_WORKFLOW, startRig, type Rig } from './rig';
import { quickInbox } from './shippedWorkflows';
import { sourceWorkflows } from './sourceWorkflows';
import { wayAround } from './wayAround';

/**
 * `npm run demo`: an empty desk is set up, messages of all six services become tickets, through a real n8n. Options
 * and exit status: demoOptions.ts.
 */
interface ChannelReport {
	url: string;
	token: string;
}

async function demo({ keep: keepRunning, sources: withSources, decisions }: DemoOptions): Promise<number> {
	const live = liveDeskSettings(process.env);
	await installN8n();
	const steps = new Steps();
	const folder = realpathSync(mkdtempSync(join(tmpdir(), 'djbc-demo-')));
	let rig: Rig | undefined;
	let desk: Desk | undefined;
	let channel: OwnProcess<ChannelReport> | undefined;
	let left = false;
	try {
		desk = await steps.run(live ? 'connecting to Zammad' : 'starting the sandbox desk', async () =>
			live ? await connectLiveDesk(live) : await startSandboxDesk(folder, { detached: keepRunning }),
		);
		const unready = await setUp(desk, steps, decisions);
		if (unready !== null) return unready;
		channel = await ownProcess('sandbox/channel/main.ts', [], {
			folder,
			name: 'channel',
			detached: keepRunning,
		});
		const places = await intakePlaces(desk.admin, process.env.ZAMMAD_GROUP);
		rig = await startRig(desk, places, {
			folder,
			detached: keepRunning,
			step: (what, work) => steps.run(what, work),
			channel: channel.told,
			workflows: [quickInbox(), ...sourceWorkflows(places), ...storyWorkflows(), ...monthWorkflows()],
			webhookUrl: process.env.N8N_WEBHOOK_URL,
		});
		const run = demoRun(new Date());
		const wrong = await play(rig, steps, run.messages);
		const sources = sourcesOf(rig, run.run);
		const stories = storiesOf(run.run);
		const heard = hears(desk) ? channel.told : null;
		const meanwhile = async (shown: Rig) => {
			if (heard) wrong.push(...(await answers(shown, steps, heard, run, decisions)));
			else console.log(DEAF);
		};
		if (withSources) wrong.push(...(await showSources(rig, steps, sources, heard, meanwhile)));
		else await meanwhile(rig);
		if (heard) wrong.push(...(await tellStories(rig, steps, heard, stories, decisions)));
		wrong.push(...(await showMonth(rig, steps)));
		const canaries = [run, sources, stories].flatMap((part) => part.canaries);
		wrong.push(...(await stored(rig, steps, [...canaries, channel.told.token])));
		tell(wrong);
		if (keepRunning) {
			const told = heard !== null && hasTeams(rig);
			await handOver(rig, channel, run.messages[0]!.message.thread.key, withSources, told);
			left = true;
		}
		return wrong.length === 0 ? 0 : 1;
	} finally {
		if (!left) {
			await rig?.n8n.stop();
			await channel?.stop();
			await desk?.close();
			await rm(folder, { recursive: true, force: true, maxRetries: 5 });
		}
	}
}

/** Whether the desk can reach the n8n of this machine. */
const hears = ({ live, address }: Desk): boolean =>
	!live || process.env.N8N_WEBHOOK_URL !== undefined || isLoopback(new URL(address).hostname);

const isLoopback = (host: string): boolean => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(host);

const DEAF = `
Answers were not tried: this Zammad cannot reach n8n on this machine. With an address that leads here in
N8N_WEBHOOK_URL, the demo shows them too.`;

/** Words of the messages, and secrets, in what n8n stored. */
async function stored(rig: Rig, steps: Steps, canaries: string[]): Promise<string[]> {
	return await steps.run('looking for a word of the messages in all that n8n stored', async () => {
		const secrets = [
			rig.desk.agentToken,
			rig.secrets.key.secret,
			rig.secrets.sealSecret,
			rig.secrets.webhookToken,
		];
		const found = findCanaries(rig.n8n.folder, [...canaries, ...secrets]);
		// All stood still meanwhile: connections that ended are noticed now, or the next request is lost on one of them.
		await sleep(100);
		return (
			found
				// Desk and channel say their tokens in their own logs.
				.filter(({ file }) => !/^(sandbox|channel)\.log$/.test(file))
				.map(({ word, form, file }) => `n8n stored ${word} (${form}) in ${file}`)
		);
	});
}

function tell(wrong: string[]): void {
	if (wrong.length > 0) console.log(`\nNot as expected:\n${wrong.map((text) => `  ${text}`).join('\n')}`);
	else
		console.log(
			'\nEvery expectation held: tickets, articles, attributes, groups, costs, and nothing stored in clear.',
		);
}

/** @param threadKey of a ticket to look at @param withStories whether 21, 40 and 41 are published */
async function handOver(
	rig: Rig,
	channel: OwnProcess<ChannelReport>,
	threadKey: string,
	sources: boolean,
	withStories: boolean,
): Promise<void> {
	const { n8n, desk, places, secrets } = rig;
	const [ticket] = await desk.agent.tickets('djbc_thread_key', threadKey);
	// The proxy that counted ends with this process: from here on n8n talks to the desk itself.
	if (desk.live) {
		const { name, type, data } = zammadCredential(
			desk.address,
			desk.agentToken,
			places.systemId,
			secrets.webhookToken,
		);
		await rig.editor.call('PATCH', `/rest/credentials/${ZAMMAD_CREDENTIAL}`, { name, type, data });
		await desk.close();
	}
	await rig.editor.activate(POLICY_WORKFLOW);
	const toEscalate = withStories ? await readyToEscalate(rig) : null;
	if (!desk.live) await readyToSurvey(rig);
	keep({ folder: n8n.folder, pids: [n8n.pid, desk.pid, channel.pid].filter((pid) => pid !== null) });
	console.log(wayAround(rig, channel.told, ticket, sources));
	if (toEscalate) console.log(escalationRecipe(rig, channel.told, toEscalate));
	if (!desk.live) console.log(monthRecipe(rig, channel.told));
	console.log('\nStop them with: npm run demo -- --stop');
}

async function main(): Promise<void> {
	let options: DemoOptions;
	try {
		options = demoOptions(process.argv.slice(2));
	} catch (error) {
		console.error(`${(error as Error).message}\n\n${usage}`);
		process.exitCode = 2;
		return;
	}
	if (options.help) {
		console.log(usage);
	} else if (options.stop) {
		console.log(stopKept() ? 'Stopped.' : 'Nothing is running.');
	} else if (options.keep && keptDemo()) {
		console.log('A demo is still running. Stop it first: npm run demo -- --stop');
		process.exitCode = 2;
	} else {
		process.exitCode = await demo(options);
	}
}

main().catch((error: Error & { advice?: string }) => {
	const cause = networkCause(error);
	console.error(`\n${error.message}${cause ? ` (${cause})` : ''}${error.advice ? `. ${error.advice}` : ''}`);
	process.exitCode = 1;
});
