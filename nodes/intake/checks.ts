import { createHash } from 'node:crypto';
import { isExecutableName, isExecutableType } from '../files/executable';
import { isCalledProgram, judge } from '../files/judge';
import { defaultPolicy } from '../policy/document';
import { instantOf } from './instant';
import { linkProblem } from './mediaLink';
import { hasControlCharacters } from './text';
import type { Problem } from './schema';
import type { IntakeAttachment, IntakeMessage } from './types';

/**
 * What channels 4.2 asks beyond the schema. Rules named here: `format` (no real date, a year outside 1900 to 2999, no link or base64), `future`,
 * `privateAddress`, `allowList`, `sha256`, `size`, `executable`, `control`.
 */

/** How far a provider's time may lie from ours, in milliseconds. The trigger takes no rows: the shipped policy holds. */
function timeSkew(): { past: number; future: number } {
	const { pastDays, futureMinutes } = defaultPolicy().switches.timeSkew;
	return { past: pastDays * 24 * 3_600_000, future: futureMinutes * 60_000 };
}

/** `sent`: of the right shape. `now`: milliseconds. `mediaHosts`: allow-list of links, empty for any. */
export function checksBeyondSchema(sent: IntakeMessage, now: number, mediaHosts: string[]): Problem[] {
	return [
		...timeProblems(sent, now),
		...nameProblems(sent),
		...(sent.attachments ?? []).flatMap((item, index) => attachmentProblems(item, index, mediaHosts)),
	];
}

/**
 * The instant the clock counts from, in UTC: the provider's time, of a call its end (1.6 PHONE); ours when that lies
 * further off than `intake.timeSkew` allows (A42), unless a human typed it (A43).
 */
export function clockStart(sent: IntakeMessage, now: number): string {
	const received = instantOf(sent.call?.endedAt ?? sent.receivedAt) ?? now;
	const { past, future } = timeSkew();
	const tooOld = now - received > past && sent.meta?.manual_time !== 'true';
	return new Date(tooOld || received - now > future ? now : received).toISOString();
}

/** Bytes of an inline attachment, or null when the text is no base64. */
export function inlineBytes(contentBase64: string): Buffer | null {
	const digits = contentBase64.replace(/=+$/, '');
	return digits.length % 4 === 1 ? null : Buffer.from(digits, 'base64');
}

function timeProblems(sent: IntakeMessage, now: number): Problem[] {
	const times: Array<[string, string | undefined]> = [
		['/receivedAt', sent.receivedAt],
		['/replyWindowUntil', sent.replyWindowUntil],
		['/document/date', sent.document?.date],
		['/call/answeredAt', sent.call?.answeredAt],
		['/call/endedAt', sent.call?.endedAt],
	];
	const problems = times
		.filter(([, value]) => value !== undefined && instantOf(value) === null)
		.map(([path]) => ({ path, rule: 'format' }));
	const received = instantOf(sent.receivedAt);
	if (received !== null && received - now > timeSkew().future)
		problems.push({ path: '/receivedAt', rule: 'future' });
	return problems;
}

/**
 * Names that are hashed and looked up as sent are not cleaned, so they must need no cleaning: a NUL fits no database,
 * and a line feed would let two names hash alike.
 */
function nameProblems(sent: IntakeMessage): Problem[] {
	const names: Array<[string, string | undefined]> = [
		['/source/system', sent.source.system],
		['/source/office', sent.source.office],
		['/source/account', sent.source.account],
		['/thread/key', sent.thread.key],
		['/sender/id', sent.sender.id],
	];
	return names
		.filter(([, value]) => value !== undefined && hasControlCharacters(value))
		.map(([path]) => ({ path, rule: 'control' }));
}

function attachmentProblems(item: IntakeAttachment, index: number, mediaHosts: string[]): Problem[] {
	const rules: Array<[property: keyof IntakeAttachment, rule: string | null]> = [
		['mimeType', isExecutableType(item.mimeType) ? 'executable' : null],
		['fileName', isExecutableName(item.fileName) ? 'executable' : null],
		['url', item.url === undefined ? null : linkProblem(item.url, mediaHosts)],
		...contentRules(item),
	];
	return rules.flatMap(([property, rule]) =>
		rule ? [{ path: `/attachments/${index}/${property}`, rule }] : [],
	);
}

function contentRules(item: IntakeAttachment): Array<[keyof IntakeAttachment, string | null]> {
	if (item.contentBase64 === undefined) return [];
	const bytes = inlineBytes(item.contentBase64);
	if (!bytes) return [['contentBase64', 'format']];
	return [
		['contentBase64', !isCalledProgram(item) && judge(item, bytes).isProgram ? 'executable' : null],
		['size', item.size !== undefined && item.size !== bytes.length ? 'size' : null],
		['sha256', item.sha256 !== undefined && item.sha256 !== sha256(bytes) ? 'sha256' : null],
	];
}

function sha256(bytes: Buffer): string {
	return createHash('sha256').update(bytes).digest('hex');
}
