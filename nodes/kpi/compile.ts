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
	let uncounted = 0;
	for await (const tickets of ticketsFor(zammad, question, now)) {
		for (const ticket of tickets) {
			try {
				compilation.add(ticket);
			} catch {
				// One that somebody damaged must not take the month away; its text is in no message.
				uncounted += 1;
			}
		}
	}
	const result = compilation.result(inputs, earlier);
	return uncounted === 0 ? result : { ...result, warnings: [...result.warnings, uncountedOf(uncounted)] };
}

function uncountedOf(count: number): string {
	const [tickets, their] = count === 1 ? ['ticket', 'its'] : ['tickets', 'their'];
	return `${count} ${tickets} could not be counted: ${their} attributes are not what this version writes.`;
}
