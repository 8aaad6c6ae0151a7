import type { Policy } from '../document';
import { isoInstant } from '../instant';
import { advance, type TicketClocks } from './advance';
import { clockAttributes, readClocks, type TicketAttributes } from './attributes';
import { compareOpen } from './compare';
import { readLog, type ClockLog } from './log';
import { reminderValues } from './reminded';

/** Times of the message that told them first (K03, K16; 003 §9). */
const OF_MESSAGE = ['djbc_first_reply_at', 'djbc_ext_given_at'] as const;

/**
 * What to write where a message of an agent did not reach the user, in the same `PUT` that says so: it stops nothing
 * (CLK-1), its clock runs on as if it had not been written, what came after counts, and the log gets a correction
 * (CLK-8). It holds too where the message was not looked at yet. Clock attributes that somebody changed are put back
 * (CLK-9). Never throws; empty where it was told before, or where the ticket has no clock.
 * @param ticket as the desk holds it
 * @param nowMs the time that lines of the log are written, ms
 */
export function undeliveredAttributes(
	policy: Policy,
	ticket: TicketAttributes,
	articleId: number,
	nowMs: number,
): Record<string, unknown> {
	const { restore } = compareOpen(ticket);
	const found = { ...ticket, ...restore };
	const before = readClocks(policy, found);
	const hasClock = !!found.djbc_clock_open || before.memory.from !== null;
	if (!hasClock || before.memory.undelivered.includes(articleId)) return {};
	const log = readLog(before.log);
	const event = { kind: 'undelivered' as const, at: isoInstant(nowMs), articleId };
	const { clocks } = advance(policy, takenBack(before, log, articleId), event, nowMs);
	const values = {
		...withoutItsTimes(found, timeOf(before, log, articleId), timesOf(clocks, log, articleId)),
		...reminderValues(policy, before, clocks),
	};
	return { ...restore, ...clockAttributes(policy, clocks, values) };
}

/** Where the last cycle only began since that message had ended the one before it, that one goes on instead. */
function takenBack(clocks: TicketClocks, { cycles }: ClockLog, articleId: number): TicketClocks {
	const { from } = clocks.memory;
	const line = cycles.find((one) => one.articleId === articleId);
	if (!from || !line || line.cycle !== from.cycle - 1 || line.dueAt === null) return clocks;
	const { cycle, receivedAt, keyLag, rule, calendar, status, dueAt, policyVersion, policyHash } = line;
	const before = {
		...{ cycle, receivedAt, keyLag, policyVersion, policyHash, after: null },
		stages: [{ rule, calendar, status, dueAt }],
		end: from.end,
	};
	return { ...clocks, memory: { ...clocks.memory, from: before } };
}

function timeOf({ memory }: TicketClocks, { cycles }: ClockLog, articleId: number): string | null {
	const isIt = (one: object | null) => one !== null && 'articleId' in one && one.articleId === articleId;
	const one = memory.since.find(isIt) ?? (isIt(memory.from?.end ?? null) ? memory.from!.end : null);
	return one?.at ?? cycles.find(isIt)?.stoppedAt ?? null;
}

/** When other messages were given, as far as they are remembered or ended a cycle; oldest first. */
function timesOf({ memory }: TicketClocks, { cycles }: ClockLog, articleId: number): string[] {
	const messages = memory.since.filter(({ kind }) => kind === 'message' || kind === 'call');
	const ends = cycles.filter(
		({ cause, articleId: id }) => id !== articleId && (cause === 'answer' || cause === 'notice'),
	);
	return [...messages.map(({ at }) => at), ...ends.flatMap(({ stoppedAt }) => stoppedAt ?? [])].sort();
}

function withoutItsTimes(
	ticket: TicketAttributes,
	at: string | null,
	others: readonly string[],
): Record<string, unknown> {
	const isItsTime = (value: unknown) => at !== null && Date.parse(String(value)) === Date.parse(at);
	return Object.fromEntries(
		OF_MESSAGE.filter((name) => isItsTime(ticket[name])).map((name) => [
			name,
			name === 'djbc_first_reply_at' ? (others.find((one) => one > at!) ?? null) : null,
		]),
	);
}
