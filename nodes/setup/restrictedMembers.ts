import { RESTRICTED } from '../policy/data/restricted';
import type { SetupContext } from './kind';
import type { Problem } from './problem';

/** Role of the user whose token the other nodes use: it sees restricted tickets, and is nobody who sorts them. */
const INTEGRATION = 'Integrasi';

/**
 * Restricted groups that nobody but the integration can read, and roles that reach one besides its own (CONF-4, A47).
 * Rights that a single user was given by hand are not seen. Costs 2 requests.
 * @throws ZammadFailure
 */
export async function restrictedMembers({ zammad, ids }: SetupContext): Promise<Problem[]> {
	const groups = Object.keys(RESTRICTED).flatMap((name) => {
		const [group, role] = [ids.of('group', name), ids.of('role', name)];
		return typeof group === 'number' && typeof role === 'number' ? [{ name, group, role }] : [];
	});
	if (groups.length === 0) return [];
	const integration = ids.of('role', INTEGRATION);
	const members = (await zammad.users.withRoles(groups.map(({ role }) => role))).filter(
		({ active, role_ids: roles = [] }) => active && !roles.includes(integration as number),
	);
	const empty = groups
		.filter(({ role }) => !members.some(({ role_ids: roles = [] }) => roles.includes(role)))
		.map(({ name }) => name);
	const roles = await zammad.setup.roles.list();
	return [
		...(empty.length === 0
			? []
			: [
					problemOf(
						empty.join(', '),
						'noMember',
						`nobody but the integration is a member of ${empty.join(', ')}`,
						'Let Kepala Seksi name the members, himself included, and give each the role of the same name.',
					),
				]),
		...groups.flatMap(({ name, group, role: own }) =>
			roles
				.filter(
					({ id, active, group_ids: rights }) => id !== own && active !== false && !!rights?.[group]?.length,
				)
				.map((role) =>
					problemOf(
						name,
						'otherRole',
						`is reached by the role ${role.name} as well`,
						`Take ${name} out of the role ${role.name}: members are named one by one.`,
					),
				),
		),
	];
}

const problemOf = (
	name: string,
	problem: 'noMember' | 'otherRole',
	text: string,
	remedy: string,
): Problem => ({ kind: 'group', name, severity: 'warning', problem, text, remedy });
