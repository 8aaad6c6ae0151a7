import { labelled, matching, type Recogniser } from './recogniser';

const { raw } = String;

/** Short forms of papers, and words that announce nothing but a number. */
const papers = [
	raw`PIB[KT]?|PEB|PPFTZ(?:-0[1-3])?|PPKEK|CN|SPPBMCP|SPPBE?|SPJ[MKH]|NPE|NPPB?|SPTNP|SPKTNP|SPSA|SPBL|BCF ?1\.5|BC ?\d\.\d(?:\.\d)?|CK-?\d{1,2}`,
	'aju|pengajuan|pendaftaran|nopen|nodaf|registrasi|B/?L|bill of lading|[HM]B/?L|H?AWB|MAWB|air ?waybill|resi|noresi',
	'invoice|inv|faktur(?: pajak)?|L/?C|SKA|COO|form [DE]|nota dinas|nodin|ND|SKEP|LHP|LHA|laporan polisi|putusan',
	raw`kode billing|billing|NTPN|NTB|NTP|BPKB|STNK|(?:no\.?|nomor) (?:mesin|rangka|seri)`,
].join('|');

/** Words that stand before amounts too: "kontainer 2000 kg". */
const things =
	'kiriman|tracking(?: number| no)?|consignment|packing list|PO|kontainer|container|peti kemas|polis|manifes|manifest|segel|surat(?: tugas| kuasa| jalan| keputusan| keberatan| permohonan)?';

const number = raw`(?=[A-Z0-9./-]*\d)[A-Z0-9](?:[A-Z0-9./-]{0,60}[A-Z0-9])?(?: \d{6} \d{8} \d{6}|(?<=-\d{4}) \d{4}(?!\d))?`;

const digitsIn = (value: string) => value.replace(/\D/g, '').length;

/** A year or a count of few digits behind the word is no number of a paper. */
function numberOfPaper(value: string): string | null {
	return digitsIn(value) < 4 || /^(?:19|20)\d\d$/.test(value) ? null : '[nomor dokumen]';
}

function numberOfThing(value: string): string | null {
	const looks = /^0|[A-Z/]/i.test(value) ? digitsIn(value) > 2 : digitsIn(value) > 5;
	return looks ? '[nomor dokumen]' : null;
}

/** Letters by which the plates of an Indonesian region begin. */
const region = 'A[ABDEG]?|B[ABDEGHKLMNP]?|D[ABCDEGHKLMNPRSTW]?|E[ABD]?|[FGHLMNRSTWZ]|K[BHTU]?|P[AB]?|ST';

/** Numbers of customs papers, letters, parcels, containers, passports and vehicles. */
export const documents: readonly Recogniser[] = [
	labelled(papers, number, numberOfPaper),
	labelled(things, number, numberOfThing),
	matching(
		/(?<![\p{L}\p{N}/-])(?:ND|S|SR|ST|SPTNP|SPKTNP|SPP|SP|NI|BA|LHA|LHP|LP|SBP|UND|SPBL|SPJM|SPPB|NHI|LKT|B)-\d{1,7}(?:\/[A-Z0-9.-]{1,20}){1,5}/gu,
		'[nomor dokumen]',
	),
	matching(
		/(?<![\p{L}\p{N}/-])\d{3,7}(?:\/[A-Z][A-Z0-9.-]{0,20}){1,5}\/(?:19|20)\d\d(?!\d)/gu,
		'[nomor dokumen]',
	),
	matching(/(?<![\p{L}\p{N}])[A-Z]{3}[UJZ][ -]?\d{6}[ -]?\d(?![\p{L}\p{N}])/gu, '[nomor dokumen]'),
	matching(/(?<![\p{L}\p{N}])[A-Z]{2} ?\d{9} ?[A-Z]{2}(?![\p{L}\p{N}])/gu, '[nomor dokumen]'),
	matching(/(?<![\p{L}\p{N}])[A-Z]{1,2}\d{6,8}[A-Z]?(?![\p{L}\p{N}])/giu, '[paspor]'),
	matching(/(?<![\p{L}\p{N}])[A-Z] \d{7}(?![\p{L}\p{N}]|[.,]\d)/gu, '[paspor]'),
	matching(
		/(?<![\p{L}\p{N}-])(?!HS|WA|HP|NO)[A-Z]{2,6}\d{8,18}[A-Z]{0,3}(?![\p{L}\p{N}])/gu,
		'[nomor dokumen]',
	),
	matching(
		new RegExp(raw`(?<![\p{L}\p{N}])(?:${region})[ -]?\d{2,4}[ -]?[A-Z]{1,3}(?![\p{L}\p{N}])`, 'gu'),
		'[pelat]',
	),
	matching(
		new RegExp(
			raw`(?<![\p{L}\p{N}])(?:${region}) ?\d{3,4} ?(?!kg|cm|ml|km|gr|mm|pcs|ton|jt|rb|usd|idr|jam|dan|yg|di|ke|wib|hp)[a-z]{2,3}(?![\p{L}\p{N}])`,
			'giu',
		),
		'[pelat]',
	),
	matching(
		new RegExp(
			raw`(?<![\p{L}\p{N}])(?:${region}) \d (?!KG|CM|KM|MM|ML|GR|TON|PCS|JAM)[A-Z]{1,3}(?![\p{L}\p{N}])`,
			'gu',
		),
		'[pelat]',
	),
	labelled(
		raw`plat|pelat|nopol|nomor polisi|no\.? polisi`,
		raw`[A-Z]{1,2}[ -]?\d{1,4}[ -]?[A-Z]{0,3}(?![\p{L}\p{N}])`,
		'[pelat]',
	),
];
