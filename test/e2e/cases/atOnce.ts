import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer } from '../sender';
import { costOf, post, threadOf, type Context, type GetContext } from './context';
import { newThread, planted } from './planted';

const statuses = (answers: Answer[]) => answers.map(({ status }) => status).sort();

/** Many at once, and an answer that never came: still exactly once. */
export function atOnce(context: GetContext): void {
	it('makes one ticket with one article of ten copies of one message', async () => {
		const thread = newThread();
		const { message } = planted(thread);
		const answers = await Promise.all(Array.from({ length: 10 }, () => post(context(), message)));
		expect(statuses(answers)).toEqual([...Array.from({ length: 9 }, () => 200), 202]);
		expect(new Set(answers.map(({ body }) => body.ticketNumber)).size).toBe(1);
		const { tickets, articles } = await threadOf(context().desk, thread.key);
		expect([tickets.length, articles.length]).toEqual([1, 1]);
	});

	it('makes one ticket with twenty articles of twenty messages of a new thread', async () => {
		const thread = newThread();
		const all = Array.from({ length: 20 }, () => planted(thread));
		const answers = await Promise.all(all.map(({ message }) => post(context(), message)));
		expect(statuses(answers)).toEqual(Array.from({ length: 20 }, () => 202));
		const { tickets, articles } = await threadOf(context().desk, thread.key);
		expect([tickets.length, articles.length]).toEqual([1, 20]);
		for (const { word } of all) expect(articles.filter(({ body }) => body.includes(word))).toHaveLength(1);
	});

	it('makes one article of ten copies of one follow-up', async () => {
		const thread = newThread();
		await post(context(), planted(thread).message);
		const { message, word } = planted(thread);
		const answers = await Promise.all(Array.from({ length: 10 }, () => post(context(), message)));
		expect(statuses(answers)).toEqual([...Array.from({ length: 9 }, () => 200), 202]);
		const { tickets, articles } = await threadOf(context().desk, thread.key);
		expect([tickets.length, articles.length]).toEqual([1, 2]);
		expect(articles.filter(({ body }) => body.includes(word))).toHaveLength(1);
	});

	it.each(['reset-after', 'lost-answer'])(
		'makes one ticket when the answer to the creation is lost by %s',
		async (fault) => {
			const { desk } = context();
			const thread = newThread();
			await desk.control('POST', 'faults', { method: 'POST', path: '/tickets(\\?|$)', fault, times: 1 });
			const cost = await costOf(context(), () => untilHeld(context(), planted(thread).message));
			expect(cost).toBeGreaterThan(1);
			const { tickets, articles } = await threadOf(desk, thread.key);
			expect([tickets.length, articles.length]).toEqual([1, 1]);
		},
	);

	it('makes one article when the answer to a follow-up is lost', async () => {
		const { desk } = context();
		const thread = newThread();
		await post(context(), planted(thread).message);
		await desk.control('POST', 'faults', {
			method: 'PUT',
			path: '/tickets/',
			fault: 'reset-after',
			times: 1,
		});
		const cost = await costOf(context(), () => untilHeld(context(), planted(thread).message));
		expect(cost).toBeGreaterThan(2);
		const { tickets, articles } = await threadOf(desk, thread.key);
		expect([tickets.length, articles.length]).toEqual([1, 2]);
	});
}

/** A sender by the rule: the same bytes again after a 5xx. */
export async function untilHeld(context: Context, message: object): Promise<Answer> {
	for (let tries = 1; ; tries += 1) {
		const answer = await post(context, message);
		if (answer.status < 500) return answer;
		if (tries === 5) throw new Error(`still ${answer.status} after ${tries} tries`);
		await sleep(500);
	}
}
