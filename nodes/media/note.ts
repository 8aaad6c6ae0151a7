import type { ArticleFile } from '../intake/article';
import { localTime } from '../policy/localTime';
import type { SenderKind } from '../intake/types';
import type { ArticleFields } from '../zammad';

import { markOf } from './mark';
import { type Problem, problemInWords } from './problem';

/** A file for the desk, by its place in the message's list; `corrected`: the type it is, where called otherwise. */
export interface Held {
	place: number;
	file: ArticleFile;
	size: number;
	corrected: string | null;
}

/** One that did not come. */
export interface Missing {
	place: number;
	fileName: string;
	host: string;
	problem: Problem;
}

/** Of the message. */
export interface ToldOf {
	keyHash: string;
	/** Who sent it. */
	role: SenderKind;
	/** UTC instant, and the zone agents read it in. */
	receivedAt: string;
	zone: string;
	/** How many linked files it has. */
	linked: number;
}

/**
 * Files come as the customer's own article, those of staff and bots in a note of the system. It says how many they are
 * and nothing else: what agents and admins need to know is no word of the customer's. The sender and the mark keep
 * clocks, states and the relay as they are (zammad-api 3.3; recording 04).
 */
export function filesArticle(held: readonly Held[], of: ToldOf): ArticleFields {
	const { keyHash, role, receivedAt, zone, linked } = of;
	const count = held.length < linked ? ` (${held.length} dari ${linked})` : '';
	const lines = held.map(
		({ file, size, corrected }) =>
			`- ${file.filename} (${sizeInWords(size)}${corrected ? `, isinya ternyata ${corrected}` : ''})`,
	);
	return {
		...(role === 'user' ? { type: 'web', sender: 'Customer' } : { type: 'note', sender: 'System' }),
		internal: false,
		content_type: 'text/plain',
		body: [`Lampiran${count} dari pesan ${localTime(receivedAt, zone)}:`, ...lines].join('\n'),
		message_id: markOf(keyHash, placesOf(held)),
		attachments: held.map(({ file }) => file),
	};
}

/** An internal note of what did not come. `later`: what a further try may bring, not settled by this article. */
export function missingNote(
	missing: readonly Missing[],
	later: readonly Missing[],
	{ keyHash, receivedAt, zone }: ToldOf,
): ArticleFields {
	return {
		type: 'note',
		sender: 'Agent',
		internal: true,
		content_type: 'text/plain',
		body: [
			`Lampiran dari pesan ${localTime(receivedAt, zone)} tidak diterima:`,
			...missing.map(line),
			'Bila berkasnya diperlukan, minta pengirim mengirimkannya lagi.',
			...(later.length > 0 ? ['', 'Belum dapat diambil, dicoba lagi nanti:', ...later.map(line)] : []),
		].join('\n'),
		message_id: markOf(keyHash, placesOf(missing)),
	};
}

function placesOf(files: ReadonlyArray<{ place: number }>): number[] {
	return files.map(({ place }) => place);
}

function line({ fileName, host, problem }: Missing): string {
	return `- ${fileName}: ${problemInWords(problem, host)}`;
}

function sizeInWords(bytes: number): string {
	if (bytes < 1000) return `${bytes} B`;
	if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`;
	return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
}
