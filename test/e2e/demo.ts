import { mkdtempSync, realpathSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ClockResult } from '../../nodes/policy/types';
import { findCanaries } from './canaries';
import { zammadCredential, ZAMMAD_CREDENTIAL } from './credentials';
import { judged, mistakes, row } from './demoChecks';
import { promiseTable, silentServices } from './demoPromises';
import type { DemoMessage, Held } from './demoExpectation';
import { demoRun } from './demoMessages';
import {
	connectLiveDesk,
	liveDeskSettings,
	networkCause,
	startSandboxDesk,
	type Desk,
	type SandboxDesk,
} from './desk';
import { installN8n } from './install';
import { keep, keptDemo, stopKept, wayAround } from './keptDemo';
import { table } from './localTime';
import { prepareDesk } from './prepareDesk';
import { Steps } from './progress';
import { POLICY_WORKFLOW, startRig, type Rig } from './rig';
import { send, type Answer } from './sender';

/**
 * `npm run demo`: messages of all six services become tickets, through a real n8n. Exit status 0 only if every
 * expectation held on the desk itself, 3 when a live Zammad has to be restarted first.
 */
async function demo(keepRunning: boolean): Promise<number> {
	const live = liveDeskSettings(process.env);
	await installN8n();
	const steps = new Steps();
	const folder = realpathSync(mkdtempSync(join(tmpdir(), 'djbc-demo-')));
	let rig: Rig | undefined;
	let desk: Desk | undefined;
	let left = false;
	try {
		desk = await steps.run(live ? 'connecting to Zammad' : 'starting the sandbox desk', async () =>
			live ? await connectLiveDesk(live) : await startSandboxDesk(folder, { detached: keepRunning }),
		);
		const { admin, agent } = desk;
		const prepared = await steps.run('preparing the desk: attributes, triage group, rights', () =>
			prepareDesk(admin, agent, process.env.ZAMMAD_GROUP),
		);
		if (prepared.migrated && live) {
			console.log('\nThe ticket attributes were migrated: restart Zammad, then run again.');
			return 3;
		}
		if (prepared.migrated) await (desk as SandboxDesk).control('POST', 'restart', {});
		rig = await startRig(desk, prepared, {
			folder,
			detached: keepRunning,
			step: (what, work) => steps.run(what, work),
		});
		const { asExpected, number } = await play(rig, steps, folder);
		if (keepRunning) {
			await handOver(rig, number);
			left = true;
		}
		return asExpected ? 0 : 1;
	} finally {
		if (!left) {
			await rig?.n8n.stop();
			await desk?.close();
			await rm(folder, { recursive: true, force: true, maxRetries: 5 });
		}
	}
}

/** Sends the messages, checks each on the desk, prints the table. `number`: that of a ticket which was made. */
async function play(
	rig: Rig,
	steps: Steps,
	folder: string,
): Promise<{ asExpected: boolean; number: string }> {
	const { messages, canaries } = demoRun(new Date());
	const rows: string[][] = [];
	const refusals: string[] = [];
	const wrong: string[] = [];
	const clocks: ClockResult[] = [];
	const note = (label: string, list: string[]) => wrong.push(...list.map((text) => `${label}: ${text}`));

	await steps.run(`sending ${messages.length} messages and reading the desk`, async () => {
		for (const sent of messages) {
			await rig.desk.forget();
			const answer = await deliver(rig, sent);
			const cost = (await rig.desk.requests()).length;
			if (answer.status !== sent.expect.status) {
				note(sent.label, [
					`answered ${answer.status} ${JSON.stringify(answer.body)}, expected ${sent.expect.status}`,
				]);
			} else if (isHeld(sent)) {
				const told = await judged(rig, answer.body.intakeId);
				note(sent.label, await mistakes(rig, sent, answer, cost, told));
				rows.push(row(sent, answer.body.ticketNumber, cost, told));
				if (told.clock && !sent.expect.stopped) clocks.push(told.clock);
			} else {
				const code = answer.body.error ?? '';
				refusals.push(`  ${sent.label}: ${answer.status} ${code}, ${cost} requests to the desk`);
				note(sent.label, await nothingCreated(rig, sent, cost));
			}
		}
	});
	await steps.run('looking for a word of the messages in all that n8n stored', async () => {
		// Asked before the long search: n8n closes a connection that is silent meanwhile.
		const runs = (await rig.editor.settledExecutionIds()).length;
		const expected = messages.filter((sent) => isHeld(sent) || sent.expect.status === 409).length;
		if (runs !== expected)
			note('n8n', [`${runs} executions, expected ${expected}: refused messages leave none`]);
		const secrets = [rig.desk.agentToken, rig.secrets.key.secret, rig.secrets.sealSecret];
		const found = findCanaries(folder, [...canaries, ...secrets]).filter(
			// The sandbox is the desk: it says its token in its own log.
			({ file }) => !file.startsWith('sandbox'),
		);
		note(
			'n8n stored',
			found.map(({ word, form, file }) => `${word} (${form}) in ${file}`),
		);
	});

	note(
		'the rules',
		silentServices(clocks).map((service) => `no message met a promise of ${service}`),
	);

	const head = ['channel', 'ticket', 'suggested category (why)', 'proposed rank', 'due', 'requests'];
	console.log(`\n${table(head, rows)}`);
	console.log(`\nWhat was promised, by the service catalogue:\n${promiseTable(clocks)}`);
	console.log(`\nRefused:\n${refusals.join('\n')}`);
	if (wrong.length > 0) console.log(`\nNot as expected:\n${wrong.map((text) => `  ${text}`).join('\n')}`);
	else
		console.log(
			'\nEvery expectation held: tickets, articles, attributes, groups, costs, and nothing stored in clear.',
		);
	return { asExpected: wrong.length === 0, number: rows[0]?.[1] ?? '' };
}

function isHeld(sent: DemoMessage): sent is DemoMessage & { expect: Held } {
	return sent.expect.status < 300;
}

async function deliver(
	{ intakeUrl, secrets: { key } }: Rig,
	{ message, mischief }: DemoMessage,
): Promise<Answer> {
	switch (mischief) {
		case 'forged':
			return await send(intakeUrl, { id: key.id, secret: 'someone else made this up' }, message);
		case 'stale':
			return await send(intakeUrl, key, message, { shift: -3600 });
		case 'broken':
			return await send(intakeUrl, key, Buffer.from(JSON.stringify(message).slice(0, -20)));
		default:
			return await send(intakeUrl, key, message);
	}
}

async function nothingCreated(rig: Rig, { message, expect }: DemoMessage, cost: number): Promise<string[]> {
	const wrong: string[] = [];
	if (expect.status !== 409 && cost > 0) wrong.push(`cost the desk ${cost} requests`);
	for (const { id } of await rig.desk.agent.tickets('djbc_thread_key', message.thread.key)) {
		const written = await rig.desk.agent.articles(id);
		if (written.some(({ body }) => body.includes(message.body.text))) wrong.push('its text is on the desk');
	}
	return wrong;
}

async function handOver(rig: Rig, number: string): Promise<void> {
	const { n8n, desk, prepared } = rig;
	// The proxy that counted ends with this process: from here on n8n talks to the desk itself.
	if (desk.live) {
		const { name, type, data } = zammadCredential(desk.address, desk.agentToken, prepared.systemId);
		await rig.editor.call('PATCH', `/rest/credentials/${ZAMMAD_CREDENTIAL}`, { name, type, data });
		await desk.close();
	}
	await rig.editor.activate(POLICY_WORKFLOW);
	keep({ folder: n8n.folder, pids: [n8n.pid, desk.pid].filter((pid) => pid !== null) });
	console.log(wayAround(rig, number));
}

async function main(): Promise<void> {
	const { values } = parseArgs({ options: { keep: { type: 'boolean' }, stop: { type: 'boolean' } } });
	if (values.stop) {
		console.log(stopKept() ? 'Stopped.' : 'Nothing is running.');
	} else if (values.keep && keptDemo()) {
		console.log('A demo is still running. Stop it first: npm run demo -- --stop');
		process.exitCode = 2;
	} else {
		process.exitCode = await demo(values.keep === true);
	}
}

main().catch((error: Error) => {
	const cause = networkCause(error);
	console.error(`\n${error.message}${cause ? ` (${cause})` : ''}`);
	process.exitCode = 1;
});
