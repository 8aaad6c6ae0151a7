import { z } from 'zod';
import type { Desk } from './desk';
import { type FailureKind, ZammadFailure } from './failure';
import { idShape } from './recordId';

/** A group as read (zammad-api 4.3); `name` is the full path, such as `Unit::Banding`. */
export const groupShape = z.object({ id: idShape, name: z.string(), active: z.boolean() }).passthrough();

export type Group = z.infer<typeof groupShape>;

export interface Groups {
	/**
	 * Groups by name. Up to 6.4 the list itself is for `admin.group` only: an agent's token gets the groups it may
	 * create tickets in, or, where that form is not served, the groups of the tickets it can read.
	 */
	list(): Promise<Group[]>;
}

const withGroups = z
	.object({
		assets: z.object({ Group: z.record(groupShape).optional() }).passthrough(),
	})
	.passthrough();

export function groupsOf(desk: Desk): Groups {
	const all = () =>
		desk.call({ operation: 'list groups', method: 'GET', path: '/groups', shape: z.array(groupShape) });

	const ofCreateForm = async () =>
		groupsIn(
			await desk.call({
				operation: 'list groups',
				method: 'GET',
				path: '/ticket_create',
				shape: withGroups.refine((form) => form.assets.Group !== undefined),
			}),
		);

	const ofTickets = async () =>
		groupsIn(
			await desk.call({
				operation: 'list groups',
				method: 'POST',
				path: '/tickets/search',
				query: { full: 'true' },
				body: {
					condition: {
						'ticket.created_at': { operator: 'before (absolute)', value: '2999-01-01T00:00:00Z' },
					},
					limit: 200,
					sort_by: 'id',
					order_by: 'desc',
				},
				read: true,
				shape: withGroups,
			}),
		);

	return {
		async list() {
			const groups = await unless(['permission'], all, () =>
				unless(['notFound', 'badAnswer'], ofCreateForm, ofTickets),
			);
			return groups.sort((one, other) => one.name.localeCompare(other.name));
		},
	};
}

function groupsIn(answer: z.infer<typeof withGroups>): Group[] {
	return Object.values(answer.assets.Group ?? {});
}

/** The first way, or the second when the first fails in one of these kinds. */
function unless<T>(kinds: FailureKind[], first: () => Promise<T>, second: () => Promise<T>): Promise<T> {
	return first().catch((failure: unknown) => {
		if (failure instanceof ZammadFailure && kinds.includes(failure.kind)) return second();
		throw failure;
	});
}
