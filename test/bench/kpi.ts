import { performance } from 'node:perf_hooks';

import { requestEvent } from '../../nodes/intake/clocks';
import { compileMonth } from '../../nodes/kpi/compile';
import { computeDue } from '../../nodes/policy/clock/due';
import { advance, NO_CLOCKS, type TicketClocks } from '../../nodes/policy/cycle/advance';
import { clockAttributes } from '../../nodes/policy/cycle/attributes';
import { defaultPolicy } from '../../nodes/policy/document';
import { questionOf } from '../../nodes/policy/kpi/question';
import type { Channel } from '../../nodes/policy/types';
import type { Zammad } from '../../nodes/zammad';

import { benchDesk } from './benchDesk';

/**
 * Requests, own CPU and memory of a run over a month of so many tickets (PER-5), and over twice as many; then what the
 * plain way costs, to ask the desk for the history of each. `tsx test/bench/kpi.ts 50000`.
 */
const TICKETS = Number(process.argv[2] ?? 50_000);
const HISTORIES = 500;
const MB = 1_048_576;
const policy = defaultPolicy();
/** The desk dates its tickets itself, so the run looks back from later. */
const question = questionOf(policy, 'national', '2026-01', Date.parse('2100-01-01T00:00:00Z'));
const channels: readonly Channel[] = ['webchat', 'email', 'facebook_dm', 'whatsapp'];
const NONE = { calls: null, roster: null, assessments: null, surveys: null };

/**
 * The nth request of the month as it stands at its end: answered, most of them closed by their log. A tenth was
 * escalated three times, another tenth has eight cycles.
 */
function ticketOf(n: number): object {
	const at = question.from + ((n * 53_777) % 2_600_000) * 1000;
	const [receivedAt, repliedAt] = [iso(at), iso(at + (5 + (n % 100)) * 60_000)];
	const channel = channels[n % channels.length]!;
	let clocks: TicketClocks = NO_CLOCKS;
	const happens = (event: Parameters<typeof advance>[2]) => {
		clocks = advance(policy, clocks, event, Date.parse(event.at) + 1000).clocks;
	};
	const asks = (asked: string) => {
		const clock = computeDue(policy, { channel, office: 'BRAVO', receivedAt: asked, role: 'user' });
		happens(requestEvent(clock, { at: asked, keyLag: null, arrivedAt: asked }));
	};
	const isAnswered = n % 10 > 0;
	const [escalations, cycles] = [n % 10 === 1 ? 3 : 0, n % 10 === 2 ? 8 : 1];
	asks(receivedAt);
	for (let nth = 0; nth < escalations; nth += 1) {
		const child = { childTicket: `90${n}${nth}` };
		happens({ kind: 'escalated', at: iso(at + (2 * nth + 1) * 60_000), ...child, unit: 'DIT-IKC' });
		happens({ kind: 'unitAnswered', at: iso(at + (2 * nth + 2) * 60_000), ...child });
	}
	for (let nth = 0; isAnswered && nth < cycles; nth += 1) {
		const later = nth * 4 * 3_600_000;
		if (nth > 0) asks(iso(at + later));
		happens({
			...{ kind: 'message', at: iso(Date.parse(repliedAt) + later), articleId: 10 * n + nth + 1 },
			...{ author: 'human', internal: false, echo: false, replyKind: 'answer' },
		} as const);
	}
	const closedAt = iso(Date.parse(repliedAt) + (cycles - 1) * 4 * 3_600_000);
	if (isAnswered) happens({ kind: 'closed', at: closedAt, reason: 'answered' });
	const values = {
		...{ djbc_received_at: receivedAt, djbc_first_reply_at: isAnswered ? repliedAt : null },
		djbc_escalated_at: escalations > 0 ? iso(at + 60_000) : null,
	};
	return {
		...{ title: 'Pesan', group: 'Bravo::Layanan', customer: 'integrasi', article: ARTICLE },
		...{ djbc_record: 'request', djbc_channel: channel, djbc_office: 'BRAVO', djbc_service: 'SVC-CC' },
		...{ djbc_category: n % 7 > 0 ? 'INF::KEP' : 'CPL::SVC', djbc_category_suggested: 'INF::KEP 0.82' },
		...clockAttributes(policy, clocks, values),
	};
}

const ARTICLE = { type: 'web', sender: 'Customer', internal: false, body: 'Berapa tarifnya?' };
const iso = (at: number) => new Date(at).toISOString();

async function run(zammad: Zammad, name: string): Promise<void> {
	global.gc?.();
	const before = process.memoryUsage().heapUsed;
	let most = before;
	const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().heapUsed)), 500);
	const [began, cpu] = [performance.now(), process.cpuUsage()];
	const earlier = { periods: [null, null, null], runBefore: null };
	const as = { run: 'restatement', reason: 'bench' } as const;
	const { read, lines } = await compileMonth(zammad, question, as, NONE, earlier, Date.now());
	const { user, system } = process.cpuUsage(cpu);
	clearInterval(watch);
	console.log(
		`${name}: ${read.tickets} tickets, ${read.requests} requests of the period, ${lines.length} lines; ` +
			`${zammad.requests} HTTP requests, ${(performance.now() - began).toFixed(0)} ms, ` +
			`${((user + system) / 1000).toFixed(0)} ms own CPU, ${((most - before) / MB).toFixed(0)} MB heap more`,
	);
}

async function main(): Promise<void> {
	const desk = await benchDesk();
	await desk.make(Array.from({ length: TICKETS }, (_, n) => ticketOf(n)));
	await run(desk.zammad(), 'a first run, which warms up');
	await run(desk.zammad(), `${TICKETS} tickets`);
	await desk.make(Array.from({ length: TICKETS }, (_, n) => ticketOf(TICKETS + n)));
	await run(desk.zammad(), `${2 * TICKETS} tickets`);
	const plain = desk.zammad();
	const requests = { 'ticket.djbc_record': { operator: 'is', value: 'request' } };
	const found = await plain.tickets.search(requests, { limit: 200 });
	const cpu = process.cpuUsage();
	for (let n = 0; n < HISTORIES; n += 1) await plain.history(found[n % found.length]!.id);
	const { user, system } = process.cpuUsage(cpu);
	const scale = TICKETS / HISTORIES;
	console.log(
		`the plain way, a history of each ticket: ${TICKETS} HTTP requests, ` +
			`${(((user + system) / 1000) * scale).toFixed(0)} ms own CPU (of ${HISTORIES}, scaled)`,
	);
	desk.stop();
}

void main();
