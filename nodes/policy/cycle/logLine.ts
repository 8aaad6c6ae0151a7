import { plainSecond } from '../instant';
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
const cyclePattern = cyclePatternWith(instant, String.raw`\d{0,15}`, String.raw`[^\s:]*`);
/** Nearly every line: instants that exist, an exact number, a version without escapes. A month in numbers reads 100,000. */
const plainPattern = cyclePatternWith(`${plainSecond}Z`, String.raw`\d{0,14}`, String.raw`[\w.-]*`);
const ticketPattern = ticketPatternWith(instant, String.raw`\S+`);
const plainTicketPattern = ticketPatternWith(`${plainSecond}Z`, String.raw`[a-z_]+|-`);

function cyclePatternWith(at: string, digits: string, version: string): RegExp {
	return new RegExp(
		`^v1 cycle=([1-9]\\d{0,5}) rule=(${name}) calendar=(${name}|-) status=(LAW|READING|PROPOSED|-) ` +
			`received=(${at}) due=(${at}|-) direct=(${at}|-) stopped=(${at}|-) ` +
			`article=([1-9]${digits}|-) result=(running|met|breached|void|none) cause=(${stopCauses.join('|')}|-) ` +
			`late=(yes|no) lag=(0|[1-9]\\d{0,8}|-) policy=(${version}):([0-9a-f]*) written=(${at})$`,
	);
}

function ticketPatternWith(at: string, reason: string): RegExp {
	return new RegExp(
		`^v1 (?:closed at=(${at}) reason=(${reason})|reopened at=(${at}) by=(user|staff)) written=(${at})$`,
	);
}

/** The line of a cycle, or null where the text is none, down to the last character. */
export function readCycleLine(text: string): CycleLine | null {
	return readLine(text, [plainPattern, cyclePattern], cycleOf, writeLine);
}

function cycleOf(found: readonly string[], instantOf: (at: string) => string): CycleLine {
	const given = (place: number) => (found[place] === '-' ? null : found[place]!);
	const givenAt = (place: number) => (found[place] === '-' ? null : instantOf(found[place]!));
	return {
		cycle: Number(found[1]),
		rule: found[2]!,
		calendar: given(3) ?? '',
		status: given(4) as RuleStatus | null,
		receivedAt: instantOf(found[5]!),
		dueAt: givenAt(6),
		directDueAt: givenAt(7),
		stoppedAt: givenAt(8),
		articleId: found[9] === '-' ? null : Number(found[9]),
		state: found[10] as ClockState,
		cause: given(11) as StopCause | null,
		lateTriage: found[12] === 'yes',
		keyLag: found[13] === '-' ? null : Number(found[13]),
		policyVersion: decoded(found[14]!),
		policyHash: found[15]!,
		writtenAt: instantOf(found[16]!),
	};
}

/** The line of a closing or reopening, or null where the text is none. */
export function readTicketLine(text: string): TicketLine | null {
	return readLine(text, [plainTicketPattern, ticketPattern], ticketLineOf, writeTicketLine);
}

function ticketLineOf(found: readonly string[], instantOf: (at: string) => string): TicketLine {
	const [, closedAt, reason, reopenedAt, by] = found;
	const writtenAt = instantOf(found[5]!);
	return closedAt === undefined
		? { event: 'reopened', at: instantOf(reopenedAt!), by: by as 'user' | 'staff', writtenAt }
		: { event: 'closed', at: instantOf(closedAt), reason: reason === '-' ? '' : decoded(reason!), writtenAt };
}

/** What the plain pattern takes is whole; what only the other one takes is written again to be sure. */
function readLine<Line>(
	text: string,
	[plainForm, anyForm]: readonly [RegExp, RegExp],
	lineOf: (found: readonly string[], instantOf: (at: string) => string) => Line,
	write: (line: Line) => string,
): Line | null {
	const plain = plainForm.exec(text);
	if (plain) {
		return lineOf(plain, long);
	}
	const found = anyForm.exec(text);
	const line = found && lineOf(found, computed);
	return line && isWhole(text, () => write(line)) ? line : null;
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

function long(at: string): string {
	return at.replace('Z', '.000Z');
}

/** Empty where it is no instant at all. */
function computed(at: string): string {
	const ms = Date.parse(at);
	return Number.isNaN(ms) ? '' : new Date(ms).toISOString();
}

function decoded(text: string): string {
	try {
		return text.includes('%') ? decodeURIComponent(text) : text;
	} catch {
		return '';
	}
}
