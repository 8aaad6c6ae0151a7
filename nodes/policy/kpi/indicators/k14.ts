import type { IndicatorOf } from '../cohort';
import { percentLine, valueLine } from '../line';
import { scheduledIn, shiftsOf } from '../staff/shifts';

/** K14: shifts of the period without lateness, absence or early leave, of those that were scheduled. */
export const k14: IndicatorOf = (question) => ({
	add() {},
	found({ roster }) {
		if (roster === null) {
			return { lines: [valueLine({ metric: 'K14' }, 'percent', null, { note: 'no roster' })] };
		}
		const shifts = scheduledIn(question, shiftsOf(question, roster));
		const present = shifts.filter(({ attendance }) => attendance === 'present').length;
		const unrecorded = shifts.filter(({ attendance }) => attendance === '').length;
		return {
			lines: [percentLine({ metric: 'K14' }, present, shifts.length)],
			warnings:
				unrecorded === 0
					? []
					: [`K14: ${unrecorded} shifts have no attendance yet, counted as scheduled only`],
		};
	},
});
