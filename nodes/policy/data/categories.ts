/** Category tree of catalogue 2.1. Parents are nodes of the tree too: Zammad accepts any node as a value. */
export const categories = {
	labels: {
		INF: 'Permintaan informasi',
		'INF::KEP': 'Permintaan informasi kepabeanan',
		'INF::CUK': 'Permintaan informasi cukai',
		EXC: 'Permintaan yang dikecualikan',
		'EXC::TAFSIR': 'Penafsiran/penegasan peraturan',
		'EXC::BELUM': 'Belum diatur',
		'EXC::DATA': 'Data pengguna lain',
		'EXC::KASUS': 'Penanganan kasus',
		'EXC::PPID': 'Wewenang PPID',
		CPL: 'Pengaduan',
		'CPL::SVC': 'Keluhan pelayanan',
		'CPL::ETH': 'Pelanggaran kode etik pegawai',
		'CPL::CRM': 'Tindak pidana kepabeanan/cukai',
		ICT: 'Teknologi informasi dan komunikasi',
		'ICT::INC': 'Aduan/gangguan TIK',
		'ICT::REQ': 'Permintaan dukungan TIK',
		'ICT::INF': 'Permintaan informasi TIK',
		SUG: 'Saran dan masukan',
		OTH: 'Lainnya',
		'OTH::SPAM': 'Spam',
		'OTH::TEST': 'Uji coba',
		'OTH::OUT': 'Di luar cakupan layanan',
	},
	prefill: { parents: ['INF', 'SUG', 'ICT', 'OTH'], confidence: 0.75 },
};

type Intake = 'accept' | 'record-forward-advise' | 'take-off' | 'advise';
const all = (intake: Intake) => ({ 'CPL::SVC': intake, 'CPL::ETH': intake, 'CPL::CRM': intake });

/** Complaint channels of catalogue 2.4 (CPL-1, A17). E-mail here is info@; the walk-in counter is not listed. */
export const complaints = {
	phone: all('accept'),
	sms: all('accept'),
	sipuma: all('accept'),
	fax: all('accept'),
	letter: all('accept'),
	whatsapp_group: { 'CPL::SVC': 'accept', 'CPL::ETH': 'take-off', 'CPL::CRM': 'take-off' },
	ceisacare: all('advise'),
	bcare: all('advise'),
	email: all('record-forward-advise'),
	webchat: all('record-forward-advise'),
	whatsapp: all('record-forward-advise'),
	facebook_dm: all('record-forward-advise'),
	facebook_comment: all('record-forward-advise'),
	instagram_dm: all('record-forward-advise'),
	instagram_comment: all('record-forward-advise'),
	x_dm: all('record-forward-advise'),
	x_mention: all('record-forward-advise'),
	telegram: all('record-forward-advise'),
	walkin: all('record-forward-advise'),
} as const;

/** Ranks of catalogue 4, all PROPOSED. */
export const ranks = {
	matrix: {
		D1: { P1: 'R1', P2: 'R2', P3: 'R3' },
		D2: { P1: 'R2', P2: 'R3', P3: 'R3' },
		D3: { P1: 'R2', P2: 'R3', P3: 'R4' },
	},
	ranks: {
		R1: { rule: 'RANK-R1', zammadPriority: '3 high' },
		R2: { rule: 'RANK-R2', zammadPriority: '3 high' },
		R3: { rule: 'RANK-R3', zammadPriority: '2 normal' },
		R4: { rule: 'RANK-R4', zammadPriority: '1 low' },
	},
	proposals: {
		'CPL::ETH': { difficulty: 'D3', priorityScale: 'P1', trace: ['RANK-2', 'RANK-5'] },
		'CPL::CRM': { difficulty: 'D3', priorityScale: 'P1', trace: ['RANK-2', 'RANK-5'] },
		CPL: { difficulty: 'D3', priorityScale: 'P2', trace: ['RANK-5'] },
	},
	fixedPriority: { 'CPL::ETH': 'P1', 'CPL::CRM': 'P1' },
	legalCaps: ['WEBCHAT-ESC', 'SOCIAL'],
	loweredBy: ['Team Leader', 'Koordinator/Atasan'],
} as const;
