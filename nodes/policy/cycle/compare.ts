import { logMark, type TicketAttributes } from './attributes';
import { readOpen, type ClockOpen } from './open';

/** A clock attribute that is not as we wrote it (CLK-9). */
interface Difference {
	attribute: string;
	found: unknown;
	/** As last written; null where it was empty. */
	written: unknown;
}

interface OpenComparison {
	differences: Difference[];
	/** What a write has to put back. */
	restore: TicketAttributes;
	/** The log is not the one we wrote; it cannot be put back from here. */
	logChanged: boolean;
	/** Why nothing can be compared; null otherwise. */
	problem: string | null;
}

/** The attributes of the last cycle, by their place in the open line. */
export const OF_CYCLE: Record<string, keyof ClockOpen> = {
	djbc_sla_state: 'state',
	djbc_rule: 'rule',
	djbc_rule_status: 'status',
	djbc_cycle_at: 'received',
	djbc_due_at: 'due',
	djbc_stopped_at: 'stopped',
	djbc_late_triage: 'late',
};

/** All that the line of version 0.1.0 said, which knew no status. */
const FIRST_FORM: ReadonlyArray<keyof ClockOpen> = ['rule', 'received', 'due'];

/** What a human changed of the clock since we last wrote it, and what to restore (CLK-9). */
export function compareOpen(ticket: TicketAttributes): OpenComparison {
	const { open, problem } = readOpen(ticket.djbc_clock_open);
	if (!open) {
		return { differences: [], restore: {}, logChanged: false, problem };
	}
	const expected: Array<[string, unknown]> = [
		...Object.entries(OF_CYCLE)
			.filter(
				([, place]) =>
					(open.rule !== '' || place === 'state') && (open.status !== null || FIRST_FORM.includes(place)),
			)
			.map(([attribute, place]): [string, unknown] => [attribute, open[place]]),
		...Object.entries(open.written),
	];
	const differences = expected
		.map(([attribute, written]) => ({
			attribute,
			found: ticket[attribute] ?? null,
			written: written ?? null,
		}))
		.filter(({ attribute, found, written }) => attribute in ticket && plain(found) !== plain(written));
	return {
		differences,
		restore: Object.fromEntries(differences.map(({ attribute, written }) => [attribute, written])),
		logChanged: 'djbc_clock_log' in ticket && logMark(String(ticket.djbc_clock_log ?? '')) !== open.log,
		problem,
	};
}

/** Zammad gives an empty value as null or '', an instant with or without milliseconds, a number as number or text. */
function plain(value: unknown): string {
	const text = value === null || value === false ? '' : String(value);
	return /^\d{4}-\d\d-\d\dT/.test(text) ? String(Date.parse(text)) : text;
}
