import type { Policy } from './document';
import { sectionGroup } from './officeGroups';
import { isRestrictedCategory } from './restrictedGroups';

/** The desk's groups of the contact centre's teams (catalogue 3). */
export const TEAMS = { service: 'Bravo::Layanan', management: 'Bravo::Manajemen', quality: 'Bravo::Mutu' };

/** Of Kepala Seksi and the coordinator of Team 3: KPI, staff files, and reports that he is to decide on. */
export const PERFORMANCE = 'Bravo::Kinerja';
export const PPID = 'PPID';

/**
 * Whether those who work in a group can also write on an escalation's ticket in that other one, by the roles of
 * catalogue 3: in their own, and Team 2 in those of units.
 */
export const worksIn = (group: string, other: string): boolean =>
	group === other || (group === TEAMS.management && other.startsWith('Unit::'));

/**
 * The group of a unit: its own, that of the office's section it is, or PPID's. Null for units that are reached by letter
 * only (ESC-6), since nothing of a restricted case lies in a group that others see.
 */
export function unitGroup({ offices, units }: Policy, code: string): string | null {
	const unit = units[code];
	if (!unit) return null;
	if (code === PPID) return PPID;
	const section = Object.keys(offices[unit.office]?.sections ?? {}).find(
		(name) => code === `${unit.office}-${name}`,
	);
	if (section) return sectionGroup(unit.office, section);
	const { receives } = unit;
	const byLetter = receives.length > 0 && receives.every(isRestrictedCategory);
	return byLetter ? null : `Unit::${code}`;
}
