import type { ClockState, RuleStatus } from '../types';
import { stopCauses, type ClockRecord, type StopCause } from './types';

/** A line of `djbc_clock_log`: a cycle as it stood when the line was written. */
export interface CycleLine extends ClockRecord {
	writtenAt: string;
}

/** A closing or reopening of the ticket (K04, K10). */
export type TicketLine =
	| { event: 'closed'; at: string; reason: string; writtenAt: string }
	| { event: 'reopened'; at: string; by: 'user' | 'staff'; writtenAt: string };

/**
 * One line for a cycle (CLK-8), such as `v1 cycle=1 rule=WEBCHAT-DIRECT calendar=OFFICE-MKS status=READING
 * received=2026-01-12T02:00:00Z due=2026-01-12T03:00:00Z direct=- stopped=2026-01-12T02:40:00Z article=381 result=met
 * cause=answer late=no lag=- policy=2026.1:0123456789abcdef written=2026-01-12T02:40:01Z`. A dash is nothing.
 */
export function writeLine(line: CycleLine): string {
	return [
		'v1',
		`cycle=${line.cycle}`,
		`rule=${line.rule}`,
		`calendar=${line.calendar || '-'}`,
		`status=${line.status ?? '-'}`,
		`received=${short(line.receivedAt)}`,
		`due=${short(line.dueAt)}`,
		`direct=${short(line.directDueAt)}`,
		`stopped=${short(line.stoppedAt)}`,
		`article=${line.articleId ?? '-'}`,
		`result=${line.state}`,
		`cause=${line.cause ?? '-'}`,
		`late=${line.lateTriage ? 'yes' : 'no'}`,
		`lag=${line.keyLag ?? '-'}`,
		`policy=${encodeURIComponent(line.policyVersion)}:${line.policyHash}`,
		`written=${short(line.writtenAt)}`,
	].join(' ');
}

/** `v1 closed at=… reason=answered written=…`, `v1 reopened at=… by=user written=…`. */
export function writeTicketLine(line: TicketLine): string {
	const what = line.event === 'closed' ? `reason=${encodeURIComponent(line.reason) || '-'}` : `by=${line.by}`;
	return `v1 ${line.event} at=${short(line.at)} ${what} written=${short(line.writtenAt)}`;
}

const instant = String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z`;
const name = String.raw`[A-Z0-9]+(?:-[A-Z0-9]+)*`;
const cyclePattern = new RegExp(
	`^v1 cycle=([1-9]\\d{0,5}) rule=(${name}) calendar=(${name}|-) status=(LAW|READING|PROPOSED|-) ` +
		`received=(${instant}) due=(${instant}|-) direct=(${instant}|-) stopped=(${instant}|-) ` +
		`article=([1-9]\\d{0,15}|-) result=(running|met|breached|void|none) cause=(${stopCauses.join('|')}|-) ` +
		`late=(yes|no) lag=(0|[1-9]\\d{0,8}|-) policy=([^\\s:]*):([0-9a-f]*) written=(${instant})$`,
);
const ticketPattern = new RegExp(
	`^v1 (?:closed at=(${instant}) reason=(\\S+)|reopened at=(${instant}) by=(user|staff)) written=(${instant})$`,
);

/** The line of a cycle, or null where the text is none, down to the last character. */
export function readCycleLine(text: string): CycleLine | null {
	const found = cyclePattern.exec(text)?.slice(1);
	if (!found) {
		return null;
	}
	const given = (place: number) => (found[place] === '-' ? null : found[place]!);
	const line: CycleLine = {
		cycle: Number(found[0]),
		rule: found[1]!,
		calendar: given(2) ?? '',
		status: given(3) as RuleStatus | null,
		receivedAt: long(found[4]!),
		dueAt: given(5) && long(found[5]!),
		directDueAt: given(6) && long(found[6]!),
		stoppedAt: given(7) && long(found[7]!),
		articleId: given(8) === null ? null : Number(found[8]),
		state: found[9] as ClockState,
		cause: given(10) as StopCause | null,
		lateTriage: found[11] === 'yes',
		keyLag: given(12) === null ? null : Number(found[12]),
		policyVersion: decoded(found[13]!),
		policyHash: found[14]!,
		writtenAt: long(found[15]!),
	};
	return isWhole(text, () => writeLine(line)) ? line : null;
}

/** The line of a closing or reopening, or null where the text is none. */
export function readTicketLine(text: string): TicketLine | null {
	const [, closedAt, reason, reopenedAt, by, written] = ticketPattern.exec(text) ?? [];
	if (written === undefined) {
		return null;
	}
	const line: TicketLine =
		closedAt !== undefined
			? {
					event: 'closed',
					at: long(closedAt),
					reason: reason === '-' ? '' : decoded(reason!),
					writtenAt: long(written),
				}
			: {
					event: 'reopened',
					at: long(reopenedAt!),
					by: by as 'user' | 'staff',
					writtenAt: long(written),
				};
	return isWhole(text, () => writeTicketLine(line)) ? line : null;
}

/** Written again it gives the same text: no date of a 30 February, no 99th hour, no broken escape passes. */
function isWhole(text: string, write: () => string): boolean {
	try {
		return write() === text;
	} catch {
		return false;
	}
}

function short(at: string | null): string {
	return at === null ? '-' : at.replace('.000Z', 'Z');
}

/** Of days that every month has: a month in numbers reads a hundred thousand of them, and `Date` takes its time. */
const plainInstant = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;

/** Empty where it is no instant at all. */
function long(at: string): string {
	if (plainInstant.test(at)) {
		return at.replace('Z', '.000Z');
	}
	const ms = Date.parse(at);
	return Number.isNaN(ms) ? '' : new Date(ms).toISOString();
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return '';
	}
}
