/** WIB has no summer time. */
const WIB = 7 * 3_600_000;

/** Day of an instant (ms) in WIB, `2026-01-12`: a group mixes many people, so its threads are author and day (channels 3.6). */
export function wibDay(at: number): string {
	return new Date(at + WIB).toISOString().slice(0, 10);
}
