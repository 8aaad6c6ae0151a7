const WORDS = {
	noEscalation: 'The ticket is no escalation',
	noParent: 'The ticket that was escalated is not to be found',
	ahead: 'The time lies in the future',
	early: 'The time lies before the escalation was sent',
} as const;

/** What was asked of an escalation cannot be; nothing was written. */
export class EscalationFailure extends Error {
	readonly whitelisted = true;

	constructor(
		readonly reason: keyof typeof WORDS,
		/** Which time. */
		readonly field: 'answeredAt' | 'understoodAt' | null = null,
	) {
		super(WORDS[reason]);
		this.name = 'EscalationFailure';
	}
}
