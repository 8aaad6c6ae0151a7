import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';

export interface Finding {
	word: string;
	/** `plain`, or how the word was hidden. */
	form: string;
	file: string;
}

/** All the ways `word` may lie in a file: as it is, in UTF-16, and in base64 at each of the three alignments. */
function forms(word: string): Array<[form: string, bytes: Buffer]> {
	const bytes = Buffer.from(word, 'utf8');
	const found: Array<[string, Buffer]> = [
		['plain', bytes],
		['utf-16', Buffer.from(word, 'utf16le')],
		['hex', Buffer.from(bytes.toString('hex'))],
	];
	for (const shift of [0, 1, 2]) {
		const encoded = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
		// Only characters that hold bits of the word alone: neighbours colour the first and the last.
		const inner = encoded.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6));
		found.push([`base64+${shift}`, Buffer.from(inner)]);
		const url = inner.replaceAll('+', '-').replaceAll('/', '_');
		if (url !== inner) found.push([`base64url+${shift}`, Buffer.from(url)]);
	}
	return found;
}

function* filesUnder(folder: string): Generator<string> {
	for (const entry of readdirSync(folder, { withFileTypes: true })) {
		const path = join(folder, entry.name);
		// The installed packages themselves hold no message.
		if (entry.isDirectory() && entry.name !== 'node_modules') yield* filesUnder(path);
		else if (entry.isFile()) yield path;
	}
}

/** The file as it is and, when it is compressed, what it holds. */
function contents(path: string): Buffer[] {
	const bytes = readFileSync(path);
	const all = [bytes];
	for (const open of [gunzipSync, inflateSync, ...(path.endsWith('.br') ? [brotliDecompressSync] : [])]) {
		try {
			all.push(open(bytes));
		} catch {
			// Not of that kind.
		}
	}
	return all;
}

interface Needle {
	word: string;
	form: string;
	bytes: Buffer;
}

/**
 * Searches every file below `folder` (database, WAL, storage, logs, temporary files) for the words. Words must be
 * ASCII and of 9 characters or more, so that each form is as unlikely by chance as the word itself.
 */
export function findCanaries(folder: string, words: string[]): Finding[] {
	const byEnd = needlesByEnd(words);
	const found = new Map<string, Finding>();
	for (const path of filesUnder(folder)) {
		for (const content of contents(path)) {
			for (const { word, form } of occurring(content, byEnd)) {
				const finding = { word, form, file: relative(folder, path) };
				found.set(JSON.stringify(finding), finding);
			}
		}
	}
	return [...found.values()];
}

/** Thousands of needles are looked for in one pass: by their last four bytes, where most of their chance lies. */
function needlesByEnd(words: string[]): Map<number, Needle[]> {
	const byEnd = new Map<number, Needle[]>();
	for (const word of new Set(words)) {
		for (const [form, bytes] of forms(word)) {
			const end = bytes.readInt32BE(bytes.length - 4);
			byEnd.set(end, [...(byEnd.get(end) ?? []), { word, form, bytes }]);
		}
	}
	return byEnd;
}

function* occurring(content: Buffer, byEnd: Map<number, Needle[]>): Generator<Needle> {
	let last = 0;
	for (let place = 0; place < content.length; place += 1) {
		last = (last << 8) | content[place]!;
		for (const needle of byEnd.get(last) ?? []) {
			const start = place + 1 - needle.bytes.length;
			if (start >= 0 && content.compare(needle.bytes, 0, needle.bytes.length, start, place + 1) === 0)
				yield needle;
		}
	}
}
