import { isCountedRequest, isInPeriod, outcomeInPeriod, type IndicatorOf } from '../cohort';
import { percentLine, rounded, valueLine } from '../line';
import { answeredIn } from '../staff/calls';
import { hoursIn, shiftsOf } from '../staff/shifts';
import type { KpiLine } from '../types';

/**
 * K12: inbound calls answered in the period, per hour staffed on the phone queue. Apart from it the first human replies
 * on other channels per staffed hour, and the call-backs due in the period (PHN-1).
 */
export const k12: IndicatorOf = (question) => {
	let contacts = 0;
	const callbacks = { met: 0, due: 0 };
	return {
		add(facts) {
			if (facts.record === 'call') {
				for (const cycle of facts.cycles) {
					const outcome = cycle.rule === 'PHONE' ? outcomeInPeriod(question, cycle) : null;
					callbacks.due += outcome === null ? 0 : 1;
					callbacks.met += outcome === 'met' ? 1 : 0;
				}
			} else if (
				facts.channel !== 'phone' &&
				isCountedRequest(facts) &&
				isInPeriod(question, facts.firstReplyAt)
			) {
				contacts += 1;
			}
		},
		found({ calls, roster }) {
			const shifts = roster && shiftsOf(question, roster);
			const phone = shifts?.filter(({ queue }) => queue === 'phone') ?? null;
			const answered = calls && answeredIn(question, calls);
			const nameless = answered?.filter(({ agent }) => agent === '').length ?? 0;
			const hours = (some: typeof shifts) => (some ? hoursIn(question, some) : null);
			return {
				lines: [
					perHour('K12', answered && answered.length, hours(phone)),
					perHour('K12.other', contacts, hours(shifts)),
					percentLine({ metric: 'K12.callbacks' }, callbacks.met, callbacks.due, 'PROPOSED limit'),
				],
				warnings: nameless === 0 ? [] : [`K12: ${nameless} answered calls name no agent`],
			};
		},
	};
};

function perHour(metric: string, count: number | null, hours: number | null): KpiLine {
	const note =
		count === null ? 'no calls' : hours === null ? 'no roster' : hours === 0 ? 'nobody staffed' : '';
	return valueLine({ metric }, 'perHour', count === null || !hours ? null : rounded(count / hours), {
		numerator: count,
		denominator: hours === null ? null : rounded(hours),
		note,
	});
}
