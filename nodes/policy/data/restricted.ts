/** The restricted groups (catalogue 3, CONF-2) and what they are for, in Indonesian. */
export const RESTRICTED: Readonly<Record<string, string>> = {
	'Terbatas::Saring': 'Dugaan pelanggaran kode etik dan tindak pidana, sebelum dipilah',
	'Terbatas::Kode Etik': 'Pelanggaran kode etik pegawai',
	'Terbatas::Pidana': 'Tindak pidana kepabeanan dan cukai',
};
