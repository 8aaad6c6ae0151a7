/**
 * What became of the verification of an escalation (QA-1). The escalation keeps one for each of its cycles, so that a
 * report of a past period reads the same again (K07, PER-5): `djbc_qa_outcome` holds the last, `djbc_qa_tries` all of
 * them, as `1 not_followed_up 2026-01-13T02:00:00.000Z; 2 confirmed 2026-01-20T03:00:00.000Z`.
 */
export const OUTCOMES = ['confirmed', 'not_followed_up', 'unreachable'] as const;

export type QaOutcome = (typeof OUTCOMES)[number];

export interface Verdict {
	/** Of the escalation. */
	cycle: number;
	outcome: QaOutcome;
	/** UTC instant when the assessor saved it. */
	at: string;
}

const BETWEEN = '; ';
/** Of `djbc_qa_tries`, whose oldest verdicts go first. */
const LENGTH = 500;

export const isOutcome = (value: unknown): value is QaOutcome => OUTCOMES.some((one) => one === value);

export function readVerdicts(text: unknown): Verdict[] {
	if (typeof text !== 'string') return [];
	return text.split(BETWEEN).flatMap((one) => {
		const [, cycle, outcome, at] = /^(\d+) (\w+) (\S+)$/.exec(one) ?? [];
		return isOutcome(outcome) && !Number.isNaN(Date.parse(at!))
			? [{ cycle: Number(cycle), outcome, at: at! }]
			: [];
	});
}

/** The attribute with this verdict in place of an earlier one of its cycle. */
export function withVerdict(text: unknown, verdict: Verdict): string {
	const lines = [...readVerdicts(text).filter(({ cycle }) => cycle !== verdict.cycle), verdict]
		.sort((one, other) => one.cycle - other.cycle)
		.map(({ cycle, outcome, at }) => `${cycle} ${outcome} ${at}`);
	while (lines.join(BETWEEN).length > LENGTH) lines.shift();
	return lines.join(BETWEEN);
}
