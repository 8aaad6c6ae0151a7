import type { Policy } from '../policy/document';
import {
	groupsIn,
	officeCodes,
	officeGroup,
	PERFORMANCE,
	PPID,
	PROBE,
	RESTRICTED,
	sectionGroup,
	TEAMS,
	unitGroup,
} from './places';

/** What a role is for: decides which overviews its people see. */
export type Task = 'serve' | 'lead' | 'assess' | 'head' | 'unit' | 'restricted' | 'none';

/** A role of catalogue 3, rights by group name. */
export interface StaffRole {
	name: string;
	task: Task;
	/** Indonesian; who is given it. */
	purpose: string;
	rights: Record<string, readonly string[]>;
	/** With Zammad's own reports. */
	report?: boolean;
	/** Instead of those of an agent. */
	permissions?: readonly string[];
}

const FULL = ['full'];
const LOOK = ['read', 'overview'];
/** To work on what others own. */
const FOLLOW = ['read', 'change', 'overview'];

const on = (groups: readonly string[], rights: readonly string[]): Record<string, readonly string[]> =>
	Object.fromEntries(groups.map((group) => [group, rights]));

/**
 * Every role. Zammad adds up the roles of a person and a role knows no person's own team, so Supervisor and Team Leader
 * are given beside the role of the team that is led, from which the full rights on it come.
 */
export function staffRoles(policy: Policy): StaffRole[] {
	return [...centre(policy), ...restricted(), ...units(policy), ...offices(policy), ...machine(policy)];
}

function centre(policy: Policy): StaffRole[] {
	const { service, management, quality } = TEAMS;
	const teams = [service, management, quality];
	return [
		{ name: 'Agent Layanan', task: 'serve', purpose: 'petugas Tim 1', rights: on([service], FULL) },
		{
			name: 'Agent Manajemen',
			task: 'serve',
			purpose: 'petugas Tim 2',
			// Team 2 monitors escalations and records what an external unit says (001 L-I III.C.12, catalogue 3).
			rights: { ...on([management], FULL), ...on(unitGroups(policy), FOLLOW) },
		},
		{
			name: 'Assessor',
			task: 'assess',
			purpose: 'penilai Tim 3',
			rights: { ...on([service, management], LOOK), ...on([quality], FULL) },
		},
		{
			name: 'Supervisor',
			task: 'lead',
			purpose: 'koordinator; berikan bersama peran tim yang dikoordinasikan',
			rights: on(teams, LOOK),
			report: true,
		},
		{
			name: 'Team Leader',
			task: 'lead',
			purpose: 'ketua tim; berikan bersama peran tim yang dipimpin',
			rights: {},
		},
		{
			name: 'Kepala Seksi',
			task: 'head',
			purpose: 'melihat semua grup kecuali grup terbatas',
			rights: { ...on(groupsIn(policy, 'open'), LOOK), ...on([PERFORMANCE], FULL) },
			report: true,
		},
		{
			name: 'Kinerja',
			task: 'none',
			purpose: 'koordinator Tim 3, diberikan kepada petugas yang ditunjuk',
			rights: on([PERFORMANCE], FULL),
		},
	];
}

/** One for each group, given to the people whom Kepala Seksi names, and to the integration (CONF-4). */
const restricted = (): StaffRole[] =>
	Object.keys(RESTRICTED).map((group) => ({
		name: group,
		task: 'restricted',
		purpose: 'hanya untuk petugas yang ditunjuk Kepala Seksi dan pengguna integrasi',
		rights: on([group], FULL),
	}));

/** They hold escalations and nothing else: no ticket of a citizen. */
const unitGroups = (policy: Policy): string[] =>
	Object.keys(policy.units)
		.map((code) => unitGroup(policy, code))
		.filter((group): group is string => group?.startsWith('Unit::') === true);

const units = (policy: Policy): StaffRole[] =>
	Object.entries(policy.units).flatMap(([code, { label }]): StaffRole[] => {
		const group = unitGroup(policy, code);
		if (group !== PPID && !group?.startsWith('Unit::')) return [];
		const name = group === PPID ? PPID : `Unit ${code}`;
		return [{ name, task: 'unit', purpose: label, rights: on([group], FULL) }];
	});

const offices = (policy: Policy): StaffRole[] =>
	officeCodes(policy).flatMap((code): StaffRole[] => {
		const { label, sections, accountable } = policy.offices[code]!;
		const own = officeGroup(code);
		const led = Object.keys(sections).map((section) => sectionGroup(code, section));
		const served = led.length > 0 ? led : [own];
		return [
			...served.map((group): StaffRole => {
				const place = group.replace(/^Kantor::/, '');
				return {
					name: `Petugas ${place}`,
					task: 'serve',
					purpose: `petugas ${label}`,
					rights: on([group], FULL),
				};
			}),
			{
				name: `Koordinator/Atasan ${code}`,
				task: 'lead',
				purpose: `koordinator ${label}`,
				rights: on([own, ...led], FULL),
			},
			{
				name: `${accountable} ${code}`,
				task: 'head',
				purpose: `penanggung jawab eskalasi ${label}`,
				rights: on([own, ...led], LOOK),
				report: true,
			},
		];
	});

/** Of machines. The restricted roles are given to the integration one by one, so that each is a decision. */
const machine = (policy: Policy): StaffRole[] => [
	{
		name: 'Integrasi',
		task: 'none',
		purpose: 'pengguna integrasi n8n; berikan bersama peran grup terbatas',
		rights: on(groupsIn(policy, 'open', 'staff'), FULL),
	},
	{
		name: 'Integrasi Webhook',
		task: 'none',
		purpose: 'pengguna integrasi yang mendaftarkan webhook sendiri; berikan bersama peran Integrasi',
		rights: {},
		permissions: ['admin.webhook', 'admin.trigger'],
	},
	{
		name: PROBE,
		task: 'none',
		purpose: 'pengguna token DJBC Setup, untuk tiket percobaan Verify',
		rights: on([PROBE], FULL),
	},
];
