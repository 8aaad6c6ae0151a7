import { PPID, unitGroup } from './deskGroups';
import type { Policy } from './document';

const CENTRE = [
	...['Agent Layanan', 'Agent Manajemen', 'Assessor', 'Supervisor', 'Team Leader', 'Kepala Seksi', 'Kinerja'],
];
const OF_A_PLACE = /^(?:Petugas |Koordinator\/Atasan |Unit |Terbatas::)/;

/** Roles of catalogue 3 whose people work in a unit's group; none for a unit that is reached by letter only. */
export function unitRoles(policy: Policy, code: string): string[] {
	const group = unitGroup(policy, code);
	if (group === null) return [];
	if (group === PPID) return [PPID];
	return group.startsWith('Unit::')
		? [`Unit ${code}`]
		: [`Petugas ${group.replace(/^Kantor::/, '')}`, `Koordinator/Atasan ${policy.units[code]!.office}`];
}

/**
 * Whether somebody with these roles speaks for the unit (ESC-8). Those who ask, monitor and lead at the contact centre
 * or at another place do not, unless they have a role of the unit's too; roles that the catalogue does not know may.
 */
export function speaksForUnit(policy: Policy, code: string, roles: readonly string[]): boolean {
	const own = unitRoles(policy, code);
	return (
		roles.some((one) => own.includes(one)) ||
		!roles.some((one) => CENTRE.includes(one) || one === PPID || OF_A_PLACE.test(one))
	);
}
