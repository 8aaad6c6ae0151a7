import type { Policy } from '../document';
import { currentOf, type TicketClocks } from './advance';

/** The reminders of a new cycle, or of another promise that governs now (CLK-5), begin anew (RANK-4). */
export function reminderValues(
	policy: Policy,
	before: TicketClocks,
	after: TicketClocks,
): { djbc_reminded?: string } {
	const [was, is] = [currentOf(policy, before), currentOf(policy, after)];
	return was && is && (was.cycle !== is.cycle || was.rule !== is.rule) ? { djbc_reminded: '' } : {};
}
