import { checksBeyondSchema, clockStart } from './checks';
import { kept } from './kept';
import { firstProblems, readSchema } from './schema';
import type { Problem } from './schema';
import type { IntakeMessage } from './types';

/** A message that may come in. */
export interface Admitted {
	/** As the desk keeps it: texts cleaned, no `html`. */
	message: IntakeMessage;
	/** As it came: what `bodyHash` is taken over. */
	sent: IntakeMessage;
	/** UTC instant the clock counts from. */
	receivedAt: string;
	/** The source gave no time: `sent.receivedAt` is ours and no part of the hash. */
	untimed?: true;
}

export type ParsedIntake = ({ ok: true } & Admitted) | { ok: false; problems: Problem[] };

/**
 * Parsed JSON to IntakeMessage v1: schema, checks beyond it, texts cleaned (channels 4.2). `now`: milliseconds, when
 * the request came. `mediaHosts`: hosts links may name; empty: any. Problems name places and rules, never values.
 */
export function parseIntake(body: unknown, now: number, mediaHosts: string[] = []): ParsedIntake {
	const read = readSchema(body);
	if ('problems' in read) return { ok: false, problems: read.problems };
	const { sent } = read;
	const { message, problems: emptied } = kept(sent);
	const problems = firstProblems([...checksBeyondSchema(sent, now, mediaHosts), ...emptied]);
	if (problems.length > 0) return { ok: false, problems };
	return { ok: true, message, sent, receivedAt: clockStart(sent, now) };
}
