import type { ClockLog } from '../cycle/log';
import type { Child } from '../cycle/memory';
import type { Policy } from '../document';
import type { KpiPeriod } from '../period';
import type { RuleStatus } from '../types';
import type { AgentLine, Breach, HeatCell, KpiInputs, KpiLine, KpiScope, RegisterLine } from './types';

/** What every indicator is asked for. */
export interface Question {
	policy: Policy;
	scope: KpiScope;
	period: KpiPeriod;
	/** Bounds of the period and `as_of`, ms; half-open `[from, to)` (PER-1). */
	from: number;
	to: number;
	asOf: number;
	/** Names of restricted groups beside those of the policy (CONF-2). */
	restrictedGroups: readonly string[];
}

/** A cycle as it stood at `as_of`. */
export interface CycleFact {
	/** Number, from 1; those whose lines were carried over are missing. */
	cycle: number;
	rule: string;
	/** Empty where it is not known. */
	calendar: string;
	status: RuleStatus | '';
	/** ms. */
	receivedAt: number;
	dueAt: number | null;
	stoppedAt: number | null;
	state: 'running' | 'met' | 'breached' | 'void' | 'none';
	/** `merged`, `recounted` and `withdrawn` are told apart by it. */
	cause: string;
	lateTriage: boolean;
	/** Minutes; null when the time was not typed. */
	keyLag: number | null;
	/** Of the met ones: met by the strict readings too (K02 c). */
	strictlyMet: boolean;
}

/** A ticket as the indicators read it, at `as_of`. Tickets of another scope and merged ones never come that far. */
export interface TicketFacts {
	/** All attributes, as Zammad gives them; the ones below are read already. */
	ticket: Readonly<Record<string, unknown>>;
	number: string;
	record: 'request' | 'escalation' | 'report' | 'call';
	/** Codes; empty where none is set. */
	service: string;
	office: string;
	channel: string;
	/** `djbc_category`, decided or pre-filled; empty without one. */
	category: string;
	/** A human saved it by `as_of` (2.1). */
	confirmed: boolean;
	/** Code of `djbc_category_suggested`, without the confidence; empty without one. */
	suggested: string;
	/** Of ethics or crime, by group or category: its number stands nowhere (CONF-2). */
	restricted: boolean;
	/** OTH::SPAM or OTH::TEST, confirmed: counted in no indicator. */
	excluded: boolean;
	/** Withdrawn by the user before the due time: counted apart (5.3). */
	withdrawn: boolean;
	/** No cycle was a request (A46: all are void as `no_request`): in no cohort of requests, counted apart in K02. */
	void: boolean;
	/** ms; a ticket without one, or with one after `as_of`, has no facts. */
	receivedAt: number;
	/** ms; null where it is not set or lies after `as_of`. */
	firstReplyAt: number | null;
	escalatedAt: number | null;
	/** Closed cycles and the running one, by number. */
	cycles: CycleFact[];
	log: ClockLog;
	/** Escalations that a request remembers, also later ones (`djbc_clock_open`). */
	children: readonly Child[];
	/** Instants of an attribute that few read: ms, null where it is empty or lies after `as_of`. */
	at(attribute: string): number | null;
}

/** What an indicator found; each but the lines is given by one indicator only. */
export interface Findings {
	lines: KpiLine[];
	heat?: HeatCell[];
	breaches?: Breach[];
	register?: RegisterLine[];
	agents?: AgentLine[];
	/** English, codes and counts only. */
	warnings?: string[];
}

/** One indicator over a stream of tickets: told each once, asked once. Keeps counts and times, never tickets. */
export interface Indicator {
	add(facts: TicketFacts): void;
	/** @param inputs what is not on the desk */
	found(inputs: KpiInputs): Findings;
}

export type IndicatorOf = (question: Question) => Indicator;

/** Whether an instant is of the period and was known by `as_of` (PER-1, PER-5). @param at ms */
export function isInPeriod({ from, to, asOf }: Question, at: number | null): at is number {
	return at !== null && at >= from && at < to && at <= asOf;
}

/** A request that counts (5.3, "excluded everywhere"): neither junk nor withdrawn in time nor void as a whole. */
export function isCountedRequest({ record, excluded, withdrawn, void: isVoid }: TicketFacts): boolean {
	return record === 'request' && !excluded && !withdrawn && !isVoid;
}

/** A request received in the period, the cohort of K01, K05, K08 and K11. */
export function isReceived(question: Question, facts: TicketFacts): boolean {
	return isCountedRequest(facts) && isInPeriod(question, facts.receivedAt);
}

/** What a clock counts as where it is due in the period; null where it is in no cohort (K02, CLK-2). */
export function outcomeInPeriod(question: Question, cycle: CycleFact): 'met' | 'breached' | null {
	const { dueAt, state, cause } = cycle;
	if (!isInPeriod(question, dueAt) || cause === 'merged' || cause === 'recounted') return null;
	if (state === 'running') return dueAt < question.asOf ? 'breached' : null;
	return state === 'met' || state === 'breached' ? state : null;
}
