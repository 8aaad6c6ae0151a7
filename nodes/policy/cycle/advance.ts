import type { Policy } from '../document';
import { instantOf, isoInstant } from '../instant';
import { appendLines, readLog, type ClockLog } from './log';
import { writeLine, writeTicketLine, type CycleLine } from './logLine';
import { NOTHING, remember, settle, type Memory } from './memory';
import { play } from './play';
import { recordOf } from './promise';
import { NOTHING_SEEN, type Seen } from './seen';
import { stopOf } from './stop';
import type { ClockEvent, ClockRecord, Cycle, StopDecision } from './types';

/** All that a ticket's attributes hold of its clocks (`readClocks`, `clockAttributes`). */
export interface TicketClocks {
	memory: Memory;
	/** `djbc_clock_log`. */
	log: string;
	/** Other attributes that nobody may change (CLK-9), as last written by us. */
	written: Record<string, unknown>;
	/** What of the ticket was looked at; null where the ticket has a clock and nothing tells. */
	seen: Seen | null;
}

export const NO_CLOCKS: TicketClocks = {
	memory: NOTHING,
	log: '',
	written: {},
	seen: NOTHING_SEEN,
};

export interface Advanced {
	clocks: TicketClocks;
	/** The last cycle, the only one that can run; null where none ever began. */
	current: ClockRecord | null;
	/** What the log gained. */
	lines: string[];
	/** What the event was for the clock that ran; null where none ran. */
	decision: StopDecision | null;
}

/**
 * One event in the life of a ticket's clocks (CLK-1 to CLK-8). Each cycle that closes, and each closed cycle that now
 * stands otherwise (re-mark, typed time, cancelled escalation, category), adds a line to the log; nothing written is
 * changed. Never throws; an event without an instant changes nothing.
 * @param now milliseconds; the time the lines are written
 */
export function advance(policy: Policy, clocks: TicketClocks, event: ClockEvent, now: number): Advanced {
	const before = currentOf(policy, clocks);
	const at = instantOf(event.at);
	if (at === null) {
		return { clocks, current: before, lines: [], decision: null };
	}
	const happened = { ...event, at: isoInstant(at) };
	const log = readLog(clocks.log);
	const writtenAt = laterOf(isoInstant(now), log.lines);
	const memory = remember(policy, clocks.memory, happened);
	const records = play(policy, memory).map((cycle) => recordOf(cycle, memory));
	const lines = [
		...corrections(log, records, memory).map((record) => writeLine({ ...record, writtenAt })),
		...ticketLines(happened, writtenAt),
	];
	return {
		clocks: { ...clocks, memory: settle(policy, memory), log: appendLines(clocks.log, lines) },
		current: records.at(-1) ?? null,
		lines,
		decision: before?.state === 'running' ? stopOf(policy, before.rule, happened) : null,
	};
}

/** The last cycle of a ticket as it stands; null where none ever began. */
export function currentOf(policy: Policy, clocks: TicketClocks): ClockRecord | null {
	const cycle = cycleOf(policy, clocks);
	return cycle && recordOf(cycle, clocks.memory);
}

/** The same as it is remembered, for a merge (`joined`). */
export function cycleOf(policy: Policy, { memory }: TicketClocks): Cycle | null {
	return play(policy, memory).at(-1) ?? null;
}

/** What the log has to say and does not say yet. */
function corrections(
	{ cycles, lines }: ClockLog,
	records: readonly ClockRecord[],
	memory: Memory,
): ClockRecord[] {
	const first = records[0]?.cycle ?? Infinity;
	const last = records.at(-1)?.cycle ?? Infinity;
	const wanted = new Map(records.map((record) => [record.cycle, record]));
	return [
		...cycles.map((line) => {
			const record = wanted.get(line.cycle);
			wanted.delete(line.cycle);
			if (record?.rule === '') {
				// A cycle that was promised nothing has no line: what was logged under its number is past.
				return asVoid(line, 'recounted');
			}
			if (record) {
				return record.state === 'none' ? asVoid(record, 'out_of_scope') : record;
			}
			return line.cycle > last
				? asVoid(line, 'recounted')
				: line.cycle < first
					? settledRecord(line, lines, memory.without)
					: line;
		}),
		...[...wanted.values()].filter(({ state }) => state !== 'running' && state !== 'none'),
	].filter((record) => !cycles.some((line) => isSame(line, record)));
}

/** A cycle that only the log knows: void while the ticket counts nothing, else as it was before that. */
function settledRecord(
	line: CycleLine,
	lines: readonly CycleLine[],
	without: Memory['without'],
): ClockRecord {
	if (without) {
		return line.cause === without ? line : asVoid(line, without);
	}
	const own = lines.filter(({ cycle, cause }) => cycle === line.cycle && cause !== 'out_of_scope');
	return line.cause === 'out_of_scope' ? (own.at(-1) ?? line) : line;
}

/** The last line written counts, so a machine whose clock is behind writes with the time of the line before. */
function laterOf(now: string, lines: readonly CycleLine[]): string {
	return lines.reduce((latest, { writtenAt }) => (writtenAt > latest ? writtenAt : latest), now);
}

function asVoid(record: ClockRecord, cause: 'recounted' | 'out_of_scope' | 'merged'): ClockRecord {
	return record.state === 'void' && cause === 'recounted' ? record : { ...record, state: 'void', cause };
}

function isSame(line: ClockRecord, record: ClockRecord): boolean {
	const told = (one: ClockRecord) =>
		JSON.stringify([
			...[one.cycle, one.rule, one.receivedAt, one.dueAt, one.stoppedAt],
			...[one.articleId, one.state, one.cause, one.lateTriage],
		]);
	return told(line) === told(record);
}

function ticketLines(event: ClockEvent, writtenAt: string): string[] {
	if (event.kind === 'closed') {
		return [writeTicketLine({ event: 'closed', at: event.at, reason: event.reason, writtenAt })];
	}
	return event.kind === 'reopened'
		? [writeTicketLine({ event: 'reopened', at: event.at, by: event.by, writtenAt })]
		: [];
}
