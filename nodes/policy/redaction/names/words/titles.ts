import { wordSet } from './wordSet';

const { raw } = String;

/**
 * What stands before a person's name. Patterns of words in lower case, read without regard to capitals.
 * - `label`: the name follows in any spelling, up to the first ordinary word.
 * - `title`: a form of address; an ordinary word behind it ("pak tolong") is no name, an unknown small one is.
 * - `call`: a form of address that mostly stands alone; of small words only known names count ("kak rina").
 * - `weak`: words that often stand without a name; only a capital or a known name counts.
 */
export const beforePeople = {
	label: [
		raw`a\.? ?n(?=\.)|a/n|atas nama|bernama|berinisial|nama saya|namaku|nama sy|dengan nama|perkenalkan,? (?:nama )?saya(?: adalah)?`,
		raw`(?:nama|nm|name)(?: (?:saya|lengkap|pemohon|pemilik|penerima|pengirim|importir|eksportir|pelapor|terlapor|petugas|pegawai|pejabat|kontak|penumpang|pelanggan|pengguna|pengguna jasa|pic|wp|ibu kandung|ayah|gadis ibu|di paspor|sesuai (?:ktp|paspor|npwp)))?(?= ?[:=])`,
		'my name is|penerima kuasa|pemberi kuasa|consignee|shipper|notify party',
	],
	title: [
		'(?:bapak|bapa|bpk|ibu|pak|bu|sdri?|saudara|saudari|tuan|tn|nyonya|ny|nona|nn|mister|mr|mrs|ms|miss)(?: (?:haji|hajah|dokter|ustadz|ustaz|lurah|camat|kades|rt|rw))?',
	],
	call: ['mbak|mba|mas|kak|kakak|bang|abang', raw`(?:dr|drg|ir)(?=\.)`],
	weak: [
		'saya|dengan saya|aku|hormat saya|hormat kami|salam|salam hormat|regards|best regards|tertanda|ttd|wassalam|yth|kepada|dear|hi|halo|hai',
		raw`petugas|oknum|pegawai|pejabat|penerima|pengirim|agen|kurir|sopir|supir|direktur|manager|manajer|staf|staff|pic|cp|u\.p|cc|penumpang|pemilik|atasan|pelapor|terlapor|saksi|importir|eksportir|officer|agent`,
		'ig|instagram|fb|facebook|tiktok|akun',
		raw`i am|this is|om|tante|drs|dra|prof|h(?=\.)|hj|haji|hajah|ustadz|ustaz|dg|kang|teh|neng|bli|koh|cik|bung|uda|uni|dik`,
	],
} as const;

/** Forms of companies that stand before the name; a lower-case name counts behind the short ones. */
export const beforeCompanies = {
	title: ['pt|cv|ud|pd|nv|fa|firma', raw`(?<=(?:atas nama|a/n|a\.? ?n\.)[ :]{1,3})toko`],
	call: ['koperasi|yayasan|toko(?! bebas bea)'],
	weak: ['perusahaan|ppjk|ekspedisi|forwarder'],
} as const;

/** Forms of companies that stand behind the name. */
export const afterCompanies = wordSet('ltd inc gmbh llc bhd corp corporation bv');

/** Ordinary words that firms like in their names. */
export const companyWords = wordSet(`
	bersama cargo cipta citra ekspres express global indonesia internasional international kargo karya logistik logistics
	mandiri mitra multi niaga samudera sarana sejahtera sinar tani teknik trading trans transport usaha
`);

/** Links inside a name. */
export const namePart = wordSet('bin binti bte ibnu ibn al el van von de da dos la der alias mas dg daeng');
