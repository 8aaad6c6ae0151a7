import type { Desk } from '../desk';
import { invalidOption, Refusal } from '../refusal';
import { permissionsOf, type Caller } from '../rights';
import type { TicketRow } from '../rows';
import { ownElements, ownValuesOf } from './elements';
import { formState } from './workflow';

const empty = (value: unknown): boolean =>
	value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/**
 * What the form of the caller demands of a write: mandatory fields that are shown hold something, changed values are
 * among those left. Read-only binds the form, not the write (zammad-api 2.3; recording 09).
 */
export function checkForm(
	desk: Desk,
	caller: Caller,
	screen: 'create_middle' | 'edit',
	ticket: TicketRow,
	before: TicketRow | null,
): void {
	const elements = ownElements(desk, 'Ticket', screen, permissionsOf(desk, caller.user));
	const own = desk.setup.core_workflows.find((row) => row.active !== false && row.changeable !== false);
	if (!own && !elements.some((element) => element.mandatory)) return;
	const values = ownValuesOf(desk, 'Ticket');
	const state = formState(desk, caller, {
		className: 'Ticket',
		screen,
		saved: before,
		params: { ...ticket },
		elements,
		values,
	});
	for (const [field, mandatory] of Object.entries(state.mandatory)) {
		if (mandatory && state.visibility[field] === 'show' && empty(ticket[field])) {
			throw new Refusal(422, `Missing required value for field '${field}'!`, 'form');
		}
	}
	for (const [field, allowed] of Object.entries(state.restrict_values)) {
		const value = ticket[field];
		const changed = JSON.stringify(value) !== JSON.stringify(before?.[field] ?? null);
		if (!changed || empty(value)) continue;
		const stray = (Array.isArray(value) ? value : [value]).find((one) => !allowed.includes(String(one)));
		if (stray !== undefined) throw invalidOption(field, stray);
	}
}
