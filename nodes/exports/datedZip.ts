const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_SIZE = 22;

/**
 * A ZIP whose files all bear this time, in UTC, in place of the machine's (APPNOTE 4.4.6): in the central directory and
 * before each file. For archives without a comment, as our writer makes them.
 * @param at ms
 */
export function datedZip(given: Buffer, at: number): Buffer {
	const zip = Buffer.from(given);
	const stamp = dosTime(new Date(at));
	const end = zip.length - END_SIZE;
	if (end < 0 || zip.readUInt32LE(end) !== END) throw new Error('The archive has no end');
	let place = zip.readUInt32LE(end + 16);
	while (place < end && zip.readUInt32LE(place) === CENTRAL) {
		zip.writeUInt32LE(stamp, place + 12);
		const local = zip.readUInt32LE(place + 42);
		if (zip.readUInt32LE(local) === LOCAL) zip.writeUInt32LE(stamp, local + 10);
		place += 46 + [28, 30, 32].reduce((sum, size) => sum + zip.readUInt16LE(place + size), 0);
	}
	return zip;
}

/** Two-second steps from 1980 on. */
function dosTime(at: Date): number {
	const date = ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();
	const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
	return ((date << 16) | time) >>> 0;
}
