import type { SetupItem, SetupKind } from './types';

/** What Verify found. Its words name objects of the desk and user ids, never a value of a ticket or a person's name. */
export interface Problem {
	/** `desk`: the installation. `policy`, `unit`: what is to be entered there. `user`: officers. */
	kind: SetupKind | 'desk' | 'policy' | 'unit' | 'user';
	name: string;
	/** A warning asks for something; an error means that the desk does not do what the policy says. */
	severity: 'error' | 'warning';
	/**
	 * What Plan says: `missing` (deleted, or never made), `switchedOff`, `different`, `notMigrated` (so not restarted
	 * either), `foreign`, `conflict` (such as a stock trigger that was switched on again). Of the ticket written and
	 * read back: `refused` (an option lost), `dropped` (not migrated), `cut`, `lost`; `notRestarted` when no ticket
	 * could be made at all, `noRight` when this token may not. `stale`: served from before the last migration. `ends`:
	 * the calendars (6.2). `noContact`: units (DIR-1), roles of the ladder (RANK-4). `noCertificate`: officers (001 KETUJUH).
	 * `noMember`, `otherRole`: of restricted groups (CONF-4). `registration`: of the webhooks for events.
	 */
	problem:
		| 'missing'
		| 'switchedOff'
		| 'different'
		| 'notMigrated'
		| 'foreign'
		| 'conflict'
		| 'refused'
		| 'dropped'
		| 'cut'
		| 'lost'
		| 'noRight'
		| 'notRestarted'
		| 'stale'
		| 'ends'
		| 'noContact'
		| 'noCertificate'
		| 'noMember'
		| 'otherRole'
		| 'registration';
	text: string;
	remedy: string;
}

export const PLAN_AND_APPLY = 'Run Plan and Apply, restart Zammad when told to, then Verify again.';

/** What an item of Plan means for a desk that should be ready; none for what is as wanted or was decided to stay. */
export function problemOf({ kind, name, action, reason, choices, decision, differs }: SetupItem): Problem[] {
	const problem = (what: Problem['problem'], text = reason, remedy = PLAN_AND_APPLY): Problem[] => [
		{ kind, name, severity: 'error', problem: what, text, remedy },
	];
	const field = (wanted: string) => differs.find((one) => one.field === wanted);
	switch (action) {
		case 'same':
			return [];
		case 'create':
			return problem('missing');
		case 'change':
			if (field('active')?.has === false) return problem('switchedOff', 'is switched off');
			return field('migration')
				? problem('notMigrated', 'waits for its migration, and Zammad for a restart after it')
				: problem('different');
		case 'foreign':
			// Wanting only our note is no fault.
			return decision === 'keep' || differs.every((one) => one.field === 'note') ? [] : problem('foreign');
		case 'conflict':
			return decision === 'keep'
				? []
				: problem(
						'conflict',
						reason,
						choices.length === 0
							? 'Mend it in Zammad, then Verify again.'
							: `Decide it in Apply, or say that it is kept (on the command line --decide "${name}=${choices.join('|')}").`,
					);
	}
}
