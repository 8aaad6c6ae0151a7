const WORDS = {
	attributesMissing: {
		message: 'The desk did not keep the clock of the ticket',
		advice:
			'The DJBC ticket attributes are not set up, or Zammad was not restarted since: run DJBC Setup: Verify. The clock is followed again with the next event.',
	},
	survivorOutOfSight: {
		message: 'The ticket was merged into one that is out of sight, so its clock cannot go on there',
		advice:
			'Give the token full access to the group of that ticket and run this again; nothing was written until then.',
	},
} as const;

/** Why a ticket could not be followed, though the desk answered. Nothing is lost: the next call does it. */
export class ClockFailure extends Error {
	readonly whitelisted = true;
	readonly advice: string;

	constructor(
		reason: keyof typeof WORDS,
		readonly ticketId: number,
	) {
		super(`${WORDS[reason].message} (ticket ID ${ticketId})`);
		this.name = 'ClockFailure';
		this.advice = WORDS[reason].advice;
	}
}
