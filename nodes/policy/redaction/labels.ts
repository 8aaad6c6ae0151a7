import { labelled, type Recogniser } from './recogniser';

/** So many digits, with what people write between them. */
const digits = (from: number, to: number) => `\\d(?:[ .\\-–/]{0,2}\\d){${from - 1},${to - 1}}(?!\\d)`;

const date = '(?:\\d{1,2}[-/. ]\\d{1,2}[-/. ]\\d{2,4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2} \\p{L}{3,9} \\d{4})';

/** Numbers that a word before them names: the word beats what their length would say. */
export const labels: readonly Recogniser[] = [
	labelled(
		'ttl|tempat(?: ?[/,&] ?| dan )tanggal lahir|(?:tgl|tanggal)\\.? lahir|lahir(?: pada)?(?: tanggal)?(?: di)?|born(?: on)?',
		`(?:\\p{L}{3,20},? )?${date}`,
		'[tanggal lahir]',
	),
	labelled('npwp(?: ?16)?', digits(9, 22), '[NPWP]'),
	labelled('nib|nomor induk berusaha', digits(8, 15), '[NIB]'),
	labelled('nip|nip baru', digits(8, 18), '[NIP]'),
	labelled(
		'nik|ktp|e-ktp|nomor induk kependudukan|kartu keluarga|no\\.? kk|kitas|kitap',
		digits(8, 20),
		'[NIK]',
	),
	labelled('imei(?: ?[12])?', digits(14, 17), '[IMEI]'),
	labelled('paspor|passport|paspornya', '[A-Z]{0,2} ?\\d{5,9}(?!\\d)', '[paspor]'),
	labelled(
		'rekening|norek|rek|account number|virtual account|va|bca|bri|bni|bsi|btn|bank mandiri|mandiri|cimb(?: niaga)?|danamon|bank permata|bjb|ovo|gopay',
		digits(6, 20),
		'[rekening]',
	),
	labelled(
		'kartu kredit|kartu debit|credit card|debit card|nomor kartu|no\\.? kartu',
		digits(12, 19),
		'[kartu]',
	),
	labelled(
		'telp|telepon|tlp|tlpn|telpon|hp|no ?hp|nohp|nope|handphone|ponsel|wa|whatsapp|whatsap|phone|mobile|tel|fax|faks|faksimile|kontak|hubungi|call|sms|cp',
		`\\+?\\(?${digits(6, 14)}`,
		'[telepon]',
	),
	labelled('sim|bpjs|nomor peserta', digits(10, 16), '[nomor]'),
];
