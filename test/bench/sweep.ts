import { performance } from 'node:perf_hooks';

import { ProcessClaim } from '../../nodes/intake/claim';
import { defaultPolicy } from '../../nodes/policy/document';
import { restrictedGroups } from '../../nodes/policy/restrictedGroups';
import { sweep, workerName } from '../../nodes/sweep';
import { dueRung } from '../../nodes/sweep/standing';
import type { Zammad } from '../../nodes/zammad';

import { benchDesk } from './benchDesk';
import { NOW } from './tickets/open';

/**
 * Requests and own CPU of one sweep over many open clocks, none of them due and then some, against the plain way: to
 * read all open clocks each minute. The desk runs in a process of its own. `npm run bench:sweep -- 50000 100`.
 */
const OPEN = Number(process.argv[2] ?? 50_000);
const DUE = Number(process.argv[3] ?? 100);
const policy = defaultPolicy();

async function measured(name: string, work: (zammad: Zammad) => Promise<number>, zammad: () => Zammad) {
	const used = zammad();
	const [began, cpu] = [performance.now(), process.cpuUsage()];
	const found = await work(used);
	const { user, system } = process.cpuUsage(cpu);
	console.log(
		`${name.padEnd(34)} ${String(used.requests).padStart(6)} requests ${((user + system) / 1000)
			.toFixed(0)
			.padStart(
				7,
			)} ms own CPU ${(performance.now() - began).toFixed(0).padStart(7)} ms ${String(found).padStart(5)} due`,
	);
}

async function main(): Promise<void> {
	const desk = await benchDesk();
	const { zammad, make } = desk;
	const rules = {
		...{ policy, lookBack: 7 * 86_400_000, most: DUE, isRestricted: restrictedGroups() },
		deadline: Infinity,
	};
	const swept = async (one: Zammad) => {
		const ownUser = async () => 0;
		return (
			await sweep(
				{ zammad: one, claim: new ProcessClaim(), ownUser, failed: new Set(), worker: workerName() },
				rules,
				NOW,
			)
		).length;
	};
	const plain = async (one: Zammad) => {
		let found = 0;
		const running = { 'ticket.djbc_sla_state': { operator: 'is', value: ['running'] } };
		for await (const ticket of one.tickets.searchAll(running)) if (dueRung(ticket, rules, NOW)) found += 1;
		return found;
	};
	await make({ kind: 'notDue', from: 0, count: OPEN });
	console.log(`${OPEN} open clocks`);
	await measured('none due, sweep', swept, zammad);
	await measured('none due, all open read', plain, zammad);
	await make({ kind: 'due', from: 0, count: DUE });
	await measured(`${DUE} due, all open read (no notes)`, plain, zammad);
	await measured(`${DUE} due, sweep with its notes`, swept, zammad);
	await measured('the same again, sweep', swept, zammad);
	desk.stop();
}

void main();
