import { restrictedValues } from '../attributes';
import type { Desk } from '../desk';
import { liveAttributes } from '../ownValues';
import { covers, hasGroupRight, type Caller } from '../rights';
import type { AttributeRow } from '../rows';

/** The fields of a form before any workflow: shown or not, mandatory or not, which values (zammad-api 7.3). */

export type ClassName = 'Ticket' | 'User' | 'Group' | 'Organization';

interface ScreenOptions {
	shown?: boolean;
	required?: boolean;
	null?: boolean;
}

/** In the order of recording 17; `type` is not active on a fresh desk. */
const TICKET_FIELDS = [
	'number',
	'title',
	'customer_id',
	'organization_id',
	'group_id',
	'owner_id',
	'state_id',
	'pending_time',
	'priority_id',
	'tags',
];
const ALWAYS_MANDATORY = ['group_id', 'state_id', 'priority_id'];

export interface Element {
	name: string;
	shown: boolean;
	mandatory: boolean;
}

/** The options of the first permission that the user holds; `-all-` is everybody. None of them: as if unset. */
function screenOptions(attribute: AttributeRow, screen: string, held: readonly string[]): ScreenOptions {
	const byPermission = (attribute.screens[screen] ?? {}) as Record<string, ScreenOptions>;
	const mine = Object.entries(byPermission).find(
		([permission]) => permission === '-all-' || covers(held, permission),
	);
	return mine?.[1] ?? {};
}

export const ownElements = (
	desk: Desk,
	className: ClassName,
	screen: string,
	held: readonly string[],
): Element[] =>
	liveAttributes(desk, className)
		.filter((attribute) => attribute.active)
		.map((attribute) => {
			const { shown, required, null: optional } = screenOptions(attribute, screen, held);
			return {
				name: attribute.name,
				shown: shown !== false,
				mandatory: required ?? optional === false,
			};
		});

export const elementsOf = (
	desk: Desk,
	className: ClassName,
	screen: string,
	held: readonly string[],
): Element[] => [
	...(className === 'Ticket'
		? TICKET_FIELDS.map((name) => ({ name, shown: true, mandatory: ALWAYS_MANDATORY.includes(name) }))
		: []),
	...ownElements(desk, className, screen, held),
];

export const ownValuesOf = (desk: Desk, className: ClassName): Record<string, string[]> =>
	restrictedValues(liveAttributes(desk, className).filter((attribute) => attribute.active));

/** What group, owner, state and priority may be set to, in the order of recordings 09 and 17. */
export function ticketValues(
	desk: Desk,
	caller: Caller,
	screen: string,
	groupId: number | null,
	savedStateId: number | null,
): Record<string, string[]> {
	const rights = screen === 'create_middle' ? (['create'] as const) : (['create', 'change'] as const);
	const groups = desk.groups
		.all()
		.filter(
			(group) => group.active && rights.some((right) => hasGroupRight(desk, caller.user, group.id, right)),
		);
	const owners =
		groupId === null
			? []
			: desk.users
					.filter((user) => user.active && user.id > 1 && hasGroupRight(desk, user, groupId, 'full'))
					.sort((a, b) => a.id - b.id);
	const states = desk.offeredStates(screen === 'create_middle' ? 'create_middle' : 'edit');
	if (savedStateId !== null && !states.includes(savedStateId)) states.push(savedStateId);
	const usual = desk.priorities.find((row) => row.default_create);
	const others = desk.priorities.all().filter((row) => row.id !== usual?.id);
	return {
		group_id: ['', ...groups.map(({ id }) => String(id))],
		owner_id: ['', ...owners.map(({ id }) => String(id))],
		state_id: ['', ...states.map(String)],
		priority_id: [...(usual ? [usual] : []), ...others].map(({ id }) => String(id)),
	};
}
