/** What a file holds that is no text: first bytes, and what to do. */
const OTHERS: ReadonlyArray<readonly [hex: string, message: string]> = [
	['504b0304', 'ini berkas Excel (.xlsx) atau ZIP: simpan sebagai CSV, lalu unggah CSV-nya'],
	['d0cf11e0', 'ini berkas Excel lama (.xls): simpan sebagai CSV, lalu unggah CSV-nya'],
	['25504446', 'ini berkas PDF: unggah CSV'],
	['fffe', 'tulisannya UTF-16: simpan sebagai "CSV UTF-8", lalu unggah sekali lagi'],
	['feff', 'tulisannya UTF-16: simpan sebagai "CSV UTF-8", lalu unggah sekali lagi'],
];

/**
 * The text of a CSV file, UTF-8 with or without a mark at its beginning, else Windows-1252, with `\n` for every line
 * break; or what its sender must do instead, in Indonesian.
 */
export function textOf(bytes: Uint8Array): { text: string } | { problem: string } {
	const start = Buffer.from(bytes.subarray(0, 4)).toString('hex');
	const other = OTHERS.find(([hex]) => start.startsWith(hex))?.[1];
	if (other) return { problem: other };
	const text = decoded(bytes);
	// eslint-disable-next-line no-control-regex -- no text has them
	if (/[\0-\x08\x0e-\x1f]/.test(text)) return { problem: 'ini bukan berkas teks: unggah CSV' };
	return { text: text.replace(/\r\n?/g, '\n') };
}

function decoded(bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}
