import { of, select, text, type Attribute } from './field';

/** User attributes of catalogue 8: the skill certificate of an officer (001 KETUJUH, L-IV). */
export const userAttributes: readonly Attribute[] = [
	text('djbc_nip', 'NIP', 30),
	text('djbc_cert_no', 'Nomor sertifikat', 120),
	select('djbc_cert_role', 'Peran dalam sertifikat', {
		Supervisor: 'Supervisor',
		'Ketua Tim': 'Ketua Tim',
		'Petugas Layanan': 'Petugas Layanan',
	}),
	of('date', 'djbc_cert_date', 'Tanggal sertifikat'),
];
