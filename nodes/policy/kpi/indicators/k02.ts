import type { Tally } from '../../cycle/carried';
import type { Policy } from '../../document';
import { isoInstant } from '../../instant';
import { routingCell } from '../../routing';
import type { Channel, RuleStatus } from '../../types';
import { Cells, totalAndApart, type Codes } from '../cells';
import {
	isInPeriod,
	outcomeInPeriod,
	type CycleFact,
	type IndicatorOf,
	type Question,
	type TicketFacts,
} from '../cohort';
import { countLine, percentLine, WITHOUT_RESTRICTED } from '../line';
import type { Breach, KpiLine } from '../types';

/** Of CEISA Care: its limit is a reading of a text without a number (A01). */
const PROVISIONAL = 'CEISACARE';

/**
 * K02: clocks met, of those with a due time in the period, cycle by cycle. The total is of law and its readings without
 * CEISA Care, which has a line of its own, as have the proposed limits. Beside it late triage (b), the strict readings
 * (c), what was void or withdrawn, and what was keyed after its due time (A43). Of an office, by scope or by cell, clocks
 * of restricted tickets are left out: beside the list of breaches, which names none of them, they could be counted (CONF-2).
 */
export const k02: IndicatorOf = (question) => {
	const { policy, scope, period } = question;
	const isOfOffice = ({ office = '' }: Codes) => scope !== 'national' || office !== '';
	const cells = new Cells(none);
	cells.at({ ruleStatus: 'PROPOSED' });
	const breaches: Breach[] = [];
	let withoutZone = 0;
	const count = (facts: TicketFacts, rule: string, status: RuleStatus, tally: Tally) => {
		const { restricted, service, channel, office } = facts;
		const key = `${restricted}\t${rule}\t${status}\t${service}\t${channel}\t${office}`;
		const codes = () =>
			codesOf(question, facts, rule, status).filter((one) => !restricted || !isOfOffice(one));
		for (const sum of cells.of(key, codes)) {
			add(sum, tally);
		}
	};
	return {
		add(facts) {
			if (facts.record !== 'request') {
				return;
			}
			for (const cycle of facts.cycles) {
				const tally = tallyOf(question, cycle);
				if (!tally) {
					continue;
				}
				const status = statusOf(policy, cycle.rule, cycle.status);
				count(facts, cycle.rule, status, tally);
				if (tally.breached > 0 && !facts.restricted) {
					breaches.push(breachOf(facts, cycle, status));
				}
			}
			const { carried } = facts.log;
			const ofZone = carried?.zones[period.zone];
			withoutZone += carried && !ofZone ? 1 : 0;
			// Counts are carried by the month a period starts in, whatever names it (A29).
			for (const [rule, tally] of Object.entries(ofZone?.rules[period.fromLocal.slice(0, 7)] ?? {})) {
				count(facts, rule, carriedStatus(policy, facts, rule), tally);
			}
		},
		found: () => ({
			lines: cells.entries.flatMap(([codes, tally]) => linesOf(codes, tally, isOfOffice(codes))),
			breaches: breaches.sort(inOrder),
			warnings:
				withoutZone === 0
					? []
					: [`K02, K10: ${withoutZone} tickets carry no counts in the zone ${period.zone}.`],
		}),
	};
};

/** What a cycle adds; null where it is in no column. */
function tallyOf(question: Question, cycle: CycleFact): Tally | null {
	const { dueAt, state, cause, lateTriage, strictlyMet } = cycle;
	const outcome = outcomeInPeriod(question, cycle);
	const tally = none();
	if (outcome) {
		tally[outcome] = 1;
		tally.late = outcome === 'met' && lateTriage ? 1 : 0;
		tally.strict = outcome === 'met' && strictlyMet ? 1 : 0;
		tally.keyed = isKeyedLate(cycle) ? 1 : 0;
		return tally;
	}
	const isVoid = state === 'void' && cause !== 'merged' && cause !== 'recounted';
	if (!isVoid || !isInPeriod(question, dueAt)) {
		return null;
	}
	tally[cause === 'withdrawn' ? 'withdrawn' : 'void'] = 1;
	return tally;
}

function isKeyedLate({ receivedAt, keyLag, dueAt }: CycleFact): boolean {
	return dueAt !== null && receivedAt + (keyLag ?? 0) * 60_000 > dueAt;
}

function codesOf(question: Question, facts: TicketFacts, rule: string, ruleStatus: RuleStatus): Codes[] {
	const { channel } = facts;
	const ofRule = [{ rule, ruleStatus }, ...(channel === '' ? [] : [{ rule, ruleStatus, channel }])];
	if (rule === PROVISIONAL) {
		return ofRule;
	}
	return [...(ruleStatus === 'PROPOSED' ? [{ ruleStatus }] : totalAndApart(question, facts)), ...ofRule];
}

function linesOf(codes: Codes, tally: Tally, isOfOffice: boolean): KpiLine[] {
	const { met, breached, late, strict } = tally;
	const note = [
		codes.rule === PROVISIONAL ? 'provisional' : '',
		isOfOffice && !codes.channel && !codes.service ? WITHOUT_RESTRICTED : '',
	]
		.filter(Boolean)
		.join('; ');
	const percent = (metric: string, numerator: number) =>
		percentLine({ metric, ...codes }, numerator, met + breached, note);
	const isOnlyApart = !codes.rule && !!(codes.channel || codes.service || codes.office);
	const attained = percent('K02', met);
	if (isOnlyApart) {
		return [attained];
	}
	return [
		...[attained, percent('K02.late', met - late), percent('K02.strict', strict)],
		countLine({ metric: 'K02.void', ...codes }, tally.void, note),
		countLine({ metric: 'K02.withdrawn', ...codes }, tally.withdrawn, note),
		countLine({ metric: 'K02.keyedLate', ...codes }, tally.keyed, note),
	];
}

/** A line of the log from before the status was kept has that of the rule; where that is gone, the weakest. */
function statusOf({ rules }: Policy, rule: string, status: RuleStatus | ''): RuleStatus {
	return status || (rules[rule]?.status ?? 'PROPOSED');
}

/** Counts are carried without a status: a line that is left tells it, else the cell of the routing table. */
function carriedStatus(policy: Policy, { log, channel, office }: TicketFacts, rule: string): RuleStatus {
	const alike = log.lines.findLast((line) => line.rule === rule);
	const cell = routingCell(policy, channel as Channel, office);
	const routed = cell?.clock === 'rules' && cell.rules.includes(rule) ? cell.status : undefined;
	return statusOf(policy, rule, alike?.status ?? routed ?? '');
}

function breachOf(facts: TicketFacts, cycle: CycleFact, ruleStatus: RuleStatus): Breach {
	const { number, service, office, channel } = facts;
	return {
		...{ number, service, office, channel, rule: cycle.rule, ruleStatus },
		receivedAt: isoInstant(cycle.receivedAt),
		dueAt: isoInstant(cycle.dueAt!),
		stoppedAt: cycle.stoppedAt === null ? null : isoInstant(cycle.stoppedAt),
	};
}

/** By due time, then number, then receipt. */
function inOrder(one: Breach, other: Breach): number {
	const apart = (['dueAt', 'number', 'receivedAt'] as const).find((by) => one[by] !== other[by]);
	return apart === undefined ? 0 : one[apart] < other[apart] ? -1 : 1;
}

function none(): Tally {
	return { met: 0, breached: 0, late: 0, strict: 0, keyed: 0, void: 0, withdrawn: 0 };
}

/** Written out: it is done for every line of a hundred thousand cycles. */
function add(sum: Tally, more: Tally): void {
	sum.met += more.met;
	sum.breached += more.breached;
	sum.late += more.late;
	sum.strict += more.strict;
	sum.keyed += more.keyed;
	sum.void += more.void;
	sum.withdrawn += more.withdrawn;
}
