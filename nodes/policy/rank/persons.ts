import type { Policy } from '../document';
import { tableRoles, type Recipient, type TableRole } from '../schema/reminders';

/** What of a ticket decides who holds a role there; null or unknown codes are passed over. */
interface RolePlace {
	rule: string | null;
	service: string | null;
	office: string | null;
	unit: string | null;
}

/**
 * The people of a role, as the table of persons names them: logins of the desk, e-mail addresses. The closest place
 * holds: for the roles of units the unit, then its office; for Kepala Kantor of a rank the office of the unit that
 * answers (001 L-I III.D.3); for all others service and office together, the office, the service; at last `*`. A unit's
 * contact is that of the directory where no row names another. Empty where nobody is named, and for roles that no
 * table holds: the holder, the members of a restricted group.
 */
export function personsOf(policy: Policy, role: Recipient, place: RolePlace): readonly string[] {
	const tableRole = tableRoles.find((one) => one === role);
	if (!tableRole) {
		return [];
	}
	const table = policy.reminders.persons[tableRole] ?? {};
	for (const one of placesOf(policy, tableRole, place)) {
		if (Object.hasOwn(table, one)) {
			return table[one]!;
		}
	}
	const email = role === 'unit_contact' ? unitOf(policy, place.unit)?.contact?.email : null;
	return email ? [email] : [];
}

function placesOf(policy: Policy, role: TableRole, { rule, service, office, unit }: RolePlace): string[] {
	const ofUnit = [unit, unitOf(policy, unit)?.office];
	const isRank = Object.values(policy.ranks.ranks).some((rank) => rank.rule === rule);
	const places =
		role === 'unit_contact' || role === 'unit_head'
			? ofUnit
			: role === 'kepala_kantor' && isRank
				? [ofUnit[1]]
				: [service && office ? `${service} ${office}` : null, office, service];
	return [...places.filter((one): one is string => !!one), '*'];
}

function unitOf({ units }: Policy, code: string | null) {
	return code !== null && Object.hasOwn(units, code) ? units[code] : undefined;
}
