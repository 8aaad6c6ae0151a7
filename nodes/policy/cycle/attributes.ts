import { createHash } from 'node:crypto';
import type { Policy } from '../document';
import { instantOf, isoInstant } from '../instant';
import { currentOf, NO_CLOCKS, type TicketClocks } from './advance';
import { readLog } from './log';
import { NOTHING } from './memory';
import { readOpen, topOf, writeOpen } from './open';
import { play } from './play';
import type { Cycle } from './types';

/** Values of a ticket by attribute, as Zammad's API gives and takes them. */
export type TicketAttributes = Record<string, unknown>;

/** Attributes of CLK-9 beside those of the cycle: whoever writes one writes it into the open line too. */
export const GUARDED = [
	'djbc_received_at',
	'djbc_first_reply_at',
	'djbc_provider_time',
	'djbc_window_until',
	'djbc_key_lag',
	'djbc_reminded',
	'djbc_ack_at',
	'djbc_warned_at',
	'djbc_rank_due_at',
	'djbc_thread_key',
	'djbc_idempotency_key',
] as const;

/**
 * The clocks of a ticket. Where the open line is empty or damaged they are made of the attributes beside it, and a
 * cycle that somebody else stopped there is taken as stopped. Never throws.
 */
export function readClocks(policy: Policy, ticket: TicketAttributes): TicketClocks {
	const log = typeof ticket.djbc_clock_log === 'string' ? ticket.djbc_clock_log : '';
	const { open } = readOpen(ticket.djbc_clock_open);
	if (!open) {
		const from = cycleOf(ticket, log);
		return { ...NO_CLOCKS, log, memory: { ...NOTHING, from }, seen: from ? null : NO_CLOCKS.seen };
	}
	const clocks = { log, memory: open.memory, written: open.written, seen: open.seen };
	const end = endOf(ticket);
	const running = play(policy, open.memory).at(-1);
	return end && running && !running.end && !open.memory.without
		? { ...clocks, memory: { ...open.memory, from: { ...running, end }, since: [] } }
		: clocks;
}

/**
 * All clock attributes to write, in one request with what caused them. `more`: other guarded attributes that the same
 * request writes; they come back with the rest, as does what this ticket alone has guarded.
 */
export function clockAttributes(
	policy: Policy,
	clocks: TicketClocks,
	more: TicketAttributes = {},
): TicketAttributes {
	const record = currentOf(policy, clocks);
	const top = topOf(record);
	const isGuarded = (name: string) => name in clocks.written || GUARDED.some((one) => one === name);
	const guarded = Object.entries(more).filter(([name]) => isGuarded(name));
	const written = { ...clocks.written, ...Object.fromEntries(guarded) };
	return {
		...more,
		djbc_sla_state: top.state,
		djbc_due_at: top.due,
		djbc_stopped_at: top.stopped,
		...(record && record.rule !== ''
			? {
					djbc_rule: top.rule,
					...(top.status === null ? {} : { djbc_rule_status: top.status }),
					djbc_cycle_at: top.received,
					djbc_late_triage: top.late,
				}
			: {}),
		...(clocks.log ? { djbc_clock_log: clocks.log } : {}),
		djbc_clock_open: writeOpen({
			...top,
			memory: clocks.memory,
			written,
			log: logMark(clocks.log),
			seen: clocks.seen,
		}),
	};
}

/** Tells whether a log is the one we wrote: SHA-256 over its lines, 12 hex digits; empty for an empty log. */
export function logMark(log: string): string {
	const lines = log.split(/\r?\n/).filter((line) => line.trim() !== '');
	return lines.length === 0 ? '' : createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 12);
}

/** The last cycle, from the attributes beside the open line and what the log says of it. */
function cycleOf(ticket: TicketAttributes, log: string): Cycle | null {
	const [receivedAt, dueAt] = [instant(ticket.djbc_cycle_at), instant(ticket.djbc_due_at)];
	const rule = ticket.djbc_rule;
	if (receivedAt === null || dueAt === null || typeof rule !== 'string' || rule === '') {
		return null;
	}
	const last = readLog(log).cycles.at(-1);
	const logged = last?.receivedAt === receivedAt ? last : null;
	const end = endOf(ticket);
	return {
		cycle: logged?.cycle ?? (last?.cycle ?? 0) + 1,
		receivedAt,
		keyLag: logged?.keyLag ?? null,
		stages: [{ rule, calendar: logged?.calendar ?? '', status: logged?.status ?? null, dueAt }],
		policyVersion: logged?.policyVersion ?? '',
		policyHash: logged?.policyHash ?? '',
		after: null,
		end:
			end && logged?.cause && logged.stoppedAt === end.at
				? { ...end, cause: logged.cause, articleId: logged.articleId }
				: end,
	};
}

/** The stop that the attributes tell of. */
function endOf(ticket: TicketAttributes): Cycle['end'] {
	const at = instant(ticket.djbc_stopped_at);
	const state = ticket.djbc_sla_state;
	if (at === null || (state !== 'met' && state !== 'breached' && state !== 'void')) {
		return null;
	}
	return { at, cause: state === 'void' ? 'no_request' : 'given', articleId: null };
}

function instant(value: unknown): string | null {
	const at = typeof value === 'string' ? instantOf(value) : null;
	return at === null ? null : isoInstant(at);
}
