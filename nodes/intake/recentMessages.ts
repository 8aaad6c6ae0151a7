/**
 * The memory of a thread: the last 60 messages, newest first, one `keyhash.bodyhash` a line, kept in the ticket
 * attribute `djbc_recent` and written in the same request as each article. So the search that finds the ticket also
 * tells a duplicate or a conflict (design 3.3).
 */
const SIZE = 60;

/** In place of a body hash: the message is one of ours that a channel echoes, whatever it makes of the body. */
const OURS = 'ours';

export type Seen = 'new' | 'duplicate' | 'conflict' | 'unsure';

export interface MessageMark {
	keyHash: string;
	bodyHash: string;
}

/**
 * What the memories of a thread's tickets say of a message. `unsure`: nothing is known of it, but one memory is full
 * or was never written, so the message may be older than it.
 */
export function recall(memories: string[], mark: MessageMark): Seen {
	let complete = true;
	let conflict = false;
	for (const memory of memories) {
		const marks = lines(memory);
		if (marks.includes(line(mark)) || marks.includes(line({ ...mark, bodyHash: OURS }))) return 'duplicate';
		if (marks.some((seen) => seen.startsWith(`${mark.keyHash}.`))) conflict = true;
		if (marks.length === 0 || marks.length >= SIZE) complete = false;
	}
	if (conflict) return 'conflict';
	return complete ? 'new' : 'unsure';
}

/** The memory after this message. */
export function remember(memory: string, mark: MessageMark): string {
	const added = line(mark);
	return [added, ...lines(memory).filter((known) => known !== added)].slice(0, SIZE).join('\n');
}

/** The memory after we sent messages that the channel will echo under these keys (channels CH-8). */
export function rememberOurs(memory: string, keyHashes: readonly string[]): string {
	const fresh = keyHashes.filter((keyHash) => !lines(memory).includes(line({ keyHash, bodyHash: OURS })));
	return fresh.reduce((known, keyHash) => remember(known, { keyHash, bodyHash: OURS }), memory);
}

function lines(memory: string): string[] {
	return memory.split('\n').filter((entry) => entry !== '');
}

function line({ keyHash, bodyHash }: MessageMark): string {
	return `${keyHash}.${bodyHash}`;
}
