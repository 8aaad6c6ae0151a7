/** An instant as people of that zone read it: `Sen, 23 Nov 2026 08.30 WIB`. */
export function localTime(instant: string, zone: string): string {
	const parts = new Intl.DateTimeFormat('id-ID', {
		timeZone: zone,
		weekday: 'short',
		day: '2-digit',
		month: 'short',
		year: 'numeric',
		hour: '2-digit',
		minute: '2-digit',
		timeZoneName: 'short',
	}).formatToParts(new Date(instant));
	const of = (type: Intl.DateTimeFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? '';
	return `${of('weekday')}, ${of('day')} ${of('month')} ${of('year')} ${of('hour')}.${of('minute')} ${of('timeZoneName')}`;
}
