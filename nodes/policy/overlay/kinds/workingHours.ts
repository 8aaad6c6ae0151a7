import { datesBetween, dateRange, framesIn, isDate, TAKE_OUT } from '../notation';
import { coveredDate } from './coveredDate';
import { textOf, type Kind } from './kind';

/** Working hours of a fasting month. */
export const ramadan: Kind = {
	takesOut: true,
	notation: {
		key: 'a Hijri year: 1448 H',
		value: 'first and last day: 2027-02-08..2027-03-09; - goes back to what is shipped',
	},
	apply(draft, entry) {
		const text = textOf(entry);
		const year = /^(1[45]\d\d)(?: ?H)?$/i.exec(entry.key)?.[1];
		const range = dateRange(text ?? '');
		if (year === undefined) {
			entry.problem('key', 'is no Hijri year: write it as 1448 H');
		} else if (text !== TAKE_OUT && !range) {
			entry.problem('value', 'write the first day, then the last: 2027-02-08..2027-03-09');
		} else if (range && ![29, 30].includes(datesBetween(range.from, range.to).length)) {
			entry.problem('value', 'has neither 29 nor 30 days: check the first and the last day');
		} else if (!range || coveredDate(draft, entry, 'value', range.from, range.to)) {
			const name = `Ramadan ${year} H`;
			const calendars = draft.edit('calendars');
			const shipped = draft.base.calendars.overlays.find((one) => one.name === name);
			const overlay = range ? { name, ...range, hours: 'PMK221-RAMADAN' } : shipped;
			const others = calendars.overlays.filter((one) => one.name !== name);
			calendars.overlays = overlay ? [...others, overlay] : others;
			return [`/calendars/overlays/${overlay ? others.length : ''}`];
		}
		return [];
	},
};

/** Forces one day of a calendar open or closed. */
export const workingDay: Kind = {
	notation: {
		key: 'calendar and date: OFFICE-MKS 2026-12-24, or * 2026-12-24 for all that keep holidays',
		value: 'hours: 07:30-12:00; empty: the usual hours of that weekday; or closed',
	},
	apply(draft, entry) {
		const text = textOf(entry);
		const [calendar = '', date = '', ...more] = entry.key.split(' ');
		const { calendars } = draft.see('calendars');
		if (more.length > 0 || !isDate(date)) {
			entry.problem('key', 'write calendar and date as OFFICE-MKS 2026-12-24');
			return [];
		}
		if (calendar !== '*' && !Object.hasOwn(calendars, calendar)) {
			const offices = draft.see('offices');
			const office = Object.hasOwn(offices, calendar) ? offices[calendar] : undefined;
			entry.problem(
				'key',
				office
					? `name the calendar of the office, ${office.calendar}: its offices keep the same days`
					: `no calendar named ${calendar}: use ${Object.keys(calendars).join(', ')} or *`,
			);
			return [];
		}
		const frames = text === null || text === 'closed' ? [] : framesIn(text);
		if (text === null || frames === null) {
			entry.problem('value', 'write the hours as 07:30-12:00, 13:00-17:00, or closed, or leave it empty');
			return [];
		}
		if (!coveredDate(draft, entry, 'key', date)) {
			return [];
		}
		const data = draft.edit('calendars');
		data.exceptions = data.exceptions.filter((one) => one.calendar !== calendar || one.date !== date);
		const open = text !== 'closed';
		data.exceptions.push({ calendar, date, open, ...(frames.length > 0 ? { frames } : {}) });
		return [`/calendars/exceptions/${data.exceptions.length - 1}`];
	},
};

/** Team 2's schedule, by date or for every date of a range (A20). */
export const schedule: Kind = {
	takesOut: true,
	notation: {
		key: 'a date or first and last: 2026-12-25 or 2026-12-01..2026-12-31',
		value: 'hours: 08:00-12:00, 13:00-20:00; empty: nobody on duty; - takes the date out',
	},
	apply(draft, entry) {
		const text = textOf(entry);
		const range = dateRange(entry.key);
		const frames = text === null || text === TAKE_OUT ? [] : framesIn(text);
		if (!range) {
			entry.problem('key', 'write a date as 2026-12-25, or the first and the last as 2026-12-01..2026-12-31');
			return [];
		}
		if (frames === null) {
			entry.problem('value', 'write the hours as 08:00-12:00, 13:00-20:00; a night is cut at 24:00');
			return [];
		}
		if (text === null || !coveredDate(draft, entry, 'key', range.from, range.to)) {
			return [];
		}
		const team2 = (draft.edit('calendars').schedules.team2 ??= {});
		return datesBetween(range.from, range.to).map((date) => {
			if (text === TAKE_OUT) {
				delete team2[date];
			} else {
				team2[date] = frames;
			}
			return `/calendars/schedules/team2/${date}`;
		});
	},
};
