import type { Question } from '../policy/kpi/cohort';
import type { Earlier } from '../policy/kpi/compile';
import { keptResultSchema } from '../policy/kpi/schema';
import type { KpiResult } from '../policy/kpi/types';
import { periodAfter, type KpiPeriod } from '../policy/period';
import { ZammadFailure, type Zammad } from '../zammad';

import type { KeptRun } from './kept';
import { runsOf } from './tickets';

/** Periods before that a result is printed beside (5.3). */
const BEFORE = [-1, -2, -3];

/**
 * Results kept before, as of this `as_of` at the latest, so that the same question has the same answer (PER-5): the last
 * one of each of the three periods before, and the one before this run of its own period. A file that is damaged, or of
 * something else, is passed over with a warning. At most 9 requests: a search, and 2 for each ticket found.
 * @returns warnings in English, codes only
 * @throws ZammadFailure
 */
export async function earlierOf(
	zammad: Zammad,
	{ scope, period, asOf }: Pick<Question, 'scope' | 'period' | 'asOf'>,
): Promise<Earlier & { warnings: string[] }> {
	const periods = [period, ...BEFORE.map((count) => periodAfter(period, count))];
	const kept = await runsOf(
		zammad,
		periods.map((one) => ({ scope, period: one })),
	);
	const warnings: string[] = [];
	const results: Array<KpiResult | null> = [];
	for (const [place, of] of periods.entries()) {
		const runs = kept[place]!;
		const run = runs.findLast((one) => one.asOf < asOf || (place > 0 && one.asOf === asOf));
		const result = run ? await resultOf(zammad, run, scope, of) : null;
		if (run && !result) warnings.push(`The ${run.run} run kept of ${scope} ${of.label} cannot be read`);
		results.push(result);
	}
	const [runBefore = null, ...before] = results;
	return { periods: before, runBefore, warnings };
}

/** Null for a file that is none of this run. @throws ZammadFailure where the desk cannot be asked */
async function resultOf(
	zammad: Zammad,
	{ note, run, asOf }: KeptRun,
	scope: string,
	{ from }: KpiPeriod,
): Promise<KpiResult | null> {
	const file = note.attachments?.find(({ filename }) => filename.endsWith('.json'));
	const text = file ? await textOf(zammad, note, file.id) : null;
	const { data } = keptResultSchema.safeParse(text === null ? null : jsonOf(text));
	const isOurs =
		data?.scope === scope && data.period.from === from && data.run === run && Date.parse(data.asOf) === asOf;
	return data && isOurs ? { ...data, agents: [] } : null;
}

/** Null for a file that is gone. */
async function textOf(zammad: Zammad, note: KeptRun['note'], fileId: number): Promise<string | null> {
	try {
		return await zammad.articles.attachedText(note, fileId);
	} catch (error) {
		if (error instanceof ZammadFailure && error.kind === 'notFound') return null;
		throw error;
	}
}

/** Null for what is no JSON. */
function jsonOf(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
