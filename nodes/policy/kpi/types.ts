import type { KpiPeriod } from '../period';
import type { RuleStatus } from '../types';

/**
 * The month in numbers (catalogue 5.2, 5.3). Instants are UTC, ISO 8601 with milliseconds; nothing here is personal
 * but {@link AgentLine}, which goes into a file of its own.
 */

/** `national`: every record, in the zone of the contact centre; else an office code, in that office's (PER-2). */
export type KpiScope = 'national' | (string & {});

/**
 * PER-5. `running`: the period has not ended, kept nowhere; `preliminary`: before end(P) + 7 days; `final`: as of that
 * instant, frozen; `restatement`: later, with a reason and both values.
 */
export type KpiRun = 'running' | 'preliminary' | 'final' | 'restatement';

/** What a line counts apart; empty where it does not. All are codes of the policy. */
export interface KpiCell {
	/** Indicator, with a part after a point where it has several: `K02`, `K02.strict`, `K03.working.p50`. */
	metric: string;
	service: string;
	office: string;
	channel: string;
	category: string;
	rule: string;
	ruleStatus: RuleStatus | '';
	/** Code of the unit that escalations went to (K06). 5.3 has no column for it: the note of the line names it too. */
	technicalUnit?: string;
}

/** One line of the export, in the order and with the columns of catalogue 5.3. */
export interface KpiLine extends KpiCell {
	/** Percent with one decimal, half up; null prints `-` (denominator 0, too few assessments, a suppressed cell). */
	value: number | null;
	numerator: number | null;
	denominator: number | null;
	unit: 'count' | 'percent' | 'minutes' | 'hours' | 'score' | 'perHour';
	/** Of the indicator, on its total line only (`kpi_target`). */
	target: number | null;
	met: boolean | null;
	/** Values of the three periods before, the nearest first; null where none is kept. */
	previous: [number | null, number | null, number | null];
	/** English, short; why there is no value, `provisional`, `suppressed`, the value of the run before. */
	note: string;
}

/** Arrivals and staff of one hour of the week over the whole period (K01b). */
export interface HeatCell {
	/** 1 Monday to 7 Sunday, in the zone of the period. */
	weekday: number;
	hour: number;
	channel: string;
	arrivals: number;
	/** Agent hours that the roster holds for that hour; null where it holds none of the period. */
	staffed: number | null;
}

/** A clock that was breached: number and codes only; none of a restricted ticket (CONF-2). */
export interface Breach {
	number: string;
	service: string;
	office: string;
	channel: string;
	rule: string;
	ruleStatus: RuleStatus | '';
	receivedAt: string;
	dueAt: string;
	/** Null while it is open at `asOf`. */
	stoppedAt: string | null;
}

/** A written report of the period (5.1); numbers and instants only. */
export interface RegisterLine {
	number: string;
	/** `RPT-1` to `RPT-3`, empty where its title tells none. */
	report: string;
	aroseAt: string;
	writtenAt: string | null;
	dueAt: string | null;
	deliveredAt: string | null;
	decidedAt: string | null;
	late: boolean;
}

/** K12 to K14 of one agent, for Kepala Seksi only: never in the export, never mailed (5.3). */
export interface AgentLine {
	/** As roster, telephone system and assessors name the agent. */
	agent: string;
	callsAnswered: number;
	/** Hours on the phone queue, breaks taken off; null where the roster holds none. */
	phoneHours: number | null;
	callsPerHour: number | null;
	assessments: number;
	/** Null below the policy's least number of assessments. */
	hardskill: number | null;
	softskill: number | null;
	shifts: number;
	/** Shifts without lateness, absence or early leave. */
	disciplined: number;
	/** Percent. */
	discipline: number | null;
}

/** A line whose value is another than in the run before (PER-5). */
export interface KpiDifference extends KpiCell {
	before: number | null;
	after: number | null;
}

/** What a run found. Kept as JSON beside its files, without `agents`. */
export interface KpiResult {
	schema: 'djbc.kpi.v1';
	scope: KpiScope;
	/** Indonesian name of the scope, for headings. */
	scopeLabel: string;
	period: KpiPeriod;
	asOf: string;
	run: KpiRun;
	/** Of a restatement; else empty. */
	reason: string;
	policyVersion: string;
	policyHash: string;
	lines: KpiLine[];
	heat: HeatCell[];
	breaches: Breach[];
	register: RegisterLine[];
	agents: AgentLine[];
	/** Against {@link runBefore}; empty without one. */
	differences: KpiDifference[];
	/** The run before of the same period; null where none is kept, or it could not be read. */
	runBefore: { run: KpiRun; asOf: string } | null;
	/** Tables that exist and could not be read: without them no run is final. */
	unread: string[];
	/** What could not be counted and why, English, codes and counts only: a damaged log, a calendar not covered. */
	warnings: string[];
	/** How many tickets were read, and how many of them were requests of the period. */
	read: { tickets: number; requests: number };
}

/** One shift of the roster of Team 2 (Data Table `djbc_roster`; K01b, K12, K14). Local times of the office's zone. */
export interface RosterRow {
	agent: string;
	/** Office code. */
	office: string;
	/** `2026-01-26`: of the beginning. */
	date: string;
	/** `07:30`; an end at or before the start lies on the next day. */
	start: string;
	end: string;
	/** Minutes. */
	breaks: number;
	/** Whether the shift serves the phone queue. */
	queue: 'phone' | 'other';
	/** K14 counts `present` only. Empty: not recorded yet, counted as scheduled and named in the warnings. */
	attendance: 'present' | 'late' | 'absent' | 'early' | '';
	/** When the agent really logged in and out, where known; else empty. */
	loggedIn: string;
	loggedOut: string;
}

/** One assessment (Data Table `djbc_assessment`; K13). */
export interface AssessmentRow {
	kind: 'ticket' | 'call';
	/** Ticket number or call id: what was assessed. */
	ref: string;
	/** Who was assessed. */
	agent: string;
	/** 0 to 100. */
	hardskill: number;
	softskill: number;
	assessor: string;
	/** `2026-01-30`, in the zone of the contact centre. */
	date: string;
}

/** One invitation and its answer (Data Table `djbc_survey`; K09). No free text. */
export interface SurveyRow {
	ticketId: number;
	/** Office and channel of the ticket, for the breakdown. */
	office: string;
	channel: string;
	/** UTC instants. */
	invitedAt: string;
	/** Empty until it is answered. */
	answeredAt: string;
	/** On the policy's scale (1 to 4); null until it is answered. */
	score: number | null;
}

/** One call (Data Table `djbc_calls`, whose rows the intake writes); of one `callHash` the last row counts (K12). */
export interface CallRow {
	/** Of the call's id in its telephone system. */
	callHash: string;
	direction: 'in' | 'out';
	outcome: 'answered' | 'missed' | 'abandoned' | 'rejected';
	/** UTC instants, empty where unknown. */
	ringAt: string;
	answeredAt: string;
	endedAt: string;
	/** As the telephone system names the agent. */
	agent: string;
	/** Known office code. */
	office: string;
}

/** What is not on the desk. A list that is not given is null: its indicators print `-` and say so. */
export interface KpiInputs {
	calls: CallRow[] | null;
	roster: RosterRow[] | null;
	assessments: AssessmentRow[] | null;
	surveys: SurveyRow[] | null;
}
