import { z } from 'zod';
import type { Desk } from './desk';
import { idShape } from './recordId';

/** A ticket state (zammad-api 2.4); ids differ between desks, so go by name or by `state_type_id`. */
export const stateShape = z
	.object({
		id: idShape,
		name: z.string(),
		/** 1 new, 2 open, 3 pending reminder, 4 pending action, 5 closed, 6 merged, 7 removed. */
		state_type_id: idShape,
		active: z.boolean(),
	})
	.passthrough();

export type State = z.infer<typeof stateShape>;

export interface States {
	list(): Promise<State[]>;
}

export function statesOf(desk: Desk): States {
	return {
		list: () =>
			desk.call({
				operation: 'list states',
				method: 'GET',
				path: '/ticket_states',
				shape: z.array(stateShape),
			}),
	};
}
