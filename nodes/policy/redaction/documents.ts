import { labelled, matching, type Recogniser } from './recogniser';

const labels = [
	'PIBK?|PIBT|PEB|PPFTZ(?:-0[1-3])?|PPKEK|CN|SPPBMCP|SPPB|SPJ[MKH]|NPE|NPPB?|SPTNP|SPKTNP|SPSA|SPBL|SPPBE?|BCF ?1\\.5|BC ?\\d\\.\\d(?:\\.\\d)?|CK-?\\d{1,2}',
	'aju|pengajuan|pendaftaran|nopen|nodaf|registrasi|B/?L|bill of lading|[HM]B/?L|H?AWB|MAWB|air ?waybill|resi|noresi|tracking|kiriman|consignment',
	'invoice|inv|faktur|packing list|PO|L/?C|kontainer|container|peti kemas|polis|SKA|COO|form [DE]|manifes|manifest|segel',
	'nota dinas|nodin|ND|surat(?: tugas| kuasa| jalan| keputusan| keberatan| permohonan)?|SKEP|LHP|LHA|laporan polisi|putusan|kode billing|billing|NTPN|NTB|NTP',
	'BPKB|STNK|rangka|mesin|seri|serial',
].join('|');

/** A number of a document has a few digits at least; a year, or a short count behind the word, is none. */
function documentNumber(value: string): string | null {
	const digits = value.replace(/\D/g, '');
	const year = /^(?:19|20)\d\d$/.test(value);
	return digits.length < 4 || year ? null : '[nomor dokumen]';
}

/** Letters by which the plates of an Indonesian region begin. */
const region = 'A[ABDEG]?|B[ABDEGHKLMNP]?|D[ABCDEGHKLMNPRSTW]?|E[ABD]?|[FGHLMNRSTWZ]|K[BHTU]?|P[AB]?|ST';

/** Numbers of customs papers, letters, parcels, containers, passports and vehicles. */
export const documents: readonly Recogniser[] = [
	labelled(
		labels,
		'(?=[A-Z0-9./-]*\\d)[A-Z0-9](?:[A-Z0-9./-]{0,60}[A-Z0-9])?(?: \\d{6} \\d{8} \\d{6})?',
		documentNumber,
	),
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
	matching(/(?<![\p{L}\p{N}])[A-Z]{1,2}\d{6,8}(?![\p{L}\p{N}])/giu, '[paspor]'),
	matching(/(?<![\p{L}\p{N}])[A-Z] \d{7}(?![\p{L}\p{N}]|[.,]\d)/gu, '[paspor]'),
	matching(
		/(?<![\p{L}\p{N}-])(?!HS|WA|HP|NO)[A-Z]{2,6}\d{8,18}[A-Z]{0,3}(?![\p{L}\p{N}])/gu,
		'[nomor dokumen]',
	),
	matching(
		new RegExp(`(?<![\\p{L}\\p{N}])(?:${region})[ -]?\\d{2,4}[ -]?[A-Z]{1,3}(?![\\p{L}\\p{N}])`, 'gu'),
		'[pelat]',
	),
	matching(
		new RegExp(
			`(?<![\\p{L}\\p{N}])(?:${region}) ?\\d{3,4} ?(?!kg|cm|ml|km|gr|mm|pcs|ton|jt|rb|usd|idr|jam|dan|yg|di|ke|wib|hp)[a-z]{2,3}(?![\\p{L}\\p{N}])`,
			'giu',
		),
		'[pelat]',
	),
	labelled(
		'plat|pelat|nopol|nomor polisi|no\\.? polisi',
		'[A-Z]{1,2}[ -]?\\d{1,4}[ -]?[A-Z]{0,3}(?![\\p{L}\\p{N}])',
		'[pelat]',
	),
];
