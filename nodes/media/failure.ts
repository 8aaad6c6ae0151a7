/** The ticket was merged into one that the token may not read. */
export class MediaFailure extends Error {
	override readonly name = 'MediaFailure';
	readonly whitelisted = true;
	readonly advice =
		'Give the token of credential DJBC Zammad API full access to the group of the ticket it was merged into.';

	constructor(ticketId: number) {
		super(`Ticket ${ticketId} was merged into one that is out of sight: its attachments have no place`);
	}
}
