import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TakenMessage } from '../../sandbox/channel/vendors';
import type { Delivery } from '../../sandbox/hooks/deliveries';
import type { CountingProxy } from '../countingProxy';
import { reply } from '../demoAnswers';
import type { DeskApi } from '../deskApi';
import { control } from '../ownProcess';
import { post, type Context } from './context';
import { newThread, planted, plantedWords, plantWord } from './planted';

/** What the cases share in which n8n hears of the desk and sends answers out. */
export interface Talk extends Context {
	/** Between desk and n8n: the address that the desk is told. */
	hooks: CountingProxy;
	/** The channels' side. */
	channel: { url: string; token: string };
	/** The desk in the name of an officer of Makassar's section for the public. */
	officer: DeskApi;
}

export type GetTalk = () => Talk;

/** A citizen asks in a conversation of Chatwoot: the ticket that comes of it, once its automatic receipt has gone out. */
export async function asked(context: Talk): Promise<Record<string, any>> {
	const thread = newThread();
	thread.key = `chatwoot:1:${randomInt(1e9, 1e10)}`;
	plantedWords.push(thread.key);
	const { status } = await post(context, planted(thread).message);
	if (status !== 202) throw new Error(`The intake answered ${status}`);
	const [{ id }] = await context.desk.agent.tickets('djbc_thread_key', thread.key);
	await until('the receipt went out', async () => Number((await ticketNow(context, id)).djbc_relay_done) > 0);
	return await ticketNow(context, id);
}

/** The officer answers publicly: the canary word in the answer. */
export async function answered(context: Talk, ticketId: number, change: object = {}): Promise<string> {
	const word = plantWord('jawab');
	const text = `PIB jalur hijau tidak diperiksa fisik. Lampirkan invoice dan B/L. Rujukan ${word}.`;
	await reply(context.officer, ticketId, text, change);
	return word;
}

export async function takenBy({ channel }: Talk): Promise<TakenMessage[]> {
	return await control(channel.url, 'GET', '/sandbox/taken');
}

export async function ticketNow({ desk }: Talk, id: number): Promise<Record<string, any>> {
	return await desk.agent.call('GET', `/tickets/${id}?expand=true`);
}

/** The deliveries about a ticket, once none of them waits any more. */
export async function deliveriesOf({ desk }: Talk, ticketId: number): Promise<Delivery[]> {
	for (;;) {
		const all = await desk.control<Delivery[]>('GET', 'deliveries');
		const found = all.filter((one) => one.ticketId === ticketId);
		if (found.every(({ state }) => state !== 'waiting')) return found;
		await sleep(200);
	}
}

/** Waits for what has to happen. */
export async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
	for (const deadline = Date.now() + 40_000; !(await holds()); await sleep(200)) {
		if (Date.now() > deadline) throw new Error(`It did not happen that ${what}`);
	}
}
