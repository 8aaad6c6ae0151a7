import { DateTime } from 'luxon';

const ZONE_NAMES: Record<string, string> = {
	'Asia/Jakarta': 'WIB',
	'Asia/Makassar': 'WITA',
	'Asia/Jayapura': 'WIT',
};

/** An instant as agents read it in a note: `12 Januari 2026 pukul 10.00.00 WIB`. */
export function localTime(instant: string, zone: string): string {
	const local = DateTime.fromISO(instant, { zone, locale: 'id' });
	return `${local.toFormat("d MMMM yyyy 'pukul' HH.mm.ss")} ${ZONE_NAMES[zone] ?? zone}`;
}

/** The day of an instant there: `2026-01-12`. */
export function localDate(instant: string, zone: string): string {
	return DateTime.fromISO(instant, { zone }).toFormat('yyyy-MM-dd');
}
