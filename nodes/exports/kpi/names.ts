import { channelLabels, statusLabels } from '../../policy/data/labels';
import type { Policy } from '../../policy/document';
import type { KpiCell, KpiLine } from '../../policy/kpi/types';
import { numberInWords } from '../../policy/kpi/numbers';
import type { RuleStatus } from '../../policy/types';

export const WEEKDAYS = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'] as const;

/** Notes of lines that readers need; the others are for admins. */
const NOTES: Record<string, string> = {
	provisional: 'sementara',
	preliminary: 'sementara',
	suppressed: 'disembunyikan',
	'without restricted tickets': 'tanpa tiket terbatas',
	'PROPOSED limit': 'batas waktu usulan',
	'PROPOSED limits': 'batas waktu usulan',
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

/** What a count is counted among: `7 dari 70` (K15, K16). Ratios tell it by their value; empty where there is none. */
export function cohortOf({ unit, numerator, denominator }: KpiLine): string {
	if (unit !== 'count' || numerator === null || denominator === null) return '';
	return `${numberInWords(numerator)} dari ${numberInWords(denominator)}`;
}

function named(note: string, names: Readonly<Record<string, string>>): string {
	return note
		.split('; ')
		.flatMap((part) => names[part] ?? [])
		.join(', ');
}

/** With the mark of the catalogue: `Usulan (PROPOSED)`. */
export function foundingName(status: RuleStatus): string {
	return `${statusLabels[status]} (${status})`;
}

/** What the three of them mean, a sentence each. */
export const FOUNDINGS = [
	`${foundingName('LAW')}: dinyatakan dalam peraturan.`,
	`${foundingName('READING')}: penafsiran atas peraturan yang tidak tegas.`,
	`${foundingName('PROPOSED')}: bukan ketentuan dan dapat diubah.`,
].join(' ');

/** Indonesian names of what a line counts apart; a code that the policy no longer holds stays itself. */
export function cellNames(policy: Policy, cell: KpiCell): string[] {
	const { service, office, channel, category, rule, ruleStatus, technicalUnit = '' } = cell;
	return [
		serviceName(policy, service),
		officeName(policy, office),
		channelName(channel),
		categoryName(policy, category),
		policy.rules[rule]?.label ?? rule,
		rule === '' && ruleStatus !== '' ? statusLabels[ruleStatus] : '',
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
