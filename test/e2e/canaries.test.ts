import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { findCanaries } from './canaries';

const word = 'kenari7f3a91';
let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'djbc-canaries-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const hidden: Array<[where: string, form: string, bytes: Buffer]> = [
	['a document', 'plain', Buffer.from(`{"text":"halo ${word}"}`)],
	['base64', 'base64+0', Buffer.from(Buffer.from(`abc${word} lagi`).toString('base64'))],
	[
		'base64 from the second byte',
		'base64+1',
		Buffer.from(Buffer.from(`abcd${word} lagi`).toString('base64')),
	],
	[
		'base64 for URLs from the third byte',
		'base64+2',
		Buffer.from(Buffer.from(`abcde${word} lagi`).toString('base64url')),
	],
	['a compressed log', 'plain', gzipSync(`log: ${word}`)],
	['text of two bytes a letter', 'utf-16', Buffer.from(word, 'utf16le')],
];

it.each(hidden)('finds a word hidden in %s', (_where, form, bytes) => {
	mkdirSync(join(folder, 'storage'));
	writeFileSync(join(folder, 'storage', 'file'), bytes);
	expect(findCanaries(folder, [word])).toEqual([{ word, form, file: 'storage/file' }]);
});

it('finds nothing where nothing is', () => {
	writeFileSync(join(folder, 'file'), 'kenari7f3a92 and the like');
	expect(findCanaries(folder, [word])).toEqual([]);
});
