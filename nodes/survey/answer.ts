import type { SealSecrets } from '../intake/seal';
import type { Policy } from '../policy/document';

import { readSurveyToken } from './token';

/** An answer that may be counted; false for all else, without a reason. */
export type Answer =
	| { valid: true; ticketId: number; score: number; answeredAt: string }
	| { valid: false; ticketId: null; score: null; answeredAt: null };

const REFUSED: Answer = { valid: false, ticketId: null, score: null, answeredAt: null };

/**
 * Reads what the form brought: a token of ours that is still valid, and a score on the policy's scale, as the form writes
 * its choices (`4 = Sangat puas`).
 *
 * @param now ms
 */
export function checkAnswer(
	{ kpi: { csat } }: Policy,
	secrets: SealSecrets,
	{ token, choice }: { token: unknown; choice: unknown },
	now: number,
): Answer {
	const ticket = readSurveyToken(secrets, token, now);
	const score = Number(/^(\d{1,3})(?: = .*)?$/.exec(String(choice))?.[1]);
	if (!ticket || !(score >= csat.lowest && score <= csat.highest)) return REFUSED;
	return { valid: true, ticketId: ticket.ticketId, score, answeredAt: new Date(now).toISOString() };
}
