import { DateTime } from 'luxon';
import { isRestrictedCategory } from '../restrictedGroups';
import type { Question, TicketFacts } from './cohort';
import { isCompleted } from './escalations';

/** A letter or nota dinas whose number and date are recorded. */
export interface Letter {
	/** Ms, of the clock that it stopped, with that clock's calendar; null where only its date is known. */
	stoppedAt: number | null;
	calendar: string;
}

/**
 * The letter of a ticket by `as_of`, or null. That of ethics and crime stops the clock when both number and date are
 * recorded (A45). Another is a reference: when it was recorded the ticket does not tell, so it counts from its date on.
 * Of a reopened escalation the first one counts.
 */
export function lettersOf({ asOf, period }: Question): (facts: TicketFacts) => Letter | null {
	const today = DateTime.fromMillis(asOf, { zone: period.zone }).toISODate()!;
	return ({ ticket, record, category, cycles }) => {
		const stop = cycles.find((cycle) => isCompleted(cycle) && cycle.cause === 'letter');
		if (stop) return { stoppedAt: stop.stoppedAt, calendar: stop.calendar };
		const isByLetter = record === 'escalation' && isRestrictedCategory(category);
		const { djbc_letter_no: number, djbc_letter_date: date } = ticket;
		const isWhole = typeof number === 'string' && number !== '' && typeof date === 'string' && date !== '';
		return isWhole && !isByLetter && date <= today ? { stoppedAt: null, calendar: '' } : null;
	};
}
