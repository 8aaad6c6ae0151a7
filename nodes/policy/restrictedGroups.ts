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

/** Zammad's names of groups are unique whatever their case. */
const plain = (name: string): string => name.trim().toLowerCase();
