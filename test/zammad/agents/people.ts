/** An officer of the suite: one for each role of catalogue 3. */
export interface Person {
	/** Told in the names of tests, and in the login. */
	name: string;
	/** Zammad adds up roles: Supervisor and Team Leader lead the team whose role they have beside. */
	roles: readonly string[];
	/** Links of the overviews that the person must see, in this order, and no other. */
	overviews: readonly string[];
	/** Restricted groups that the person works in; all others are closed. */
	restricted: readonly string[];
}

const MINE = 'djbc_tiket_saya';
const LATE = 'djbc_lewat_batas';
const TODAY = 'djbc_batas_hari_ini';
const ESCALATED = 'djbc_eskalasi';
const QUALITY = 'djbc_verifikasi_mutu';
const RESTRICTED = 'djbc_terbatas';
const UNCONFIRMED = 'djbc_kategori_belum';
const REPORTS = 'djbc_laporan';

const person = (
	name: string,
	roles: readonly string[],
	overviews: readonly string[],
	restricted: readonly string[] = [],
): Person => ({ name, roles, overviews, restricted });

/** Who answers citizens: what is due, what is escalated, which category waits, which report. */
const SERVES = [MINE, LATE, TODAY, ESCALATED, UNCONFIRMED, REPORTS];
/** Who leads them: also what waits for the check of quality. */
const LEADS = [MINE, LATE, TODAY, ESCALATED, QUALITY, UNCONFIRMED, REPORTS];
/** Who answers for an office or a section: no tickets of his own. */
const HEADS = [LATE, TODAY, ESCALATED, QUALITY, REPORTS];
const WORKS = [MINE, LATE, TODAY];
const HANDLES_RESTRICTED = [MINE, LATE, TODAY, QUALITY, RESTRICTED, UNCONFIRMED];

const NAMED = ['Terbatas::Saring', 'Terbatas::Kode Etik', 'Terbatas::Pidana'];

/** Written out of catalogue 3 and issue 5, not out of the code: what the desk must do. */
export const PEOPLE: readonly Person[] = [
	person('layanan', ['Agent Layanan'], SERVES),
	person('manajemen', ['Agent Manajemen'], SERVES),
	person('ketua', ['Team Leader', 'Agent Layanan'], LEADS),
	person('supervisor', ['Supervisor', 'Agent Manajemen'], LEADS),
	person('penilai', ['Assessor'], [MINE, LATE, TODAY, ESCALATED, QUALITY, REPORTS]),
	person('kasi', ['Kepala Seksi'], HEADS),
	person('kinerja', ['Kinerja'], []),
	person('ppid', ['PPID'], WORKS),
	person('unit', ['Unit DIT-IKC'], WORKS),
	person('pli', ['Petugas KPPBC-MKS::PLI'], SERVES),
	person('pdad', ['Petugas KPPBC-MKS::PDAD'], SERVES),
	person('atasan', ['Koordinator/Atasan KPPBC-MKS'], LEADS),
	person('kepala', ['Kepala Kantor KPPBC-MKS'], HEADS),
	person('saring', ['Terbatas::Saring'], HANDLES_RESTRICTED, ['Terbatas::Saring']),
	person('etik', ['Terbatas::Kode Etik'], HANDLES_RESTRICTED, ['Terbatas::Kode Etik']),
	person('pidana', ['Terbatas::Pidana'], HANDLES_RESTRICTED, ['Terbatas::Pidana']),
	person('integrasi', ['Integrasi', ...NAMED], HANDLES_RESTRICTED, NAMED),
];

export const RESTRICTED_GROUPS = NAMED;

/** A token of somebody who has exactly these roles may stand in for the suite's own user: its variable, such as ZAMMAD_TOKEN_LAYANAN. */
export const tokenVariable = ({ name }: Person): string => `ZAMMAD_TOKEN_${name.toUpperCase()}`;
