import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { findCanaries } from '../canaries';
import { startCountingProxy } from '../countingProxy';
import { listening } from '../rig';
import { untilHeld } from './atOnce';
import { costOf, post, tell, threadOf, type GetContext } from './context';
import { newThread, planted, plantedWords, type Thread } from './planted';

/** Runs last: n8n is killed in the middle of a message, and comes back while the desk is away. */
export function crash(context: GetContext): void {
	const thread: Thread = newThread();
	const interrupted = planted(newThread());
	let earlier: Promise<string>;

	const stored = () => {
		const { rig } = context();
		const secrets = [rig.desk.agentToken, rig.secrets.key.secret, rig.secrets.sealSecret];
		return findCanaries(rig.n8n.folder, [...plantedWords, ...secrets]);
	};

	it('has stored no word of all that was sent, with every run saved', async () => {
		await post(context(), planted(thread).message);
		expect((await context().rig.editor.executionIds()).length).toBeGreaterThan(40);
		expect(stored()).toEqual([]);
	});

	it('stores no word while Receive waits for a slow desk', async () => {
		const { desk } = context();
		const slow = { method: 'POST', path: '/tickets(\\?|$)', fault: 'latency', ms: 15_000, times: 1 };
		await desk.control('POST', 'faults', slow);
		await desk.forget();
		earlier = post(context(), interrupted.message).then(
			({ status }) => `answered ${status}`,
			() => 'cut off',
		);
		while ((await desk.requests()).length === 0) await sleep(50);
		// n8n has written the trigger's item by now: its hash is there, and is all that is.
		const hash = createHash('sha256').update(interrupted.message.idempotencyKey).digest('hex').slice(0, 32);
		expect(findCanaries(context().rig.n8n.folder, [hash])).not.toEqual([]);
		expect(stored()).toEqual([]);
	});

	it('has stored no word when it is killed at that moment', async () => {
		await context().rig.n8n.kill();
		expect(await earlier).toBe('cut off');
		expect(stored()).toEqual([]);
	});

	it('keeps its trigger when it starts again with the desk down', async () => {
		const { rig, gate } = context();
		await gate.close();
		await rig.n8n.start();
		await listening(rig.intakeUrl);
		expect((await post(context(), planted().message)).status).toBe(503);
	});

	it('takes at most three requests for a follow-up once the desk is back and the thread forgotten', async () => {
		const { desk } = context();
		context().gate = await startCountingProxy(desk.url, Number(new URL(context().gate.url).port));
		await desk.control('DELETE', 'faults');
		const cost = await costOf(context(), async () => {
			const answer = await post(context(), planted(thread).message);
			expect(answer.status).toBe(202);
			return answer;
		});
		tell(`a follow-up of a thread unknown to the process cost ${cost} requests`);
		expect(cost).toBeLessThanOrEqual(3);
		const { tickets, articles } = await threadOf(desk, thread.key);
		expect([tickets.length, articles.length]).toEqual([1, 2]);
	});

	it('holds the interrupted message exactly once when its sender repeats it', async () => {
		const { desk } = context();
		const answer = await untilHeld(context(), interrupted.message);
		expect([200, 202]).toContain(answer.status);
		const { tickets, articles } = await threadOf(desk, interrupted.message.thread.key);
		expect([tickets.length, articles.length]).toEqual([1, 1]);
		expect(stored()).toEqual([]);
	});
}
