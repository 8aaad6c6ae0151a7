import { ClockFailure } from '../clocks';
import { ZammadFailure } from '../zammad';

import { Directory } from './people';
import { remind } from './remind';
import { findDue, type Found } from './search';
import type { Reminded, SweepDesk, SweepRules } from './types';

/** Reminders at work at once. */
const AT_ONCE = 4;

/**
 * One run of the sweep: what has come of the ladders of reminders (RANK-4) and of the ends of reply windows (CH-13), the
 * oldest due time first. After an outage the highest rung of a clock alone is given, and no more than `most` in a run.
 * One that fails stops no other; it comes after all others in the next run.
 * @param now ms
 * @throws ZammadFailure where the desk cannot be asked
 */
export async function sweep(desk: SweepDesk, rules: SweepRules, now: number): Promise<Reminded[]> {
	const hasFailed = (found: Found) => desk.failed.has(keyOf(found));
	// Those that fail again and again must not fill the run.
	const due = await findDue(desk.zammad, rules, now, rules.most + desk.failed.size);
	const queue = [...due.filter((one) => !hasFailed(one)), ...due.filter(hasFailed)].slice(0, rules.most);
	if (due.length < rules.most) forget(desk.failed, due);
	const directory = new Directory(desk.zammad, rules.policy, desk.ownUser);
	const done = new Map<Found, Reminded>();
	let next = 0;
	const work = async () => {
		while (next < queue.length && Date.now() < rules.deadline) {
			const found = queue[next++]!;
			done.set(found, await tried(desk, directory, found, rules, now));
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
	return queue.flatMap((found) => done.get(found) ?? []);
}

async function tried(
	desk: SweepDesk,
	directory: Directory,
	found: Found,
	rules: SweepRules,
	now: number,
): Promise<Reminded> {
	const { ticket, reminder } = found;
	const { kind, rung, rule, dueAt } = reminder;
	const base = { kind, ticketId: ticket.id, ticketNumber: ticket.number, rung, rule, dueAt };
	try {
		const told = await remind(desk, directory, found, rules, now);
		desk.failed.delete(keyOf(found));
		return { ...base, ...told, error: null };
	} catch (error) {
		if (!(error instanceof ZammadFailure) && !(error instanceof ClockFailure)) throw error;
		desk.failed.add(keyOf(found));
		const nobody = { reached: 0, unreached: [], external: [], mail: null };
		return { ...base, outcome: 'failed', ...nobody, error: error.message };
	}
}

/** What failed and is not due any more. */
function forget(failed: Set<string>, due: readonly Found[]): void {
	const keys = new Set(due.map(keyOf));
	for (const key of failed) if (!keys.has(key)) failed.delete(key);
}

const keyOf = ({ ticket, reminder }: Found): string => `${ticket.id} ${reminder.rung}`;
