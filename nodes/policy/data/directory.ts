import type { Offices, Units } from '../schema/directory';

/** The offices shipped with the package (DIR-1); an overlay adds others. */
export const offices: Offices = {
	BRAVO: {
		label: 'Contact Center Bravo Bea Cukai 1500225',
		kind: 'centre',
		calendar: 'OFFICE-JKT',
		sections: {},
		accountable: 'Kepala Subdirektorat',
	},
	'KPPBC-MKS': {
		label: 'KPPBC TMP B Makassar',
		kind: 'office',
		calendar: 'OFFICE-MKS',
		sections: {
			PLI: 'Seksi Penyuluhan dan Layanan Informasi',
			PDAD: 'Seksi Pengolahan Data dan Administrasi Dokumen',
		},
		accountable: 'Kepala Kantor',
	},
};

/** The units that the catalogue names (DIR-1, 2.3), contacts empty: an admin enters them. */
export const units: Units = {
	'DIT-PPKC': {
		label: 'Direktorat PPKC',
		aliases: ['Direktorat Penerimaan dan Peraturan Kepabeanan dan Cukai'],
		kind: 'external',
		office: 'BRAVO',
		receives: ['INF'],
		contact: null,
		trace: ['001 PERTAMA', '001 L-I III.D.6', 'A27'],
	},
	'PUSAT-KI': {
		label: 'Direktorat Kepatuhan Internal',
		aliases: ['Pusat Kepatuhan Internal'],
		kind: 'external',
		office: 'BRAVO',
		receives: ['CPL::ETH'],
		contact: null,
		trace: ['001 L-I III.D.6.b', '000 A.6', 'A27'],
	},
	'DIT-P2': {
		label: 'Direktorat Penindakan dan Penyidikan',
		aliases: [],
		kind: 'external',
		office: 'BRAVO',
		receives: ['CPL::CRM'],
		contact: null,
		trace: ['001 L-I III.D.6.c'],
	},
	'DIT-IKC': {
		label: 'Direktorat Informasi Kepabeanan dan Cukai',
		aliases: ['Dir. IKC'],
		kind: 'external',
		office: 'BRAVO',
		receives: ['ICT'],
		contact: null,
		trace: ['003 §9', '001 L-I III.D.1', 'A35'],
	},
	PPID: {
		label: 'Pejabat Pengelola Informasi dan Dokumentasi',
		aliases: [],
		kind: 'zammad',
		office: 'BRAVO',
		receives: ['EXC::PPID'],
		contact: null,
		trace: ['001 L-I III.B.1.e'],
	},
	'KPPBC-MKS-PLI': {
		label: 'Seksi PLI KPPBC TMP B Makassar',
		aliases: ['Seksi Penyuluhan dan Layanan Informasi'],
		kind: 'zammad',
		office: 'KPPBC-MKS',
		receives: [],
		contact: null,
		trace: ['004 §1.c'],
	},
	'KPPBC-MKS-PDAD': {
		label: 'Seksi PDAD KPPBC TMP B Makassar',
		aliases: ['Seksi Pengolahan Data dan Administrasi Dokumen'],
		kind: 'zammad',
		office: 'KPPBC-MKS',
		receives: [],
		contact: null,
		trace: ['003 §1.c'],
	},
};
