import { performance } from 'node:perf_hooks';

import { ProcessClaim } from '../../nodes/intake/claim';
import { requestEvent } from '../../nodes/intake/clocks';
import { computeDue } from '../../nodes/policy/clock/due';
import { advance, NO_CLOCKS } from '../../nodes/policy/cycle/advance';
import { clockAttributes } from '../../nodes/policy/cycle/attributes';
import { defaultPolicy } from '../../nodes/policy/document';
import { restrictedGroups } from '../../nodes/policy/restrictedGroups';
import type { Channel } from '../../nodes/policy/types';
import { sweep, workerName } from '../../nodes/sweep';
import { dueRung } from '../../nodes/sweep/standing';
import type { Zammad } from '../../nodes/zammad';

import { benchDesk } from './benchDesk';

/**
 * Requests and own CPU of one sweep over many open clocks, none of them due and then some, against the plain way: to
 * read all open clocks each minute. The desk runs in a process of its own. `tsx test/bench/sweep.ts 50000 100`.
 */
const OPEN = Number(process.argv[2] ?? 50_000);
const DUE = Number(process.argv[3] ?? 100);
/** A Tuesday at 10.00 WIB. */
const NOW = Date.parse('2026-12-01T03:00:00Z');
const policy = defaultPolicy();

/** A request of that channel that came so long ago, minutes, as Receive leaves it. */
function ticketOf(channel: Channel, minutes: number) {
	const receivedAt = new Date(NOW - minutes * 60_000).toISOString();
	const clock = computeDue(policy, { channel, office: 'BRAVO', receivedAt, role: 'user' });
	const event = requestEvent(clock, { at: receivedAt, keyLag: null, arrivedAt: receivedAt });
	const values = { djbc_received_at: receivedAt };
	return {
		...{ title: 'Pesan', group: 'Bravo::Layanan', customer: 'integrasi' },
		article: { type: 'web', sender: 'Customer', internal: false, body: 'Berapa tarifnya?' },
		...{ djbc_record: 'request', djbc_channel: channel, djbc_office: 'BRAVO', djbc_service: 'SVC-CC' },
		...clockAttributes(policy, advance(policy, NO_CLOCKS, event, NOW).clocks, values),
	};
}

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
	const channels = ['facebook_dm', 'email', 'webchat'] as const;
	const open = Array.from({ length: OPEN }, (_, place) => ticketOf(channels[place % 3]!, place % 40));
	await make(open);
	console.log(`${OPEN} open clocks`);
	await measured('none due, sweep', swept, zammad);
	await measured('none due, all open read', plain, zammad);
	await make(Array.from({ length: DUE }, (_, place) => ticketOf('webchat', 61 + (place % 60))));
	await measured(`${DUE} due, all open read (no notes)`, plain, zammad);
	await measured(`${DUE} due, sweep with its notes`, swept, zammad);
	await measured('the same again, sweep', swept, zammad);
	desk.stop();
}

void main();
