/** Why Setup stopped. Its words name objects of the desk and permissions, never a value of a ticket. */
export class SetupFailure extends Error {
	override readonly name = 'SetupFailure';
	/** Its words may be shown and stored: the router keeps them. */
	readonly whitelisted = true;

	constructor(
		readonly code: 'undecided' | 'restart' | 'permission' | 'unknownItem' | 'order' | 'address',
		message: string,
		readonly advice: string,
	) {
		super(message);
	}
}

export const restartNow = (): SetupFailure =>
	new SetupFailure(
		'restart',
		'Restart Zammad now, then run Apply again',
		'Columns of tickets or users were just migrated. Until it is restarted a running desk may refuse new tickets. What was applied so far stays; Apply goes on where it stopped.',
	);

export const lacking = (permissions: readonly string[]): SetupFailure =>
	new SetupFailure(
		'permission',
		`The token lacks ${[...new Set(permissions)].join(', ')}`,
		'Give these permissions to the user of the token and to the token itself. Nothing was written.',
	);
