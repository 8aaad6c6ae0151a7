import { fits } from './conditions';
import type { Desk } from './desk';
import type { TicketEvent } from './events';
import type { Caller } from './rights';
import type { SetupRow } from './setup/kind';

/** Which triggers an event sets off (zammad-api 7.1; recordings 07, 14, 15, 15-5.5). */

type Condition = Record<string, { operator?: string; value?: unknown }>;

const of = (object: string, names: readonly string[]): string[] =>
	names.filter((name) => name.startsWith(`${object}.`) && !name.endsWith('.action'));

/** The list form of later versions as the flat one, where it is a plain AND. */
function conditionOf(trigger: SetupRow): Condition {
	const held = trigger.condition as { operator?: string; conditions?: Array<{ name: string }> } | Condition;
	if (!Array.isArray(held.conditions)) return held as Condition;
	return Object.fromEntries(held.conditions.map(({ name, ...selector }) => [name, selector]));
}

/**
 * An update counts only when one of the ticket attributes that the condition names has changed, or an article came.
 * A condition that names none: on 5.2 everything counts, later articles only. `always` (6.x) asks for neither.
 */
function concerns(desk: Desk, trigger: SetupRow, condition: Condition, event: TicketEvent): boolean {
	if (event.type === 'create' || event.articleId !== null) return true;
	if (trigger.execution_condition_mode === 'always') return true;
	const named = of('ticket', Object.keys(condition));
	if (named.length === 0) return !desk.since('5.5');
	return named.some((name) => event.changes.has(name.slice('ticket.'.length)));
}

export function fires(desk: Desk, trigger: SetupRow, event: TicketEvent): boolean {
	const ticket = desk.tickets.get(event.ticketId);
	if (!ticket || trigger.active === false || trigger.activator === 'time') return false;
	const condition = conditionOf(trigger);
	const names = Object.keys(condition);
	const action = condition['ticket.action'];
	if (action && (action.operator === 'is') !== (action.value === event.type)) return false;
	const article = event.articleId === null ? null : (desk.articles.get(event.articleId) ?? null);
	if (of('article', names).length > 0 && !article) return false;
	const wantsChange = names.filter((name) => condition[name]?.operator === 'has changed');
	if (!wantsChange.every((name) => event.changes.has(name.slice('ticket.'.length)))) return false;
	if (!concerns(desk, trigger, condition, event)) return false;
	const rest = Object.fromEntries(Object.entries(condition).filter(([name]) => !wantsChange.includes(name)));
	return fits(desk, callerOf(desk, event), rest, ticket, article);
}

/** `current_user` of a trigger is whoever changed the ticket. */
export const callerOf = (desk: Desk, { userId }: TicketEvent): Caller => ({
	user: desk.users.need(userId),
	permissions: [],
});

/** Active triggers in the order they run: by name. */
export const inOrder = (desk: Desk): SetupRow[] =>
	desk.setup.triggers.all().sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id - b.id));
