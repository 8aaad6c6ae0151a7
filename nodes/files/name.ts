/**
 * A file's name as everybody sees it: without control characters and signs that show nothing. Marks of writing direction
 * can make `exe.pdf` out of `fdp.exe` for the eye, and behind an ending they hide it from whoever looks for it.
 */
export function visibleName(fileName: string): string {
	return fileName
		.replace(/[\p{Cc}\p{Default_Ignorable_Code_Point}]/gu, '')
		.normalize('NFC')
		.trim();
}
