import { BEHIND, costInWords, costOf } from '../cost';
import type { Steps } from '../progress';
import type { Rig } from '../rig';
import type { Answer } from '../sender';
import { table } from '../table';
import type { Delivery, Held, SourceCase } from './sourceCase';

/** Delivers one after the other and checks each on the desk. Returns the rows of the table and what is not as expected. */
export async function deliverAll(
	rig: Rig,
	steps: Steps,
	cases: SourceCase[],
): Promise<{ rows: string[][]; wrong: string[] }> {
	const rows: string[][] = [];
	const wrong: string[] = [];
	await steps.run(
		`each source by its own payload and signature: ${cases.length} deliveries`,
		async (tell) => {
			for (const [place, one] of cases.entries()) {
				await rig.desk.forget();
				const begun = Date.now();
				const answer = await one.send();
				const cost = await costOf(rig, answer, begun);
				const { tickets, mistakes } = await looked(rig, one, answer);
				const stored = answer.body.stored as string | undefined;
				if (stored !== one.stored) mistakes.push(`stored ${stored}, expected ${one.stored}`);
				if (cost.answered !== one.cost)
					mistakes.push(`${cost.answered} requests until the answer, expected ${one.cost}`);
				wrong.push(...mistakes.map((text) => `${one.source}: ${text}`));
				rows.push([
					one.source,
					one.proof,
					`${answer.status} ${stored ?? answer.body.error ?? ''}`.trim(),
					tickets.join(', ') || '-',
					costInWords(cost),
				]);
				tell(place + 1, cases.length);
			}
		},
	);
	return { rows, wrong };
}

export const sourceTable = (rows: string[][]): string =>
	`${table(['source', 'proof', 'answer', 'ticket', 'requests'], rows)}\n${BEHIND}`;

/** The tickets of a delivery's thread, and what is not as expected of them and of the answer. */
export async function looked(
	rig: Rig,
	{ status, held }: Delivery,
	answer: Answer,
): Promise<{ tickets: string[]; mistakes: string[] }> {
	const mistakes: string[] = [];
	if (answer.status !== status) {
		mistakes.push(`answered ${answer.status} ${JSON.stringify(answer.body)}, expected ${status}`);
	}
	return held ? { ...(await thread(rig, held, mistakes)), mistakes } : { tickets: [], mistakes };
}

/** Counts on the desk itself: one ticket, each text once and in order. */
async function thread(rig: Rig, held: Held, mistakes: string[]): Promise<{ tickets: string[] }> {
	const check = (what: string, got: unknown, wanted: unknown) => {
		if (JSON.stringify(got) !== JSON.stringify(wanted))
			mistakes.push(`${what}: ${JSON.stringify(got)}, expected ${JSON.stringify(wanted)}`);
	};
	const tickets = await rig.desk.agent.tickets('djbc_thread_key', held.thread);
	check('tickets of the thread', tickets.length, 1);
	const [ticket] = tickets;
	if (!ticket) return { tickets: [] };
	check('djbc_channel', ticket.djbc_channel, held.channel);
	if (held.clock) check('clock', ticket.djbc_sla_state, held.clock);
	const articles = await rig.desk.agent.messages(ticket.id);
	const order = articles.map(({ body }) => held.texts.findIndex((text) => String(body).includes(text)));
	check(
		'articles, by the texts',
		order,
		held.texts.map((_text, place) => place),
	);
	return { tickets: [ticket.number] };
}
