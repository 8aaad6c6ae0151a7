import type { KpiResult } from '../../policy/kpi/types';

import { guardedCsv, PERIOD_COLUMNS, periodCells } from './guardedCsv';

const COLUMNS = [
	...PERIOD_COLUMNS,
	...(['agent', 'calls_answered', 'phone_hours', 'calls_per_hour'] as const),
	...(['assessments', 'hardskill', 'softskill', 'shifts', 'disciplined', 'discipline', 'run'] as const),
];

/**
 * K12 to K14 of every agent, by name (001 L-II 2.3.1): for Kepala Seksi only, never mailed and in no other file (5.3).
 * What is not known, such as a mean of too few assessments, prints `-`.
 */
export function staffCsv(result: KpiResult): string {
	const period = periodCells(result);
	return guardedCsv(
		COLUMNS,
		result.agents.map((one) => ({
			...period,
			agent: one.agent,
			calls_answered: one.callsAnswered,
			phone_hours: one.phoneHours,
			calls_per_hour: one.callsPerHour,
			assessments: one.assessments,
			hardskill: one.hardskill,
			softskill: one.softskill,
			shifts: one.shifts,
			disciplined: one.disciplined,
			discipline: one.discipline,
			run: result.run,
		})),
	);
}
