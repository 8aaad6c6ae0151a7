import type { Attribute } from '../../policy/attributes/field';
import { watchedByChange, watchedByTest } from '../attributes';
import type { EventName } from '../types';

type Selector = { operator: string; value?: unknown; pre_condition?: string };

/** A trigger of a registration, by the end of its name. */
export interface EventTrigger {
	what: string;
	condition: Record<string, Selector>;
}

/** Values that nothing has: a test against them holds for every ticket, empty ones too. */
const NO_ID = ['0'];
const NO_TEXT = ['djbc-never'];
const NO_NUMBER = ['-999999999'];

const isNot = (value: readonly string[]): Selector => ({ operator: 'is not', value });
const isNotUser: Selector = { operator: 'is not', pre_condition: 'specific', value: NO_ID };

const action = (value: 'create' | 'update'): Record<string, Selector> => ({
	'ticket.action': { operator: 'is', value },
});

const testOf = ({ type }: Attribute): Selector => isNot(type === 'integer' ? NO_NUMBER : NO_TEXT);

/**
 * The triggers that tell of these events, restricted groups left out. An update trigger fires for a change of an attribute
 * only when its condition names that attribute (recordings 14, 15), so `updated` names each with a test that always
 * holds, and fires for articles as well; dates and booleans, for which there is none, have `has changed` triggers.
 *
 * @param restrictedIds may be empty
 */
export function eventTriggers(
	events: readonly EventName[],
	restrictedIds: ReadonlyArray<string | number>,
): EventTrigger[] {
	const group = { 'ticket.group_id': isNot(restrictedIds.length > 0 ? restrictedIds.map(String) : NO_ID) };
	const created: EventTrigger = { what: 'created', condition: { ...action('create'), ...group } };
	const articles: EventTrigger = { what: 'articles', condition: { ...action('update'), ...group } };
	const updated: EventTrigger = {
		what: 'updated',
		condition: {
			...action('update'),
			...group,
			'ticket.state_id': isNot(NO_ID),
			'ticket.priority_id': isNot(NO_ID),
			'ticket.owner_id': isNotUser,
			'ticket.customer_id': isNotUser,
			...Object.fromEntries(
				watchedByTest.map((attribute) => [`ticket.${attribute.name}`, testOf(attribute)] as const),
			),
		},
	};
	const changes = watchedByChange.map(
		(name): EventTrigger => ({
			what: name,
			condition: { ...action('update'), ...group, [`ticket.${name}`]: { operator: 'has changed' } },
		}),
	);
	return [
		...(events.some((event) => event === 'ticketCreated' || event === 'messageReceived') ? [created] : []),
		...(events.includes('ticketUpdated')
			? [updated, ...changes]
			: events.some((event) => event.startsWith('article') || event === 'messageReceived')
				? [articles]
				: []),
	];
}
