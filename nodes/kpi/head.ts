import type { Policy } from '../policy/document';
import type { KpiScope } from '../policy/kpi/types';
import { personsOf } from '../policy/rank/persons';
import { isNamed, type Ticket, type Zammad } from '../zammad';

/** The role of catalogue 3, as Setup names it on the desk. */
const ROLE = 'Kepala Seksi';

/** Who is told that a run is kept. */
export interface Head {
	/** Ids of those who read the ticket. */
	users: number[];
	/** Addresses of people outside the desk, who are told by the workflow. */
	external: string[];
}

/**
 * Kepala Seksi as the table of persons names him (`kepala_seksi`), for the office or for all; where nobody is named there,
 * those of the role who read the ticket. Requests: 1; 1 more for each reader of the group where the policy names nobody.
 * @throws ZammadFailure
 */
export async function headOf(
	zammad: Zammad,
	policy: Policy,
	scope: KpiScope,
	{ group_id: groupId }: Ticket,
): Promise<Head> {
	const readers = await zammad.users.readersOf(groupId);
	const office = scope === 'national' ? null : scope;
	const named = personsOf(policy, 'kepala_seksi', { rule: null, service: null, office, unit: null });
	const head: Head = { users: [], external: [] };
	for (const person of named) {
		const reader = readers.find((user) => isNamed(user, person));
		if (reader) head.users.push(reader.id);
		else if (person.includes('@')) head.external.push(person);
	}
	if (named.length > 0) return head;
	for (const { id } of readers) {
		if ((await zammad.users.roles(id)).includes(ROLE)) head.users.push(id);
	}
	return head;
}
