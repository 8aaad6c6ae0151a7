import { RESTRICTED } from './data/restricted';

/** The lanes of ethics and crime: `Terbatas`, with all groups below it. */
const LANES = [...new Set(Object.keys(RESTRICTED).map((group) => group.split('::')[0]!))];

/** Categories whose tickets belong there (CONF-3), also before somebody moves them. */
const RESTRICTED_CATEGORIES: readonly string[] = ['CPL::ETH', 'CPL::CRM'];

/** Whether a code is one of them, or below one. */
export function isRestrictedCategory(code: unknown): boolean {
	return RESTRICTED_CATEGORIES.some((one) => code === one || String(code).startsWith(`${one}::`));
}

/**
 * Tells restricted groups by name: nothing of their tickets leaves the desk (CONF-2).
 *
 * @param further names of other groups, each with all groups below it
 */
export function restrictedGroups(further: readonly string[] = []): (group: string) => boolean {
	const lanes = [...LANES, ...further].map(plain).filter((lane) => lane !== '');
	return (group) => lanes.some((lane) => plain(group) === lane || plain(group).startsWith(`${lane}::`));
}

/**
 * Tells tickets of which nothing goes out: by their group, or by what a human decided before anybody moved them there
 * (CONF-2, CONF-3). What was only suspected and sorted out is none.
 *
 * @param further as for {@link restrictedGroups}
 */
export function restrictedTickets(
	further: readonly string[] = [],
): (ticket: { group?: string; djbc_category?: unknown }) => boolean {
	const isGroup = restrictedGroups(further);
	return ({ group, djbc_category: category }) => isGroup(group ?? '') || isRestrictedCategory(category);
}

/** Zammad's names of groups are unique whatever their case. */
const plain = (name: string): string => name.trim().toLowerCase();
