import { rungWindows } from '../policy/rank/windows';
import type { Condition, Ticket, Zammad } from '../zammad';

import { dueRung, dueWarning, warningsUntil, type Reminder } from './standing';
import type { SweepRules } from './types';

/** A ticket with the reminder that is due on it. */
export interface Found {
	ticket: Ticket;
	reminder: Reminder;
}

/** The desk may cut an instant to the second; `before` and `after` take the instant itself (recording 05). */
const SECOND = 1_000;

/** On such a ticket nobody waits. */
const GONE = ['merged', 'removed'];

/**
 * Everything that is due, oldest due time first. One search for each window of the policy (CLK-10): the requests grow
 * with clocks near their reminders only, not with open ones. Of each search no more than are wanted.
 * @throws ZammadFailure
 */
export async function findDue(
	zammad: Zammad,
	rules: SweepRules,
	now: number,
	most: number,
): Promise<Found[]> {
	const { policy, lookBack } = rules;
	const found: Found[] = [];
	const take = async (sortBy: string, condition: Condition, dueOf: (ticket: Ticket) => Reminder | null) => {
		let taken = 0;
		const states = condition['ticket.djbc_sla_state']!.value as readonly string[];
		const expect = ({ djbc_sla_state: state }: Ticket) => states.includes(String(state ?? ''));
		for await (const ticket of zammad.tickets.searchAll(condition, { sortBy, expect })) {
			const reminder = GONE.includes(ticket.state ?? '') ? null : dueOf(ticket);
			if (!reminder) continue;
			found.push({ ticket, reminder });
			taken += 1;
			if (taken >= most) return;
		}
	};
	for (const window of rungWindows(policy, now, lookBack)) {
		const condition = {
			'ticket.djbc_sla_state': { operator: 'is', value: ['running'] },
			'ticket.djbc_rule': { operator: 'is', value: window.rules },
			// `""` finds what was never written too (zammad-api 2.6).
			'ticket.djbc_reminded': { operator: 'is', value: [window.reminded] },
			'ticket.djbc_due_at': { operator: 'before (absolute)', value: utc(window.until + SECOND) },
			'ticket.djbc_cycle_at': { operator: 'after (absolute)', value: utc(window.startedSince - SECOND) },
		};
		await take('djbc_due_at', condition, (ticket) => dueRung(ticket, rules, now));
	}
	const minutes = Math.ceil((warningsUntil(policy, now) - now) / 60_000) + 1;
	const condition = {
		// An answered request drops out: its clock has stopped.
		'ticket.djbc_sla_state': { operator: 'is', value: ['running', 'none', ''] },
		'ticket.djbc_window_until': {
			operator: 'within next (relative)',
			range: 'minute',
			value: String(minutes),
		},
	};
	await take('djbc_window_until', condition, (ticket) => dueWarning(ticket, rules, now));
	return found.sort((a, b) => Date.parse(a.reminder.dueAt) - Date.parse(b.reminder.dueAt));
}

const utc = (at: number): string => new Date(at).toISOString();
