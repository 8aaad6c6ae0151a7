import type { Policy } from '../document';
import { isoInstant } from '../instant';
import { readCarried, writeCarried, type Carried } from './carried';
import { counted } from './counted';
import { readLog, type ClockLog } from './log';
import { readCycleLine, readTicketLine, writeTicketLine } from './logLine';

/** Zammad cuts the attribute at 20,000 characters, silently; from here on older lines move out. */
const FULL = 17_000;

/** The newest cycles may still get a correction, so they stay. */
const LAST_CYCLES = 5;

interface CarryOver {
	/** The log with a carry-over line in place of the older ones. */
	log: string;
	/** The older lines as they stood, for an internal note of the ticket. Write it before the log. */
	moved: string;
}

/**
 * Moves older lines out of a log that is getting full (CLK-8); null while there is room, or when nothing can move. All
 * lines of a cycle move together, oldest first, until half of the room is free. Their counts stay in the carry-over
 * line, by period in each zone of the offices, rule and column of K02. Lines that are none of ours move into the note as they stand.
 * @param now milliseconds
 * @param room characters that count as full
 */
export function carryOver(policy: Policy, text: string, now: number, room = FULL): CarryOver | null {
	if (text.length <= room) {
		return null;
	}
	// A reopening may count with its closing (K10), so a closing stays a day longer than that takes.
	const closingsBefore = now - (policy.kpi.followUpHours + 24) * 3_600_000;
	const log = readLog(text);
	const highest = log.cycles.at(-1)?.cycle ?? 0;
	const movable = log.cycles.filter(
		({ cycle, state }) => cycle <= highest - LAST_CYCLES && state !== 'running',
	);
	const lines = text
		.split(/\r?\n/)
		.filter((line) => line.trim() !== '')
		.map((line) => ({ line, cycle: readCycleLine(line)?.cycle, step: readTicketLine(line) }));
	const moves = ({ cycle, step }: (typeof lines)[number]) =>
		step
			? Date.parse(step.at) < closingsBefore
			: cycle === undefined || movable.some((one) => one.cycle === cycle);
	// What was carried before goes into the new line, wherever it stands.
	const gone = new Set<object>(lines.filter(({ line }) => readCarried(line)));
	let length = text.length;
	for (const one of lines) {
		if (length <= room / 2) {
			break;
		}
		if (moves(one) && !gone.has(one)) {
			const unit = one.cycle === undefined ? [one] : lines.filter(({ cycle }) => cycle === one.cycle);
			unit.forEach((each) => gone.add(each));
			length -= unit.reduce((sum, { line }) => sum + line.length + 1, 0);
		}
	}
	const textOf = (is: boolean) => lines.filter((one) => gone.has(one) === is).map(({ line }) => line);
	const [moved, kept] = [textOf(true), textOf(false)];
	if (moved.every((line) => readCarried(line))) {
		return null;
	}
	const carried = carriedBy(policy, moved, log, isoInstant(now));
	return { log: [writeCarried(carried), ...kept].join('\n'), moved: moved.join('\n') };
}

function carriedBy(
	policy: Policy,
	moved: readonly string[],
	{ carried: before, ticket: steps }: ClockLog,
	written: string,
): Carried {
	const { cycles, ticket, lines } = readLog(moved.join('\n'));
	const movedSteps = steps
		.map((line, place) => ({ line, next: steps[place + 1] }))
		.filter(({ line }) => moved.includes(writeTicketLine(line)));
	const times = [...lines, ...ticket].map(({ writtenAt }) => writtenAt);
	return {
		through: [...times, ...(before ? [before.through] : [])].sort().at(-1) ?? written,
		cycle: Math.max(before?.cycle ?? 0, ...cycles.map(({ cycle }) => cycle)),
		zones: Object.fromEntries(
			[...new Set([...zonesOf(policy), ...Object.keys(before?.zones ?? {})])].map((zone) => [
				zone,
				counted(policy, cycles, movedSteps, before?.zones[zone], zone),
			]),
		),
		written,
	};
}

/** The zones of all offices: a record counts in its service's and in the national one (PER-2). */
function zonesOf({ offices, calendars }: Policy): string[] {
	return Object.values(offices).map(({ calendar }) => calendars.calendars[calendar]!.zone);
}
