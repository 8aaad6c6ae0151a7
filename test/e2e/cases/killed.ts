import { setTimeout as sleep } from 'node:timers/promises';
import { findCanaries } from '../canaries';
import { startCountingProxy } from '../countingProxy';
import { control } from '../ownProcess';
import { listening, LISTENING_WORKFLOWS } from '../rig';
import { plantedWords } from './planted';
import { answered, asked, takenBy, until, type GetTalk } from './talk';

/** After this the claim of a process that is gone counts as dead (nodes/relay). */
const CLAIM_DIES = 180_000;

/** Runs last: n8n is killed between claim and record, and comes back while the desk is away. */
export function killed(context: GetTalk): void {
	let ticket: Record<string, any>;
	let word: string;
	let died: number;

	const stored = () => {
		const { rig, desk, channel } = context();
		const { key, sealSecret, webhookToken } = rig.secrets;
		const secrets = [
			key.secret,
			sealSecret,
			webhookToken,
			rig.desk.agentToken,
			desk.adminToken,
			channel.token,
		];
		return findCanaries(rig.n8n.folder, [...plantedWords, ...secrets]);
	};
	const sent = async (text: string) =>
		(await takenBy(context())).filter((message) => message.text.includes(text)).length;

	it('has stored no word of message or answer, with every run saved, when it is killed', async () => {
		const { rig, channel } = context();
		ticket = await asked(context());
		await rig.editor.settledExecutionIds();
		// The channel takes the answer and never says so: n8n waits with the claim made and nothing recorded.
		await control(channel.url, 'POST', '/sandbox/faults', { fault: 'lost-answer', times: 1 });
		word = await answered(context(), ticket.id);
		await until('the channel took the answer', async () => (await sent(word)) === 1);
		expect(stored()).toEqual([]);
		await rig.n8n.kill();
		died = Date.now();
		await control(channel.url, 'DELETE', '/sandbox/faults');
		expect(stored()).toEqual([]);
	});

	it('counts as registered when it starts again with the desk down', async () => {
		const { rig, gate, hooks, desk } = context();
		await gate.close();
		await rig.n8n.start();
		// An address that nobody listens at would answer 404.
		for (const path of Object.values(LISTENING_WORKFLOWS)) await listening(`${hooks.url}/webhook/${path}`);
		context().gate = await startCountingProxy(desk.url, Number(new URL(gate.url).port));
		const names = (await desk.admin.all('/webhooks')).map(({ name }) => name);
		expect(names).toHaveLength(Object.keys(LISTENING_WORKFLOWS).length);
	});

	it('does not send the answer again, says so in the ticket, and goes on with the next', async () => {
		await sleep(Math.max(0, died + CLAIM_DIES + 5_000 - Date.now()));
		const next = await answered(context(), ticket.id);
		await until('the next answer went out', async () => (await sent(next)) === 1);
		expect(await sent(word)).toBe(1);
		const notes = (await context().desk.agent.articles(ticket.id)).filter(({ internal }) => internal);
		expect(notes).toHaveLength(1);
		expect(notes[0].body).toMatch(/belum pasti|tidak pasti|periksa/i);
		expect(stored()).toEqual([]);
	}, 300_000);
}
