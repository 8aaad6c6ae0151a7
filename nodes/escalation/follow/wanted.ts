import type { Wish } from '../../policy/wishes';

/** What an item of the DJBC Helpdesk Trigger or of List Changed says of its ticket. */
interface Told {
	record?: string | null;
	/** In clear; what is not told is not there. */
	attributes?: Readonly<Record<string, unknown>>;
}

const ON_CHILD: readonly Wish[] = ['understood', 'unit_answer', 'cancel_escalation'];

/** A wish of a macro that belongs on the escalation's own ticket (`djbc_request`). */
export const isWish = (value: unknown): boolean => ON_CHILD.some((one) => one === value);

/**
 * Whether a ticket has to do with escalations, as far as its item tells: a child, one that was escalated, or one with
 * a wish that is to be refused there. One whose
 * item does not tell may have.
 */
export function isOfEscalation({ record, attributes }: Told): boolean {
	if (record === 'escalation') return true;
	if (isWish(attributes?.djbc_request)) return true;
	if (record === 'qa' || record === 'report' || record === 'kpi') return false;
	return !attributes || !('djbc_escalated_at' in attributes) || !!attributes.djbc_escalated_at;
}
