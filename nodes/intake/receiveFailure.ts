const WORDS = {
	late: {
		message: 'The time for this message ran out before the desk could take it',
		advice: 'The desk is slow, or many messages of one thread came at once. The sender repeats the message.',
	},
	attributesMissing: {
		message: 'The desk dropped the attribute djbc_thread_key: the DJBC ticket attributes are not set up',
		advice:
			'Create and migrate the djbc_* attributes and restart Zammad. The message is on the desk, but its thread cannot be followed.',
	},
	filesMissing: {
		message: 'The item has lost the attachments that came with the message',
		advice:
			'A node between the Intake Trigger and Receive drops binary data. In Edit Fields switch off "Strip Binary Data".',
	},
	systemId: {
		message: 'The DJBC Zammad API credential has no System ID, or one with other characters than digits',
		advice: "Enter the desk's system_id (Zammad: Settings, System, Base): ticket numbers must begin with it.",
	},
	conflict: {
		message: 'The desk holds another message with this key',
		advice:
			'Its sender takes 409 for "send again", so the message becomes a dead letter of the inbox (workflow 90).',
	},
	notAnItem: {
		message: 'The item is not from the DJBC Intake Trigger',
		advice: 'Connect this operation behind the DJBC Intake Trigger and keep the fields of its item.',
	},
} as const;

/** Why Receive gave up on its own account. The sender gets 503 and repeats the message. */
export class ReceiveFailure extends Error {
	readonly whitelisted = true;
	readonly advice: string;

	constructor(readonly reason: keyof typeof WORDS) {
		super(WORDS[reason].message);
		this.name = 'ReceiveFailure';
		this.advice = WORDS[reason].advice;
	}
}
