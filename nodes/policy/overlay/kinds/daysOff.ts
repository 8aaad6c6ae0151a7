import { missingHolidays } from '../../schema/calendarChecks';
import { TAKE_OUT } from '../notation';
import { coveredDate } from './coveredDate';
import { textOf, type Kind } from './kind';

const lists = {
	national: { what: 'holiday', kind: 'holiday' },
	cutiBersama: { what: 'cuti bersama', kind: 'cuti_bersama' },
} as const;

function daysOff(list: keyof typeof lists, example: string): Kind {
	const other = list === 'national' ? 'cutiBersama' : 'national';
	return {
		takesOut: true,
		notation: { key: 'a date: 2026-12-28', value: `its name: ${example}; - takes the date out` },
		apply(draft, entry) {
			const text = textOf(entry);
			if (text === '') {
				entry.problem('value', `is empty: write the name of the day, or ${TAKE_OUT} to take the date out`);
				return [];
			}
			if (text === null || !coveredDate(draft, entry, 'key', entry.key)) {
				return [];
			}
			const { holidays } = draft.see('calendars');
			if (text === TAKE_OUT && holidays[list][entry.key] === undefined && holidays[other][entry.key]) {
				entry.problem('key', `is a ${lists[other].what}: use the kind ${lists[other].kind}`);
				return [];
			}
			const dates = draft.edit('calendars').holidays[list];
			if (text === TAKE_OUT) {
				delete dates[entry.key];
			} else {
				dates[entry.key] = text;
			}
			return [`/calendars/holidays/${list}/${entry.key}`];
		},
	};
}

export const holiday = daysOff('national', 'Hari Raya Waisak 2571 BE');
export const cutiBersama = daysOff('cutiBersama', 'Cuti bersama Natal');

/** Extends the cover by a year, once its holidays are entered. */
export const cover: Kind = {
	notation: { key: 'a year: 2027', value: 'the decree its holidays come from: SKB 1234/1/2 2026' },
	apply(draft, entry) {
		const text = textOf(entry);
		if (!/^20\d\d$/.test(entry.key)) {
			entry.problem('key', 'is no year: write it as 2027');
		} else if (text === '') {
			entry.problem('value', 'is empty: name the decree (SKB) that the holidays of the year come from');
		} else if (text !== null) {
			const calendars = draft.edit('calendars');
			calendars.holidays.source[entry.key] = text;
			const end = `${entry.key}-12-31`;
			if (end > calendars.validTo) {
				calendars.validTo = end;
			}
			return ['/calendars/validTo', `/calendars/holidays/source/${entry.key}`];
		}
		return [];
	},
	check(draft, { key, problem }) {
		const calendars = draft.see('calendars');
		const { holidays, validFrom } = calendars;
		if (key < validFrom.slice(0, 4)) {
			problem('key', `is before the calendars begin, ${validFrom}`);
			return;
		}
		const missing = missingHolidays(calendars, key);
		if (missing.length > 0) {
			problem('key', `its holidays are not complete: enter ${missing.join(', ')} as holiday first`);
		}
		const before = String(Number(key) - 1);
		if (holidays.source[before] === undefined && `${before}-12-31` >= validFrom) {
			problem('key', `the year before is not covered: enter ${before} first`);
		}
	},
};
