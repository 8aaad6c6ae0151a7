import type { Value } from '../change';
import type { Draft } from '../draft';

/** What one kind of change does. */
export interface Kind {
	/** How key and value are written, with an example: told to whoever wrote them otherwise. */
	notation: { key: string; value: string };
	/**
	 * Writes the change into the draft and answers which places of the policy it wrote (JSON pointers), so that a
	 * problem found there later can be told to it. Reports and answers nothing when key or value cannot be read.
	 */
	apply(draft: Draft, entry: Entry): string[];
	/** Whether the value `-` takes something out; otherwise it goes back to what is shipped and nothing is applied. */
	takesOut?: true;
	/**
	 * Whether all changes of one key are applied in the order in which they take effect, those after the last `-`;
	 * otherwise the last one alone is.
	 */
	addsUp?: true;
	/** What can only be judged when all changes are in. */
	check?(draft: Draft, entry: Entry): void;
}

export interface Entry {
	key: string;
	value: Value;
	/** The column at fault, what is wrong and what to do. The change is then left out. */
	problem(column: 'key' | 'value', message: string): void;
	/** The change waits for another one and is not taken in yet. */
	waits(message: string): void;
}

/** The value as text; a problem when it is an object. */
export function textOf({ value, problem }: Entry): string | null {
	if (typeof value === 'string') {
		return value.trim();
	}
	problem('value', 'must be text');
	return null;
}
