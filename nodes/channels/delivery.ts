/**
 * What became of an answer on its way to the citizen. `refused`: not out, and trying again changes nothing.
 * `notSent`: certainly not out, may be tried again. `uncertain`: may be out, never sent again by a machine.
 */
export type DeliveryOutcome = 'sent' | 'refused' | 'notSent' | 'uncertain';

/**
 * Why, from a closed list, so that nothing a channel says can get into a ticket or a log.
 *
 * `windowClosed` the reply window is over (channels CH-13) · `recipientUnknown` the channel does not reach this person ·
 * `credential` the channel refuses our token, account or address · `tooLong` a part is longer than the channel takes ·
 * `tooMany` the channel's rate limit · `unreachable` no connection, or the channel says it is down · `timeout` no
 * answer in time · `badAnswer` an answer that tells neither sent nor refused, or none at all after the connection
 * broke · `refused` the channel says no for another reason · `partlySent` some parts of a long text went out, a later
 * one did not · `unsupported` the thread belongs to another channel than the one chosen
 */
export type DeliveryCode = keyof typeof OUTCOMES;

const OUTCOMES = {
	sent: 'sent',
	windowClosed: 'refused',
	recipientUnknown: 'refused',
	credential: 'notSent',
	tooLong: 'refused',
	tooMany: 'notSent',
	unreachable: 'notSent',
	timeout: 'uncertain',
	badAnswer: 'uncertain',
	refused: 'refused',
	partlySent: 'uncertain',
	unsupported: 'refused',
} as const satisfies Record<string, DeliveryOutcome>;

export const DELIVERY_CODES = Object.keys(OUTCOMES) as [DeliveryCode, ...DeliveryCode[]];

/** The reason says the outcome, so that the two cannot contradict each other. */
export function outcomeOf(code: DeliveryCode): DeliveryOutcome {
	return OUTCOMES[code];
}

/** What Message: Send adds to its item. Nothing in it is personal. */
export interface Delivery {
	outcome: DeliveryOutcome;
	code: DeliveryCode;
	/** HTTP status of the last answer, null where there was none. */
	status: number | null;
	/** Messages that certainly went out: a long text goes in several. */
	parts: number;
	/**
	 * Under these the channel echoes the messages to our intake: the key hashes (`keyHash` of nodes/intake, 32 hex
	 * digits) of `chatwoot:1:88240`, `wa:wamid…` (channels 4.3), ready for `djbc_recent`. Hashes, and no ids of the
	 * channel beside them, since n8n stores this and a wamid holds the phone number in base64 (channels CH-15).
	 */
	keyHashes: string[];
}
