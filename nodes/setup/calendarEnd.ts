import { coverOf } from '../policy/clock/cover';
import type { Policy } from '../policy/document';
import { policyWarnings } from '../policy/warnings';
import type { Problem } from './problem';

/**
 * Calendars that end within 60 days of an instant (epoch milliseconds); an error once one has ended, since no clock can
 * be computed then (catalogue 6.2).
 */
export function endingCalendars(policy: Policy, now: number): Problem[] {
	const ended = coverOf(policy, now).some(({ daysLeft }) => daysLeft < 0);
	return policyWarnings(policy, now)
		.filter(({ path }) => path === '/calendars/validTo')
		.map(({ message }) => ({
			kind: 'policy',
			name: 'calendars',
			severity: ended ? 'error' : 'warning',
			problem: 'ends',
			text: message,
			remedy: 'Enter the holidays of the next year and then its cover by the form of workflow 05.',
		}));
}
