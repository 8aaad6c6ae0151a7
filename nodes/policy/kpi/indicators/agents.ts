import type { IndicatorOf } from '../cohort';
import { percentOf, rounded } from '../line';
import { assessedIn, meanScore } from '../staff/assessments';
import { answeredIn } from '../staff/calls';
import { hoursIn, scheduledIn, shiftsOf } from '../staff/shifts';
import type { AgentLine } from '../types';

/**
 * K12 to K14 of each agent, for Kepala Seksi only (5.3). Who gave the first reply of a ticket is in none of its
 * attributes, so other contacts per hour are told of all agents together only (K12.other).
 */
export const agents: IndicatorOf = (question) => ({
	add() {},
	found(inputs) {
		const shifts = shiftsOf(question, inputs.roster ?? []);
		const calls = byAgent(answeredIn(question, inputs.calls ?? []));
		const assessments = byAgent(assessedIn(question, inputs) ?? []);
		const phone = byAgent(shifts.filter(({ queue }) => queue === 'phone'));
		const scheduled = byAgent(scheduledIn(question, shifts));
		const names = [calls, assessments, phone, scheduled].flatMap((one) => [...one.keys()]);
		return {
			lines: [],
			agents: [...new Set(names)]
				.filter((agent) => agent !== '')
				.sort()
				.flatMap((agent): AgentLine[] => {
					const callsAnswered = calls.get(agent)?.length ?? 0;
					const hours = hoursIn(question, phone.get(agent) ?? []);
					const assessed = assessments.get(agent) ?? [];
					const isEnough = assessed.length >= question.policy.kpi.minimumAssessments;
					const own = scheduled.get(agent) ?? [];
					const disciplined = own.filter(({ attendance }) => attendance === 'present').length;
					if (callsAnswered + hours + assessed.length + own.length === 0) return [];
					return [
						{
							agent,
							callsAnswered,
							phoneHours: hours === 0 ? null : rounded(hours),
							callsPerHour: hours === 0 || inputs.calls === null ? null : rounded(callsAnswered / hours),
							assessments: assessed.length,
							hardskill: isEnough ? meanScore(assessed, 'hardskill') : null,
							softskill: isEnough ? meanScore(assessed, 'softskill') : null,
							shifts: own.length,
							disciplined,
							discipline: percentOf(disciplined, own.length),
						},
					];
				}),
		};
	},
});

function byAgent<Row extends { agent: string }>(rows: readonly Row[]): Map<string, Row[]> {
	const found = new Map<string, Row[]>();
	for (const row of rows) {
		const own = found.get(row.agent);
		if (own) own.push(row);
		else found.set(row.agent, [row]);
	}
	return found;
}
