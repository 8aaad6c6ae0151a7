import { finder } from './conditions';
import type { Desk } from './desk';
import { mayRead, type Caller } from './rights';
import type { TicketRow } from './rows';
import { compareValues } from './search';
import type { SetupRow } from './setup/kind';

/** Which overviews a user sees, and what each finds (zammad-api 7.3; recordings 17, 18). */

/** By roles, and by users where some are named; substitutes' and organizations' only when there is something. */
export function overviewsOf(desk: Desk, { user }: Caller): SetupRow[] {
	const replaces = (): boolean =>
		desk.users.find(
			(other) => other.out_of_office === true && other.out_of_office_replacement_id === user.id,
		) !== undefined;
	return desk.setup.overviews
		.all()
		.filter((row) => {
			const users = row.user_ids as number[];
			if (row.active === false || !(row.role_ids as number[]).some((id) => user.role_ids.includes(id)))
				return false;
			if (users.length > 0 && !users.includes(user.id)) return false;
			if (row.organization_shared === true && user.organization_id === null) return false;
			return row.out_of_office !== true || replaces();
		})
		.sort((a, b) => Number(a.prio) - Number(b.prio) || a.id - b.id);
}

/** At most 2000, in the overview's own order; nulls last when ascending. */
export function ticketsIn(
	desk: Desk,
	caller: Caller,
	overview: SetupRow,
): { tickets: TicketRow[]; count: number } {
	const find = finder(desk, caller, overview.condition);
	const { by = 'created_at', direction = 'ASC' } = overview.order as { by?: string; direction?: string };
	const sign = direction.toUpperCase() === 'ASC' ? 1 : -1;
	const found = desk.tickets
		.all()
		.filter((ticket) => mayRead(desk, caller, ticket) && find(ticket) > 0)
		.sort((a, b) => sign * compareValues(a[by], b[by]) || a.id - b.id);
	return { tickets: found.slice(0, 2000), count: found.length };
}
