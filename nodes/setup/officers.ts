import type { User } from '../zammad';
import type { SetupContext } from './kind';
import type { Problem } from './problem';
import { staffRoles } from './staff';

/** What a skill certificate leaves on a user (001 KETUJUH, L-IV); the NIP is no part of it. */
const CERTIFICATE = ['djbc_cert_no', 'djbc_cert_role', 'djbc_cert_date'];

/** The active people of the roles that serve citizens or lead those who do: agents, leaders, supervisors, officers. */
export async function officersOf({ zammad, policy, ids }: SetupContext): Promise<User[]> {
	const roles = staffRoles(policy)
		.filter(({ task }) => task === 'serve' || task === 'lead')
		.map(({ name }) => ids.of('role', name))
		.filter((id) => typeof id === 'number');
	if (roles.length === 0) return [];
	return (await zammad.users.withRoles(roles)).filter(({ active }) => active);
}

/**
 * Officers whose certificate is not entered. A record served from before the migration has none of the attributes and
 * says nothing.
 */
export function withoutCertificate(officers: readonly User[]): Problem[] {
	const lacking = officers.filter((user) => CERTIFICATE.some((name) => name in user && !user[name]));
	if (lacking.length === 0) return [];
	return [
		{
			kind: 'user',
			name: 'officers',
			severity: 'warning',
			problem: 'noCertificate',
			text: `${lacking.length} of ${officers.length} officers have no complete certificate: ${lacking.map(({ id }) => id).join(', ')}`,
			remedy: `Enter ${CERTIFICATE.join(', ')} in Zammad for the users with the ids ${lacking.map(({ id }) => id).join(', ')}.`,
		},
	];
}
