import { Compilation, type Earlier } from '../policy/kpi/compile';
import type { Question } from '../policy/kpi/cohort';
import type { KpiInputs, KpiResult, KpiRun } from '../policy/kpi/types';
import type { Zammad } from '../zammad';

import { ticketsFor } from './read';

/**
 * A run over the desk (PER-5): every ticket that can count in the period is read once, none is kept.
 * @param now ms
 * @throws ZammadFailure
 */
export async function compileMonth(
	zammad: Zammad,
	question: Question,
	{ run, reason }: { run: KpiRun; reason: string },
	inputs: KpiInputs,
	earlier: Earlier,
	now: number,
): Promise<KpiResult> {
	const compilation = new Compilation(question, run, reason);
	for await (const ticket of ticketsFor(zammad, question, now)) compilation.add(ticket);
	return compilation.result(inputs, earlier);
}
