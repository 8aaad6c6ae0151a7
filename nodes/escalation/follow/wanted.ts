/** What an item of the DJBC Helpdesk Trigger or of List Changed says of its ticket. */
interface Told {
	record?: string | null;
	/** In clear; what is not told is not there. */
	attributes?: Readonly<Record<string, unknown>>;
}

/**
 * Whether a ticket has to do with escalations, as far as its item tells: a child, or one that was escalated. One whose
 * item does not tell may have.
 */
export function isOfEscalation({ record, attributes }: Told): boolean {
	if (record === 'escalation') return true;
	if (record === 'qa' || record === 'report' || record === 'kpi') return false;
	return !attributes || !('djbc_escalated_at' in attributes) || !!attributes.djbc_escalated_at;
}
