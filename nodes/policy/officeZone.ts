import type { Policy } from './document';

/** Calendar of an office's working time; that of the contact centre where the office is not known. */
export function calendarOfOffice({ offices }: Policy, office: unknown): string {
	const code = String(office ?? '');
	return (Object.hasOwn(offices, code) ? offices[code]! : offices.BRAVO!).calendar;
}

/** Zone of an office's working time; that of the contact centre where the office is not known. */
export function zoneOf(policy: Policy, office: unknown): string {
	return policy.calendars.calendars[calendarOfOffice(policy, office)]?.zone ?? 'Asia/Jakarta';
}
