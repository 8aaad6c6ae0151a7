/** Topic tree of `djbc_topic` (PROPOSED): what a request is about, beside its category. */
export const topics: Record<string, string> = {
	IMPOR: 'Impor',
	'IMPOR::PIB': 'Impor umum (PIB)',
	'IMPOR::KIRIMAN': 'Barang kiriman',
	'IMPOR::PENUMPANG': 'Barang penumpang',
	'IMPOR::PINDAHAN': 'Barang pindahan',
	'IMPOR::IMEI': 'Registrasi IMEI',
	EKSPOR: 'Ekspor',
	TARIF: 'Tarif, klasifikasi, dan nilai pabean',
	FASILITAS: 'Fasilitas dan kawasan berikat',
	KEBERATAN: 'Keberatan dan banding',
	CUKAI: 'Cukai',
	'CUKAI::HT': 'Hasil tembakau',
	'CUKAI::MMEA': 'Minuman mengandung etil alkohol',
	'CUKAI::PITA': 'Pita cukai',
	SISTEM: 'Sistem dan aplikasi',
	LAINNYA: 'Lainnya',
};
