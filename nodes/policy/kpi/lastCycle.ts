import type { ClockLog } from '../cycle/log';
import { isStrictlyMet } from '../cycle/strict';
import type { Policy } from '../document';
import { isoInstant } from '../instant';
import type { ClockState, RuleStatus } from '../types';
import type { CycleFact } from './cohort';

const STATUSES: readonly unknown[] = ['LAW', 'READING', 'PROPOSED'];
const STATES: readonly unknown[] = ['running', 'met', 'breached', 'void'];

/**
 * The cycle that the attributes tell of and the log does not hold: one that runs, or whose line is not written yet or
 * damaged. Null where there is none, or where it began after `asOf` or was keyed after it (A43).
 * @param confirmed the category was a human's decision by `asOf`
 */
export function lastCycleOf(
	policy: Policy,
	ticket: Record<string, unknown>,
	{ lines, carried }: ClockLog,
	asOf: number,
	confirmed: boolean,
): CycleFact | null {
	const { djbc_rule: rule, djbc_sla_state: state, djbc_cycle_at: begun } = ticket;
	const isTold = (at: unknown) => lines.some((line) => line.receivedAt === at);
	const receivedAt = isTold(begun) ? null : instant(begun);
	if (typeof rule !== 'string' || rule === '' || receivedAt === null) {
		return null;
	}
	const receivedIso = isoInstant(receivedAt);
	if (isTold(receivedIso)) {
		return null;
	}
	const open = typeof ticket.djbc_clock_open === 'string' ? ticket.djbc_clock_open : '';
	const stage = stageOf(open, rule);
	// A category without a clock that was confirmed later took nothing from the cycle yet (CLK-4).
	const ranStill = state === 'none' && !confirmed && !!ticket.djbc_category_confirmed_at;
	const dueAt = ranStill ? stage.dueAt : instant(ticket.djbc_due_at);
	const keyLag = keyLagOf(open, receivedIso) ?? (lines.length === 0 ? lagOf(ticket.djbc_key_lag) : null);
	const knownAt = receivedAt + (keyLag ?? 0) * 60_000;
	if (dueAt === null || knownAt > asOf || !(ranStill || STATES.includes(state))) {
		return null;
	}
	const stopped = instant(ticket.djbc_stopped_at);
	const stoppedAt = state !== 'running' && stopped !== null && stopped <= asOf ? stopped : null;
	const stands = stoppedAt === null ? 'running' : (state as ClockState);
	const { calendar } = stage;
	return {
		cycle: (lines.at(-1)?.cycle ?? carried?.cycle ?? 0) + 1,
		rule,
		calendar,
		status: STATUSES.includes(ticket.djbc_rule_status) ? (ticket.djbc_rule_status as RuleStatus) : '',
		receivedAt,
		dueAt,
		stoppedAt,
		state: stands,
		cause: stoppedAt === null ? '' : stands === 'void' ? 'no_request' : 'given',
		lateTriage: ticket.djbc_late_triage === true,
		keyLag,
		strictlyMet:
			stoppedAt !== null &&
			isStrictlyMet(policy, {
				...{ rule, calendar, state: stands },
				...{ receivedAt: receivedIso, stoppedAt: isoInstant(stoppedAt) },
			}),
	};
}

/** What the open line says of the promise of that rule. Not read as a whole, since most tickets need no more of it. */
function stageOf(open: string, rule: string): { calendar: string; dueAt: number | null } {
	const stage = after(open, `"rule":"${rule}","calendar":"`);
	return { calendar: upTo(stage, '"'), dueAt: instant(upTo(after(stage, '"dueAt":"'), '"')) };
}

/** Of the message that began the cycle, as `"receivedAt":"…","keyLag":5` or `"at":"…","keyLag":5`. */
function keyLagOf(open: string, received: string): number | null {
	const lag = parseInt(after(open, `t":"${received}","keyLag":`).slice(0, 10), 10);
	return Number.isNaN(lag) ? null : lag;
}

function lagOf(value: unknown): number | null {
	return typeof value === 'number' ? value : null;
}

/** What follows the last place of a text in another; empty where it does not stand there. */
function after(text: string, what: string): string {
	const place = text.lastIndexOf(what);
	return place < 0 ? '' : text.slice(place + what.length);
}

function upTo(text: string, what: string): string {
	return text.slice(0, Math.max(0, text.indexOf(what)));
}

function instant(value: unknown): number | null {
	const at = typeof value === 'string' ? Date.parse(value) : NaN;
	return Number.isNaN(at) ? null : at;
}
