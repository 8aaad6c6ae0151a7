import type { ClockEvent } from '../../../nodes/policy/cycle/types';

/** What a ticket lived through, as the one knows it who made it up. Instants are ms. */
export interface Story {
	id: number;
	number: string;
	title: string;
	record: 'request' | 'call' | 'escalation' | 'report' | 'qa' | 'kpi' | '';
	service: string;
	office: string;
	channel: string;
	group: string;
	/** When the desk got it. */
	created: number;
	received: number | null;
	keyLag: number | null;
	category: Category;
	official: boolean | null;
	rounds: Round[];
	steps: Step[];
	firstReply: number | null;
	escalatedAt: number | null;
	/** When Meta closed it, or would have: a day after each message of the user. */
	windows: number[];
	mergedAt: number | null;
	/** No cycle of it counts from then on. */
	without: { at: number; cause: 'out_of_scope' | 'merged' } | null;
	children: Array<{ number: string; at: number; answeredAt: number | null; cancelledAt: number | null }>;
	threadKey: string | null;
	/** Of an escalation. */
	escalation: Escalation | null;
	report: { code: string; written: number | null; delivered: number | null; decided: number | null } | null;
	/** A line of counts in place of cycles that moved out of the log. */
	carried: string | null;
	/** The same for the product's own engine. */
	happenings: Happening[];
}

export interface Happening {
	/** `request` events come without promises: the engine's own are asked for. */
	event: ClockEvent | { kind: 'request'; at: string; keyLag: number | null; rank?: Promise };
	/** When the line is written. */
	now: number;
}

export interface Category {
	suggested: string;
	/** At creation. */
	first: string;
	confirmed: { at: number; code: string } | null;
}

export interface Promise {
	rule: string;
	calendar: string;
	status: 'LAW' | 'READING' | 'PROPOSED';
	due: number;
}

/** What governs a running cycle from an instant on. */
export interface Governing extends Promise {
	from: number;
	direct: number | null;
	late: boolean;
}

/** A line of the log. */
export interface Writing extends Promise {
	writtenAt: number;
	received: number;
	direct: number | null;
	late: boolean;
	stopped: number | null;
	article: number | null;
	result: 'running' | 'met' | 'breached' | 'void';
	cause: string;
}

/** A cycle. */
export interface Round {
	number: number;
	received: number;
	keyLag: number | null;
	/** When the desk knew of it. */
	known: number;
	governing: Governing[];
	writings: Writing[];
}

export type Step =
	| { event: 'closed'; at: number; writtenAt: number; reason: string }
	| { event: 'reopened'; at: number; writtenAt: number; by: 'user' | 'staff' };

export interface Escalation {
	unit: string;
	rank: string;
	unitAnswers: Array<{ cycle: number; at: number }>;
	letter: { at: number; date: string } | null;
	verdicts: Array<{ cycle: number; outcome: string; at: number }>;
}

/** How a cycle stood at an instant. */
export type Standing = Omit<Writing, 'writtenAt'> & { number: number; keyLag: number | null };
