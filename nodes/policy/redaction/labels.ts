import { betweenDigits } from './numbers';
import { labelled, matching, type Recogniser } from './recogniser';

const { raw } = String;

/** A number behind its label, with so many digits and what people write between them. Longer ones are something else. */
function numbered(label: string, least: number, most: number, put: string, prefix = ''): Recogniser {
	const value = raw`${prefix}\d(?:/?${betweenDigits}\d){${least - 1},39}(?!\d)`;
	return labelled(label, value, (found) => (found.replace(/\D/g, '').length > most ? null : put));
}

const date = raw`(?:\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2,4}|\d{4}-\d\d-\d\d|\d{1,2} \p{L}{3,9} \d{4})`;

/** Numbers that a word before them names: the word beats what their length would say. */
export const labels: readonly Recogniser[] = [
	labelled(
		raw`ttl|tempat(?: ?[/,&] ?| dan )tanggal lahir|(?:tgl|tanggal)\.? ?(?:lahir|lhr)|(?:lahir|lhr)(?: pada)?(?: tanggal)?(?: di)?|born(?: on)?`,
		raw`(?:\p{L}{3,20},? )?${date}`,
		'[tanggal lahir]',
	),
	numbered('npwp(?: ?16)?', 9, 20, '[NPWP]'),
	numbered('nib|nomor induk berusaha', 8, 15, '[NIB]'),
	numbered('nip|nip baru', 8, 18, '[NIP]'),
	numbered(raw`nik|ktp|e-ktp|nomor induk kependudukan|kartu keluarga|no\.? kk|kitas|kitap`, 8, 18, '[NIK]'),
	numbered('imei(?: ?[12])?', 14, 17, '[IMEI]'),
	labelled('paspor|passport|paspornya', raw`[A-Z]{0,2} ?\d{5,9}[A-Z]?(?![\p{L}\p{N}])`, '[paspor]'),
	numbered(
		'rekening|norek|rek|account number|virtual account|va|bca|bri|bni|bsi|btn|bank mandiri|mandiri|cimb(?: niaga)?|danamon|bank permata|bjb|ovo|gopay',
		6,
		20,
		'[rekening]',
	),
	numbered(raw`kartu kredit|kartu debit|credit card|debit card|nomor kartu|no\.? kartu`, 12, 19, '[kartu]'),
	numbered(
		'telp|telepon|tlp|tlpn|telpon|hp|no ?hp|nohp|nope|handphone|ponsel|wa|whatsapp|whatsap|phone|mobile|tel|fax|faks|faksimile|kontak|hubungi|call|sms|cp',
		6,
		14,
		'[telepon]',
		raw`\+?\(?`,
	),
	numbered('sim|bpjs|nomor peserta', 10, 16, '[nomor]'),
];

/** Grouped digits that somebody's name follows. After the numbers known by themselves. */
export const accounts: Recogniser = matching(
	new RegExp(
		raw`(?<![\p{L}\p{N}])\d(?:${betweenDigits}\d){9,19}(?=[\s,]{1,3}(?:atas nama|a/n|a\.? ?n\.)(?!\p{L}))`,
		'giu',
	),
	'[rekening]',
);
