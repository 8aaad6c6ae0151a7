import type { Draft } from '../draft';
import { isDate } from '../notation';
import type { Entry } from './kind';

/** Whether the calendars cover all of the dates (in order). A later one waits for its year. */
export function coveredDate(
	draft: Draft,
	{ problem, waits }: Entry,
	column: 'key' | 'value',
	...dates: string[]
): boolean {
	const { validFrom, validTo } = draft.see('calendars');
	const [first, last] = [dates[0]!, dates.at(-1)!];
	if (!dates.every(isDate)) {
		problem(column, 'is no date: write it as 2026-12-28');
	} else if (first < validFrom) {
		problem(column, `${first} is before the calendars begin, ${validFrom}`);
	} else if (last > validTo) {
		waits(`waits: the calendars end on ${validTo}; it counts once a row of kind cover enters its year`);
	} else {
		return true;
	}
	return false;
}
