import { isPrefillable, readSuggestion } from '../category/suggested';
import { readLog, type ClockLog } from '../cycle/log';
import { readChildren } from '../cycle/open';
import { isStrictlyMet } from '../cycle/strict';
import { isoInstant } from '../instant';
import { isRestrictedCategory, restrictedGroups } from '../restrictedGroups';
import type { CycleFact, Question, TicketFacts } from './cohort';
import { lastCycleOf } from './lastCycle';

const RECORDS: readonly unknown[] = ['request', 'escalation', 'report', 'call'];
const EXCLUDED: readonly string[] = ['OTH::SPAM', 'OTH::TEST'];
const UNCOUNTED: readonly string[] = ['merged', 'recounted'];

/**
 * A ticket as it stood at `as_of` (PER-5), or null where it counts nowhere: of another scope or of no record of ours,
 * merged by then (CLK-6), opened later, or without a request, as what the desk itself wrote first (ROLE-1).
 * @param ticket attributes as Zammad gives them, with names (`expand`)
 */
export function factsOf(question: Question, ticket: Record<string, unknown>): TicketFacts | null {
	const { policy, scope, asOf } = question;
	const { djbc_record: record, djbc_office: office } = ticket;
	if (!RECORDS.includes(record) || (scope !== 'national' && office !== scope)) {
		return null;
	}
	const at = (attribute: string) => instantBy(ticket[attribute], asOf);
	const receivedAt = at('djbc_received_at');
	if (receivedAt === null || at('created_at') === null) {
		return null;
	}
	const { by, isRestrictedGroup } = askedOf(question);
	const log = readLog(text(ticket.djbc_clock_log), by);
	if (isMerged(ticket, log, asOf)) {
		return null;
	}
	const confirmed = at('djbc_category_confirmed_at') !== null;
	const isLater = !confirmed && text(ticket.djbc_category_confirmed_at) !== '';
	const { code: suggested, confidence } = readSuggestion(text(ticket.djbc_category_suggested));
	// Decided later: by then it had what intake filled in; that intake doubted a suggestion is not told (2.1).
	const prefilled = isLater && isPrefillable(policy, suggested, confidence) ? suggested : '';
	const category = isLater ? prefilled : text(ticket.djbc_category);
	const last = lastCycleOf(policy, ticket, log, asOf, confirmed);
	const cycles = [
		...log.cycles.map((line) => ({
			cycle: line.cycle,
			rule: line.rule,
			calendar: line.calendar,
			status: line.status ?? ('' as const),
			receivedAt: Date.parse(line.receivedAt),
			dueAt: line.dueAt === null ? null : Date.parse(line.dueAt),
			stoppedAt: line.stoppedAt === null ? null : Date.parse(line.stoppedAt),
			state: line.state,
			cause: line.cause ?? '',
			lateTriage: line.lateTriage,
			keyLag: line.keyLag,
			strictlyMet: isStrictlyMet(policy, line),
		})),
		...(last ? [last] : []),
	];
	return {
		ticket,
		number: text(ticket.number),
		record: record as TicketFacts['record'],
		service: text(ticket.djbc_service),
		office: text(office),
		channel: text(ticket.djbc_channel),
		category,
		confirmed,
		suggested,
		restricted: isRestrictedCategory(ticket.djbc_category) || isRestrictedGroup(text(ticket.group)),
		excluded: confirmed && EXCLUDED.includes(category),
		...endedWithoutAnswer(cycles, log),
		receivedAt,
		firstReplyAt: at('djbc_first_reply_at'),
		escalatedAt: at('djbc_escalated_at'),
		cycles,
		log,
		children: readChildren(ticket.djbc_clock_open),
		at,
	};
}

/** Milliseconds of an instant that the desk gives; null for none, and for one after `asOf`. */
function instantBy(value: unknown, asOf: number): number | null {
	const at = typeof value === 'string' ? Date.parse(value) : NaN;
	return at <= asOf ? at : null;
}

/** What follows from the question alone, once. */
interface Asked {
	by: string;
	isRestrictedGroup(group: string): boolean;
}

const asked = new WeakMap<Question, Asked>();

function askedOf(question: Question): Asked {
	const known = asked.get(question);
	if (known) {
		return known;
	}
	const isGroup = restrictedGroups(question.restrictedGroups);
	const groups = new Map<string, boolean>();
	const isRestrictedGroup = (group: string) => {
		const is = groups.get(group) ?? isGroup(group);
		groups.set(group, is);
		return is;
	};
	const made = { by: isoInstant(question.asOf), isRestrictedGroup };
	asked.set(question, made);
	return made;
}

/**
 * Merged by `as_of`, by the log; a ticket without a clock has no line of it, and was merged before where nothing changed
 * since. One that changed is taken for one merged later: who merges is mostly the last to touch it.
 */
function isMerged(
	{ state, updated_at }: Record<string, unknown>,
	{ lines }: ClockLog,
	asOf: number,
): boolean {
	if (text(state).toLowerCase() !== 'merged') {
		return false;
	}
	const merges = lines.filter(({ cause }) => cause === 'merged');
	return merges.length === 0
		? !(Date.parse(text(updated_at)) > asOf)
		: merges.some(({ writtenAt }) => Date.parse(writtenAt) <= asOf);
}

/**
 * Whether no cycle of the ticket was a request (A46), or the user withdrew it before one was due (5.3). Where the log
 * carries older cycles there was more.
 */
function endedWithoutAnswer(
	all: readonly CycleFact[],
	{ carried, ticket }: ClockLog,
): Pick<TicketFacts, 'withdrawn' | 'void'> {
	const isCounted = ({ cause }: CycleFact) => !UNCOUNTED.includes(cause);
	if (carried || all.some((cycle) => cycle.state !== 'void' && isCounted(cycle))) {
		return { withdrawn: false, void: false };
	}
	const cycles = all.filter(isCounted);
	const last = ticket.at(-1);
	const withdrawn =
		cycles.length === 0
			? last?.event === 'closed' && last.reason === 'withdrawn'
			: cycles.some(({ cause }) => cause === 'withdrawn');
	const isVoid = cycles.length > 0 && cycles.every(({ cause }) => cause === 'no_request');
	return { withdrawn, void: isVoid };
}

function text(value: unknown): string {
	return typeof value === 'string' ? value : '';
}
