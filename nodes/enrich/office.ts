import { officeOfGroup } from '../policy/officeGroups';

import type { EnrichRules } from './types';

/** The office that a group of the desk serves: as the admin says, or as Setup names it, or that of all others. */
export function officeOf({ policy, offices, office }: EnrichRules, group: string): string {
	const parts = group.split('::');
	const above = parts.map((_, place) => parts.slice(0, parts.length - place).join('::'));
	const said = above.find((name) => offices.has(name));
	return said === undefined ? (officeOfGroup(policy, group) ?? office) : offices.get(said)!;
}
