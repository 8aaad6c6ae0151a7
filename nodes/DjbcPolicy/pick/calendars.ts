import { codeField, searchCodes } from './policyCodes';

/** Calendars by name, with their zone (catalogue 6.2). */
export const searchCalendars = searchCodes(({ calendars }) =>
	Object.fromEntries(Object.entries(calendars.calendars).map(([name, { zone }]) => [name, zone])),
);

export const calendarCode = codeField('searchCalendars', 'e.g. OFFICE-JKT');
