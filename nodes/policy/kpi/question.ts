import { DateTime } from 'luxon';
import type { Policy } from '../document';
import { zoneOf } from '../officeZone';
import { periodOf } from '../period';
import type { Question } from './cohort';
import type { KpiRun, KpiScope } from './types';

/** What cannot be asked; the message says why and what to do. */
export class QuestionInvalid extends Error {
	override readonly name = 'QuestionInvalid';
}

/**
 * Zone of the unit that owns the numbers (PER-2).
 * @throws QuestionInvalid for a scope that the policy does not know
 */
export function zoneOfScope(policy: Policy, scope: KpiScope): string {
	if (scope !== 'national' && !Object.hasOwn(policy.offices, scope)) {
		const known = Object.keys(policy.offices).join(', ');
		throw new QuestionInvalid(`The policy has no office ${scope}. The scope is national or one of ${known}.`);
	}
	return zoneOf(policy, scope === 'national' ? 'BRAVO' : scope);
}

/**
 * What the indicators are asked for: the period in the zone of the unit that owns it (PER-2), by the policy's naming
 * (A29).
 * @param label `YYYY-MM`
 * @param asOf ms
 * @param further names of restricted groups beside those of the policy
 * @throws QuestionInvalid for a scope that the policy does not know; PeriodInvalid
 */
export function questionOf(
	policy: Policy,
	scope: KpiScope,
	label: string,
	asOf: number,
	further: readonly string[] = [],
): Question {
	const period = periodOf(label, zoneOfScope(policy, scope), policy.switches.kpiLabel);
	return {
		...{ policy, scope, period, asOf },
		from: Date.parse(period.from),
		to: Date.parse(period.to),
		restrictedGroups: further,
	};
}

/** When the numbers of a period are final: so many days after its end, on the clocks of its zone (PER-5), ms. */
export function finalAt({ policy, period }: Pick<Question, 'policy' | 'period'>): number {
	const end = DateTime.fromISO(period.toLocal, { zone: period.zone });
	return end.plus({ days: policy.kpi.finalAfterDays }).toMillis();
}

/**
 * What a run at that instant is (PER-5).
 * @param reason of a restatement
 * @throws QuestionInvalid after the final run without a reason
 */
export function runOf(question: Question, reason: string): KpiRun {
	const { asOf, to } = question;
	const final = finalAt(question);
	if (asOf < to) {
		return 'running';
	}
	if (asOf <= final) {
		return asOf < final ? 'preliminary' : 'final';
	}
	if (reason.trim() === '') {
		const at = new Date(final).toISOString();
		throw new QuestionInvalid(
			`The period ${question.period.label} is final as of ${at}: ask as of then, or give the reason of a restatement.`,
		);
	}
	return 'restatement';
}

/** Indonesian name of a scope, for headings. */
export function scopeLabel(policy: Policy, scope: KpiScope): string {
	return scope === 'national' ? 'Nasional' : (policy.offices[scope]?.label ?? scope);
}
