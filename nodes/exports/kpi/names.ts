import { channelLabels } from '../../policy/data/labels';
import type { Policy } from '../../policy/document';
import type { KpiCell } from '../../policy/kpi/types';
import type { RuleStatus } from '../../policy/types';

/** How a limit or definition is founded, as readers are told it (catalogue, head). */
export const STATUS_NAMES: Record<RuleStatus, string> = {
	LAW: 'Ketentuan',
	READING: 'Bacaan',
	PROPOSED: 'Usulan',
};

export const WEEKDAYS = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'] as const;

/** Notes of lines that readers need; the others are for admins. */
const NOTES: Record<string, string> = {
	provisional: 'sementara',
	preliminary: 'sementara',
	suppressed: 'disembunyikan',
	'PROPOSED limit': 'batas usulan',
	'PROPOSED limits': 'batas usulan',
};

const REASONS: Record<string, string> = {
	'no roster': 'jadwal dinas belum dimuat',
	'no roster of the period': 'jadwal dinas belum dimuat',
	'nobody staffed': 'tidak ada petugas terjadwal',
	'no calls': 'catatan telepon belum dimuat',
	'no assessments': 'penilaian belum dimuat',
	'too few assessments': 'penilaian terlalu sedikit',
	'no surveys': 'survei belum dimuat',
};

export function noteName(note: string): string {
	return named(note, NOTES);
}

/** The same with the reasons why there is no value, where there is room for them. */
export function remarkOf(note: string): string {
	return named(note, { ...NOTES, ...REASONS });
}

function named(note: string, names: Readonly<Record<string, string>>): string {
	return note
		.split('; ')
		.flatMap((part) => names[part] ?? [])
		.join(', ');
}

/** Indonesian names of what a line counts apart; a code that the policy no longer holds stays itself. */
export function cellNames(policy: Policy, cell: KpiCell): string[] {
	const { service, office, channel, category, rule, ruleStatus, technicalUnit = '' } = cell;
	return [
		serviceName(policy, service),
		officeName(policy, office),
		channelName(channel),
		categoryName(policy, category),
		policy.rules[rule]?.label ?? rule,
		rule === '' && ruleStatus !== '' ? STATUS_NAMES[ruleStatus] : '',
		unitName(policy, technicalUnit),
	].filter((name) => name !== '');
}

export function serviceName({ services }: Policy, code: string): string {
	return (services as Record<string, { label: string } | undefined>)[code]?.label ?? code;
}

export function officeName({ offices }: Policy, code: string): string {
	return offices[code]?.label ?? code;
}

export function channelName(code: string): string {
	return (channelLabels as Record<string, string | undefined>)[code] ?? code;
}

export function categoryName({ categories }: Policy, code: string): string {
	return categories.labels[code] ?? code;
}

export function unitName({ units }: Policy, code: string): string {
	return units[code]?.label ?? code;
}
