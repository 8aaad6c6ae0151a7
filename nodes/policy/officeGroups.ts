import type { Policy } from './document';

const ROOT = 'Kantor';

/** The desk's group of an office. */
export const officeGroup = (code: string): string => `${ROOT}::${code}`;
export const sectionGroup = (office: string, section: string): string => `${officeGroup(office)}::${section}`;

/** The office whose group, or section's group, this is; null for all others. */
export function officeOfGroup({ offices }: Policy, group: string): string | null {
	return (
		Object.keys(offices).find(
			(code) => group === officeGroup(code) || group.startsWith(`${officeGroup(code)}::`),
		) ?? null
	);
}
