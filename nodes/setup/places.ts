import { RESTRICTED } from '../policy/data/restricted';
import { PERFORMANCE, PPID, TEAMS, unitGroup } from '../policy/deskGroups';
import type { Policy } from '../policy/document';
import { officeGroup, sectionGroup } from '../policy/officeGroups';

export { officeGroup, PERFORMANCE, PPID, RESTRICTED, sectionGroup, TEAMS, unitGroup };

/**
 * `open`: matters of citizens. `restricted`: ethics and crime, by name only (CONF-2). `staff`: KPI and staff files.
 * `probe`: where Verify writes its ticket. `parent`: only there because a group `A::B` needs an `A` from 6.2 on.
 */
export type Lane = 'open' | 'restricted' | 'staff' | 'probe' | 'parent';

/** A group of the desk (catalogue 3). */
export interface Place {
	group: string;
	lane: Lane;
	/** Indonesian. */
	purpose: string;
}

export const PROBE = 'Uji Setup';

/** Codes of the offices that have groups of their own; the contact centre works in teams. */
export const officeCodes = ({ offices }: Policy): string[] =>
	Object.entries(offices)
		.filter(([, { kind }]) => kind === 'office')
		.map(([code]) => code);

/** Every group, parents first. */
export function places(policy: Policy): Place[] {
	const list: Place[] = [
		{
			group: TEAMS.service,
			lane: 'open',
			purpose: 'Tim 1 Layanan Informasi dan Pengaduan',
		},
		{ group: TEAMS.management, lane: 'open', purpose: 'Tim 2 Manajemen Layanan' },
		{ group: TEAMS.quality, lane: 'open', purpose: 'Tim 3 Penjamin Kualitas Layanan' },
		{ group: PERFORMANCE, lane: 'staff', purpose: 'Kinerja dan berkas petugas' },
		{ group: PPID, lane: 'open', purpose: 'Permintaan yang menjadi wewenang PPID' },
		...Object.entries(RESTRICTED).map(([group, purpose]): Place => ({ group, lane: 'restricted', purpose })),
		...officeCodes(policy).flatMap((code) => officePlaces(policy, code)),
		...Object.entries(policy.units).flatMap(([code, { label }]): Place[] => {
			const group = unitGroup(policy, code);
			return group?.startsWith('Unit::') ? [{ group, lane: 'open', purpose: label }] : [];
		}),
		{ group: PROBE, lane: 'probe', purpose: 'Tiket percobaan DJBC Setup, tanpa data pemohon' },
	];
	return withParents(list);
}

function officePlaces({ offices }: Policy, code: string): Place[] {
	const { label, sections } = offices[code]!;
	return [
		{ group: officeGroup(code), lane: 'open', purpose: label },
		...Object.entries(sections).map(
			([section, name]): Place => ({
				group: sectionGroup(code, section),
				lane: 'open',
				purpose: `${name}, ${label}`,
			}),
		),
	];
}

function withParents(list: readonly Place[]): Place[] {
	const known = new Set(list.map(({ group }) => group));
	const parents = list
		.flatMap(({ group }) => group.split('::').map((_, place, parts) => parts.slice(0, place).join('::')))
		.filter((group) => group !== '' && !known.has(group));
	const added = [...new Set(parents)].map(
		(group): Place => ({ group, lane: 'parent', purpose: 'Induk grup, tanpa tiket' }),
	);
	return [...added, ...list];
}

/** Names of the groups in these lanes. */
export const groupsIn = (policy: Policy, ...lanes: Lane[]): string[] =>
	places(policy)
		.filter(({ lane }) => lanes.includes(lane))
		.map(({ group }) => group);
