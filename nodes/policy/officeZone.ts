import type { Policy } from './document';

/** Zone of an office's working time; that of the contact centre where the office is not known. */
export function zoneOf({ offices, calendars }: Policy, office: unknown): string {
	const code = String(office ?? '');
	const calendar = Object.hasOwn(offices, code) ? offices[code]!.calendar : '';
	return calendars.calendars[calendar]?.zone ?? 'Asia/Jakarta';
}
