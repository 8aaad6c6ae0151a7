import { isInPeriod, type Question } from '../cohort';
import type { CallRow } from '../types';
import { lastOf } from './lastOf';

/** Inbound calls of the scope that were answered in the period (K12); of several rows of a call the last one counts. */
export function answeredIn(question: Question, rows: readonly CallRow[]): CallRow[] {
	const { scope } = question;
	return lastOf(rows, ({ callHash }) => callHash).filter(
		({ direction, outcome, office, answeredAt, ringAt }) =>
			direction === 'in' &&
			outcome === 'answered' &&
			(scope === 'national' || office === scope) &&
			isInPeriod(question, Date.parse(answeredAt || ringAt)),
	);
}
