import type { ClockRecord } from '../policy/cycle/types';
import type { Escalation } from '../policy/rank/effective';

/**
 * The request whose legal due time caps an escalation (RANK-1): that of the parent's cycle while it runs, or once only
 * the notice stopped it. One that was answered before caps nothing that is escalated afterwards.
 * @param cycle of the parent, to which the escalation belongs
 * @param receivedAt UTC instant
 * @param escalatedAt ms
 */
export function legalRequest(
	cycle: ClockRecord | null,
	receivedAt: string,
	escalatedAt: number,
): Pick<Escalation, 'receivedAt' | 'noticeAt'> {
	const stoppedAt = cycle?.stoppedAt ?? null;
	const isNotice = cycle?.cause === 'notice';
	const isOver = stoppedAt !== null && !isNotice && Date.parse(stoppedAt) < escalatedAt;
	return { receivedAt: isOver ? null : receivedAt, noticeAt: isNotice ? stoppedAt : null };
}
