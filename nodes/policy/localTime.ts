import { DateTime } from 'luxon';

const ZONE_NAMES: Record<string, string> = {
	'Asia/Jakarta': 'WIB',
	'Asia/Makassar': 'WITA',
	'Asia/Jayapura': 'WIT',
};

const FORMAT = "d MMMM yyyy 'pukul' HH.mm.ss";
const TO_THE_MINUTE = "d MMMM yyyy 'pukul' HH.mm";

/** An instant as agents read it in a note: `12 Januari 2026 pukul 10.00.00 WIB`. */
export function localTime(instant: string, zone: string): string {
	return inWords(instant, zone, FORMAT);
}

/** The same as letters tell it: `12 Januari 2026 pukul 10.00 WIB`. */
export function localMinute(instant: string, zone: string): string {
	return inWords(instant, zone, TO_THE_MINUTE);
}

function inWords(instant: string, zone: string, format: string): string {
	const local = DateTime.fromISO(instant, { zone, locale: 'id' });
	return `${local.toFormat(format)} ${zoneName(zone)}`;
}

/** `WIB`, `WITA`, `WIT`; another zone is named as it is. */
export function zoneName(zone: string): string {
	return ZONE_NAMES[zone] ?? zone;
}

/** The instant of such a text, ms; NaN for any other. */
export function instantOfLocal(text: string): number {
	const [, time = '', name = ''] = /^(.+) (\S+)$/.exec(text) ?? [];
	const zone = Object.keys(ZONE_NAMES).find((one) => ZONE_NAMES[one] === name) ?? name;
	return DateTime.fromFormat(time, FORMAT, { zone, locale: 'id' }).toMillis();
}

/** The day of an instant there: `2026-01-12`. */
export function localDate(instant: string, zone: string): string {
	return DateTime.fromISO(instant, { zone }).toFormat('yyyy-MM-dd');
}
