import type { ClockResult } from '../../nodes/policy/types';
import { BEHIND, costOf } from './cost';
import { judged, mistakes, row } from './demoChecks';
import type { DemoMessage, Held } from './demoExpectation';
import { promiseTable, silentServices } from './demoPromises';
import type { Steps } from './progress';
import { INTAKE_WORKFLOW, type Rig } from './rig';
import { send, type Answer } from './sender';
import { table } from './table';

/** Sends the messages, checks each on the desk and prints what became of them. Returns what is not as expected. */
export async function play(rig: Rig, steps: Steps, messages: DemoMessage[]): Promise<string[]> {
	const rows: string[][] = [];
	const refusals: string[] = [];
	const wrong: string[] = [];
	const clocks: ClockResult[] = [];
	const note = (label: string, list: string[]) => wrong.push(...list.map((text) => `${label}: ${text}`));

	await steps.run(`sending ${messages.length} messages and reading the desk`, async (tell) => {
		for (const [place, sent] of messages.entries()) {
			await rig.desk.forget();
			const begun = Date.now();
			const answer = await deliver(rig, sent);
			const cost = await costOf(rig, answer, begun);
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
				refusals.push(`  ${sent.label}: ${answer.status} ${code}, ${cost.answered} requests to the desk`);
				note(sent.label, await nothingCreated(rig, sent, cost.answered));
			}
			tell(place + 1, messages.length);
		}
		const runs = (await rig.editor.settledExecutionIds(INTAKE_WORKFLOW)).length;
		const expected = messages.filter((sent) => isHeld(sent) || sent.expect.status === 409).length;
		if (runs !== expected)
			note('n8n', [`${runs} executions, expected ${expected}: refused messages leave none`]);
	});
	note(
		'the rules',
		silentServices(clocks).map((service) => `no message met a promise of ${service}`),
	);

	const head = ['channel', 'ticket', 'suggested category (why)', 'proposed rank', 'due', 'requests'];
	console.log(`\n${table(head, rows)}\n${BEHIND}`);
	console.log(`\nWhat was promised, by the service catalogue:\n${promiseTable(clocks)}`);
	console.log(`\nRefused:\n${refusals.join('\n')}\n`);
	return wrong;
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
