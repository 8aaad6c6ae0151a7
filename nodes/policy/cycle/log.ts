import { isoInstant } from '../instant';
import { readCarried, type Carried } from './carried';
import { readCycleLine, readTicketLine, type CycleLine, type TicketLine } from './logLine';

/** A line that is none of ours; it is kept where it stands. Names its place, never its words. */
interface LogProblem {
	/** From 1. */
	line: number;
	reason: string;
}

export interface ClockLog {
	/** Every cycle as it stood at `by`, by number: the last line written by then counts (CLK-8). */
	cycles: CycleLine[];
	/** Closings and reopenings of the ticket by then, in order of time. */
	ticket: TicketLine[];
	/** Counts of older cycles whose lines have moved into a note; the last one holds all before it. */
	carried: Carried | null;
	/** All lines of cycles, in the order they stand. */
	lines: CycleLine[];
	problems: LogProblem[];
}

/**
 * Reads `djbc_clock_log` as of an instant (CLK-8, PER-5): lines written later do not count, and a stop after it is no
 * stop yet. Never throws.
 * @param by UTC instant as `isoInstant` writes it; all lines when absent
 */
export function readLog(text: string, by: string | null = null): ClockLog {
	const log: ClockLog = { cycles: [], ticket: [], carried: null, lines: [], problems: [] };
	text.split(/\r?\n/).forEach((written, index) => {
		if (written.trim() === '') {
			return;
		}
		const cycle = readCycleLine(written);
		const ticket = cycle ? null : readTicketLine(written);
		const carried = cycle || ticket ? null : readCarried(written);
		if (cycle) {
			log.lines.push(cycle);
		} else if (ticket) {
			log.ticket.push(ticket);
		} else if (carried) {
			log.carried = carried;
		} else {
			log.problems.push({
				line: index + 1,
				reason: /^v1 /.test(written) ? 'damaged line of the clock log' : 'no line of the clock log',
			});
		}
	});
	if (by !== null && log.carried && log.carried.through > by) {
		log.problems.push({ line: 1, reason: 'lines carried over since then stand in an internal note' });
	}
	log.ticket = log.ticket
		.filter(({ at, writtenAt }) => by === null || (at <= by && writtenAt <= by))
		.sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
	const ofCycle = new Map<number, CycleLine[]>();
	for (const line of log.lines) {
		const lines = ofCycle.get(line.cycle);
		if (lines) lines.push(line);
		else ofCycle.set(line.cycle, [line]);
	}
	log.cycles = [...ofCycle.values()]
		.map((lines) => standing(lines, by))
		.filter((line) => line !== null)
		.sort((one, other) => one.cycle - other.cycle);
	return log;
}

/** Whether the ticket was closed by all that its log tells; closings and reopenings take turns. */
export function endsClosed({ ticket, carried }: ClockLog): boolean {
	const last = ticket.at(-1);
	if (last || !carried) {
		return last?.event === 'closed';
	}
	const periods = Object.values(carried.zones).flatMap(({ closings }) => Object.entries(closings));
	return periods.sort(([one], [other]) => (one < other ? -1 : 1)).at(-1)?.[1].last === 'closed';
}

/** A line more; nothing that stands there is touched. */
export function appendLines(text: string, lines: readonly string[]): string {
	return [...(text.trim() === '' ? [] : [text.replace(/\s+$/, '')]), ...lines].join('\n');
}

/** How a cycle stood at that instant; null when it was not known yet. */
function standing(lines: CycleLine[], by: string | null): CycleLine | null {
	const written = by === null ? lines : lines.filter(({ writtenAt }) => writtenAt <= by);
	const last = written.reduce<CycleLine | null>(
		(latest, line) => (latest && latest.writtenAt > line.writtenAt ? latest : line),
		null,
	);
	if (last) {
		return by !== null && last.stoppedAt !== null && last.stoppedAt > by ? notStopped(last) : last;
	}
	const first = lines[0]!;
	const keyedAt = isoInstant(Date.parse(first.receivedAt) + (first.keyLag ?? 0) * 60_000);
	return keyedAt <= by! ? notStopped(first) : null;
}

function notStopped(line: CycleLine): CycleLine {
	return { ...line, state: 'running', stoppedAt: null, articleId: null, cause: null };
}
