import type { Desk } from '../desk';
import { Refusal } from '../refusal';
import { hasGroupRight, permissionsOf, type Caller } from '../rights';
import { groupAnswer, roleAnswer, userAnswer } from '../shapes';
import { elementsOf, ownValuesOf, ticketValues, type ClassName } from './elements';
import { formState } from './workflow';

export interface PerformRequest {
	request_id?: unknown;
	class_name?: unknown;
	screen?: unknown;
	params?: unknown;
}

const CLASSES: readonly string[] = ['Ticket', 'User', 'Group', 'Organization'];

const idOf = (value: unknown): number | null => (Number(value) > 0 ? Number(value) : null);

/** `POST /core_workflows/perform`: what the caller's form shows (recordings 09, 17). */
export function performForm(desk: Desk, caller: Caller, request: PerformRequest): Record<string, unknown> {
	for (const key of ['class_name', 'screen'] as const) {
		if (!request[key])
			throw new Refusal(422, `The required parameter 'payload->${key}' is missing.`, 'inner');
	}
	const className = String(request.class_name);
	if (!CLASSES.includes(className)) throw new Refusal(500, `uninitialized constant ${className}`, 'inner');
	const screen = String(request.screen);
	const params = { ...(request.params as Record<string, unknown> | undefined) };
	const saved = className === 'Ticket' ? (desk.tickets.get(idOf(params.id) ?? 0) ?? null) : null;
	const groupId = idOf(params.group_id ?? saved?.group_id);
	const system =
		className === 'Ticket' ? ticketValues(desk, caller, screen, groupId, saved?.state_id ?? null) : {};
	const { restrict_values, ...state } = formState(desk, caller, {
		className: className as ClassName,
		screen,
		saved,
		params,
		elements: elementsOf(desk, className as ClassName, screen, permissionsOf(desk, caller.user)),
		values: { ...system, ...ownValuesOf(desk, className as ClassName) },
	});
	const { select, fill_in, matched_workflows, rerun_count, ...fields } = state;
	return {
		restrict_values,
		request_id: request.request_id,
		...fields,
		select,
		fill_in,
		eval: [],
		matched_workflows,
		rerun_count,
		assets: assets(desk, caller),
	};
}

/** The records behind the ids. */
function assets(desk: Desk, caller: Caller): Record<string, unknown> {
	const keyed = <T extends { id: number }>(rows: T[], shape: (row: T) => unknown): Record<string, unknown> =>
		Object.fromEntries(rows.map((row) => [String(row.id), shape(row)]));
	const groups = desk.groups.all().filter((group) => hasGroupRight(desk, caller.user, group.id, 'create'));
	const users = desk.users.filter((user) => user.id === 1 || user.role_ids.some((id) => id !== 3));
	return {
		Group: keyed(groups, (row) => groupAnswer(desk, row)),
		User: keyed(users, (row) => ({ ...userAnswer(desk, row), accounts: {} })),
		Role: keyed(desk.roles.all(), (row) => roleAnswer(desk, row)),
		TicketPriority: keyed(desk.priorities.all(), (row) => ({ ...row })),
	};
}
