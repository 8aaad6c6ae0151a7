/** Times and dates of the contract, already of the right shape, as real ones. No clock is read here. */

const PARTS = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,3}))?(?:Z|([+-])(\d\d):(\d\d)))?$/;

/** Years a time or date may lie in, as written and in UTC: past 9999 UTC is written with more digits. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2999;

/**
 * Milliseconds of a time with offset, or of the first UTC instant of a date; null for 30 February, 25:00, or a year
 * outside 1900 to 2999.
 */
export function instantOf(value: string): number | null {
	const parts = PARTS.exec(value);
	if (!parts) return null;
	const at = (index: number) => Number(parts[index] ?? 0);
	const [year, month, day, hour, minute, second] = [at(1), at(2), at(3), at(4), at(5), at(6)];
	const [offsetHours, offsetMinutes] = [at(9), at(10)];
	if (hour > 23 || minute > 59 || second > 59 || offsetHours > 23 || offsetMinutes > 59) return null;
	if (!withinYears(year)) return null;

	const local = new Date(0);
	local.setUTCFullYear(year, month - 1, day);
	if (local.getUTCMonth() !== month - 1 || local.getUTCDate() !== day) return null;
	local.setUTCHours(hour, minute, second, Number((parts[7] ?? '0').padEnd(3, '0')));

	const offset = (offsetHours * 60 + offsetMinutes) * 60_000;
	const instant = local.getTime() - (parts[8] === '-' ? -offset : offset);
	return withinYears(new Date(instant).getUTCFullYear()) ? instant : null;
}

function withinYears(year: number): boolean {
	return year >= FIRST_YEAR && year <= LAST_YEAR;
}
