import { performance } from 'node:perf_hooks';

import { compileMonth } from '../../nodes/kpi/compile';
import { defaultPolicy } from '../../nodes/policy/document';
import { questionOf } from '../../nodes/policy/kpi/question';
import type { Zammad } from '../../nodes/zammad';

import { benchDesk } from './benchDesk';

/**
 * Requests, own CPU and memory of a run over a month of so many tickets (PER-5), as the first thing a process does and
 * once more, and over twice as many; then what the plain way costs, to ask the desk for the history of each, which is
 * empty here. `npm run bench:kpi -- 50000`.
 */
const TICKETS = Number(process.argv[2] ?? 50_000);
const HISTORIES = 500;
const MB = 1_048_576;
/** Final, 7 days after the end. */
const question = questionOf(defaultPolicy(), 'national', '2026-01', Date.parse('2026-03-04T17:00:00Z'));
const NONE = { calls: null, roster: null, assessments: null, surveys: null };

async function run(zammad: Zammad, name: string): Promise<void> {
	global.gc?.();
	const before = process.memoryUsage().heapUsed;
	let most = before;
	const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().heapUsed)), 500);
	const [began, cpu] = [performance.now(), process.cpuUsage()];
	const earlier = { periods: [null, null, null], runBefore: null };
	const as = { run: 'final', reason: '' } as const;
	const { read, lines } = await compileMonth(zammad, question, as, NONE, earlier, question.asOf);
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
	await desk.make({ kind: 'inMonth', from: 0, count: TICKETS });
	await run(desk.zammad(), 'cold');
	await run(desk.zammad(), 'warm');
	await desk.make({ kind: 'inMonth', from: TICKETS, count: TICKETS });
	await run(desk.zammad(), 'twice as many');
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
