import { prepareAttributes } from './deskAttributes';
import type { DeskApi } from './deskApi';

/** Where suspected ethics and crime reports go (catalogue CONF-3). */
export const TRIAGE_GROUP = 'Terbatas::Saring';

export interface PreparedDesk {
	systemId: string;
	/** Group for ordinary tickets: one the agent has full access to. */
	group: string;
	restrictedGroup: string;
	/** Attributes were migrated: a live desk must be restarted now (recording 16). */
	migrated: boolean;
}

interface DeskUser {
	id: number;
	group_ids?: Record<string, string[]>;
	role_ids?: number[];
}

/** Makes a desk ready for the intake, as an admin would; what is there already stays. Safe to repeat. */
export async function prepareDesk(
	admin: DeskApi,
	agent: DeskApi,
	wantedGroup = 'Users',
): Promise<PreparedDesk> {
	const settings = await admin.call<Array<{ name: string; state_current: { value: unknown } }>>(
		'GET',
		'/settings',
	);
	const systemId = settings.find(({ name }) => name === 'system_id')?.state_current.value;
	if (!/^\d+$/.test(String(systemId))) throw new Error('The desk does not tell its system_id');
	const migrated = await prepareAttributes(admin);
	const groups = await admin.all<{ id: number; name: string }>('/groups');
	const triage = groups.find(({ name }) => name === TRIAGE_GROUP) ?? (await createTriageGroup(admin, groups));
	const me = await agent.call<DeskUser>('GET', '/users/me');
	const full = await giveFull(admin, me.id, triage.id);
	const ordinary = groups.filter(({ id, name }) => full.has(id) && !name.startsWith('Terbatas'));
	const group = ordinary.find(({ name }) => name === wantedGroup) ?? ordinary[0];
	if (!group)
		throw new Error('The agent of ZAMMAD_TOKEN has full access to no group: give it one, such as Users');
	return { systemId: String(systemId), group: group.name, restrictedGroup: TRIAGE_GROUP, migrated };
}

async function createTriageGroup(
	admin: DeskApi,
	groups: Array<{ id: number; name: string }>,
): Promise<{ id: number; name: string }> {
	const make = (name: string) =>
		admin.ask('POST', '/groups', {
			name,
			active: true,
			follow_up_possible: 'yes',
			follow_up_assignment: true,
			note: 'Dugaan pelanggaran kode etik dan tindak pidana, sebelum dipilah.',
		});
	let made = await make(TRIAGE_GROUP);
	const parent = TRIAGE_GROUP.split('::')[0]!;
	// Groups are a tree from 6.2 on: there the parent has to be first.
	if (made.status === 422 && !groups.some(({ name }) => name === parent)) {
		await make(parent);
		made = await make(TRIAGE_GROUP);
	}
	if (made.status !== 201)
		throw new Error(`The desk did not create the group ${TRIAGE_GROUP}: ${made.status}`);
	return made.json as { id: number; name: string };
}

/** Adds `full` on a group to what the agent has; returns the ids of all groups he has full access to. */
async function giveFull(admin: DeskApi, userId: number, groupId: number): Promise<Set<number>> {
	const user = await admin.call<DeskUser>('GET', `/users/${userId}`);
	const own = { ...user.group_ids };
	if (!own[String(groupId)]?.includes('full')) {
		own[String(groupId)] = ['full'];
		await admin.call('PUT', `/users/${userId}`, { group_ids: own });
	}
	const all = [own];
	for (const role of user.role_ids ?? []) {
		const answer = await admin.ask('GET', `/roles/${role}`);
		all.push((answer.json as { group_ids?: Record<string, string[]> } | null)?.group_ids ?? {});
	}
	return new Set(
		all.flatMap((rights) =>
			Object.entries(rights ?? {})
				.filter(([, names]) => names.includes('full'))
				.map(([id]) => Number(id)),
		),
	);
}
