import type { Difference } from '../zammad';

export type SetupKind =
	| 'attribute'
	| 'signature'
	| 'group'
	| 'role'
	| 'calendar'
	| 'overview'
	| 'macro'
	| 'coreWorkflow'
	| 'textModule'
	| 'template'
	| 'tag'
	| 'trigger'
	| 'webhook';

/**
 * `create`: not there. `change`: ours and different. `same`: ours and as wanted. `foreign`: of our name, but not made by
 * Setup; left alone. `conflict`: something that would break what Setup builds; a person decides.
 */
export type SetupAction = 'create' | 'change' | 'same' | 'foreign' | 'conflict';

/** `keep`: leave it as it is. `switchOff`: make it inactive, or optional. `adopt`: make it ours. */
export type Decision = 'switchOff' | 'keep' | 'adopt';

export const DECISIONS: readonly Decision[] = ['switchOff', 'keep', 'adopt'];

/** One object of the desk: what Plan emits and Apply takes. */
export interface SetupItem {
	kind: SetupKind;
	/** As in the desk; attributes as `Ticket.djbc_rank`. Unique within its kind. */
	name: string;
	action: SetupAction;
	differs: Difference[];
	reason: string;
	/** What may be decided; empty where nothing is to be, or where only a change in Zammad helps. */
	choices: Decision[];
	decision: Decision | null;
	/** Of the object in the desk; null where there is none. */
	id: number | null;
}

/** What Apply did to an item. */
export interface Outcome {
	done: 'created' | 'changed' | 'switchedOff' | 'same' | 'left';
	id: number | null;
}

export const keyOf = ({ kind, name }: Pick<SetupItem, 'kind' | 'name'>): string => `${kind} ${name}`;
