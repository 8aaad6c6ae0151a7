import { z } from 'zod';
import type { Desk } from './desk';
import { idShape } from './recordId';

/** A priority (zammad-api 2.4); stock names are `1 low`, `2 normal`, `3 high`. */
export const priorityShape = z.object({ id: idShape, name: z.string(), active: z.boolean() }).passthrough();

export type Priority = z.infer<typeof priorityShape>;

export interface Priorities {
	list(): Promise<Priority[]>;
}

export function prioritiesOf(desk: Desk): Priorities {
	return {
		list: () =>
			desk.call({
				operation: 'list priorities',
				method: 'GET',
				path: '/ticket_priorities',
				shape: z.array(priorityShape),
			}),
	};
}
