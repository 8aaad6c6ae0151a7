import { keeping, type Recogniser } from './recogniser';

const { raw } = String;

/** What this room itself put there. */
export const ownWords: Recogniser = keeping(
	/\[(?:nama|perusahaan|telepon|surel|akun|tautan|IP|alamat|NIK|NPWP|NIB|NIP|IMEI|paspor|rekening|kartu|pelat|nomor dokumen|nomor|tanggal lahir|rahasia)\]/g,
);

const regulation =
	'PMK|KMK|KEP|PER|SE|UU|PP|Perpres|Keppres|Kepmen|Permen[a-z]{0,12}|Perdirjen|IK|SKB|INS|PENG';

/**
 * What an admin has to read in a log, found before any number: regulations and their clauses, instants, our own
 * identifiers, the public number of the contact centre.
 */
export const sources: readonly Recogniser[] = [
	keeping(
		new RegExp(
			raw`(?<![\p{L}\p{N}])(?:${regulation})(?:\s+(?:Nomor|No\.?))?[\s-]{0,2}\d{1,4}(?:\s*/[A-Z0-9.-]{1,12}){0,4}(?:\s+Tahun\s+\d{4})?(?![\p{L}\p{N}/])`,
			'gu',
		),
	),
	keeping(/(?<![\p{L}\p{N}/-])\d{1,4}\/(?:PMK|KMK)(?:\.\d{2,3})?\/(?:19|20)\d\d(?!\d)/gu),
	keeping(
		/(?<![\p{L}\p{N}])(?:19|20)\d\d-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?/gu,
	),
	keeping(/(?<![\p{L}\p{N}-])[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?![\p{L}\p{N}-])/giu),
	keeping(/(?<![\p{L}\p{N}])(?=(?:\d*[a-f]){4})[0-9a-f]{16,64}(?![\p{L}\p{N}])/gu),
	keeping(/(?<![\p{L}\p{N}])[\p{L}\d-]{2,30}(?:::[\p{L}\d-]{2,30}){1,5}(?: Etik)?/gu),
	keeping(/(?:\(?021\)?[\s-]{0,2}|(?<!\d)081[\s-]?)?(?<!\d)1500[\s-]?225(?!\d)/g),
	keeping(/(?<=(?:tiket|ticket)(?: (?:no\.?|nomor|number))?[ #:.]{0,3})(?!0|628)\d{5,12}(?!\d)/gi),
];

const months = 'jan|feb|mar|apr|mei|may|jun|jul|agu|aug|agt|sep|okt|oct|nov|des|dec';
/** An amount of so many digits at most where nothing parts its thousands. */
const amount = (digits: number) =>
	raw`(?:[1-9]\d{0,2}(?:[.,]\d{3}){1,5}|0|[1-9]\d{0,${digits - 1}})(?:,\d{1,2})?`;
const currency = raw`Rp|IDR|USD|US\$|SGD|S\$|EUR|JPY|CNY|RMB|GBP|AUD|MYR|RM|HKD|KRW|[$€£¥]`;
const unit =
	'rupiah|perak|ribu|rb|juta|jt|miliar|milyar|triliun|dolar|dollar|usd|idr|eur|persen|%|kg|kilo|ton|gram|gr|liter|ml|unit|pcs|karton|koli|batang|bungkus|buah|lembar|meter|cm|km|hari|jam|menit|detik|ms|byte|kb|mb|tahun|bulan|minggu|orang|barel|ekor';

/** Figures that are nobody's: dates, times, money, amounts, tariff headings, small fractions. After the labelled numbers. */
export const figures: readonly Recogniser[] = [
	keeping(
		/(?<![\d.,-])(?:19|20)\d\d[-/.](?:0?[1-9]|1[0-2])(?:[-/.](?:0?[1-9]|[12]\d|3[01]))?(?![\d]|[-/.,]\d)/g,
	),
	keeping(
		/(?<!\d|\d[-/.])(?:0?[1-9]|[12]\d|3[01])([-/.])(?:0?[1-9]|1[0-2])\1(?:(?:19|20)\d\d|\d\d)(?![\d]|[-/.,]\d)/g,
	),
	keeping(
		new RegExp(raw`(?<!\d)(?:0?[1-9]|[12]\d|3[01])[ -](?:${months})\p{L}{0,7}[ -](?:19|20)\d\d(?!\d)`, 'giu'),
	),
	keeping(/(?<![\d.:])(?:[01]?\d|2[0-4])[.:][0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?(?![\d]|[.:]\d)/g),
	keeping(new RegExp(raw`(?<![\p{L}\d])(?:${currency})\.? ?${amount(15)}(?!\d|[.,-]\d)`, 'giu')),
	keeping(new RegExp(raw`(?<![\d.,])${amount(9)} ?(?:${unit})(?![\p{L}\d])`, 'giu')),
	keeping(
		/(?<![\p{L}\p{N}])(?:HS|pos tarif|BTKI)(?: ?code)?[\s:.]{0,3}(?:no\.?|nomor)?\s?\d{4}(?:\.?\d{2}){0,3}(?!\d|[.-]\d)/giu,
	),
	keeping(/(?<![\d.,+-]|[\d)][ \u00A0)_-]{1,3})\d{4}\.\d\d(?:\.\d\d){0,2}(?!\d|[.,-]\d)/g),
	keeping(
		/(?<![\d.,/+-]|[\d)][ \u00A0)_-]{1,3})(?!62[.,]8)[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3}){0,4}(?!\d|[.,/-]\d| \d{3})/g,
	),
	keeping(/(?<![\d.,+-]|[\d)][ \u00A0)_-]{1,3})(?:0|(?!62)[1-9]\d{0,2})[.,]\d{4,17}(?!\d|[.,-]\d)/g),
];

/**
 * Public places and feast days that bear the names of people. After the addresses, before the names. Whom people are
 * still called after, is kept only behind "Bandara".
 */
export const publicNames: Recogniser = keeping(
	/(?<!\p{L})(?:Soekarno[ -]+Hatta|(?:Sultan|Universitas) (?:Hasanuddin|Syarif Kasim|Mahmud Badaruddin|Iskandar Muda)|(?:I Gusti )?Ngurah Rai|Adi Soemarmo|Adi ?Sucipto|Adisutjipto|Husein Sastranegara|Sam Ratulangi|Halim Perdanakusuma|Hang Nadim|Bandara (?:Juanda|Halim|Ahmad Yani)|Nabi Muhammad|Yesus Kristus|Sri Lanka|Hong Kong)(?!\p{L})/giu,
);
