import { reportDocument } from '../../nodes/exports';
import { defaultPolicy } from '../../nodes/policy/document';
import type { KpiDifference, KpiResult } from '../../nodes/policy/kpi/types';

import { compiledResult, policy as policyOfThree } from './compiledResult';
import { readPdf } from './pdf';
import { AGENTS, emptyResult, sampleResult } from './sampleResult';

const policy = defaultPolicy();
const print = async (result: KpiResult, rules = policy) => await reportDocument(result, rules);
const read = async (...[result, rules]: Parameters<typeof print>) => readPdf(await print(result, rules));

const HEADINGS = [
	...['Ringkasan indikator', 'Volume layanan', 'Kedatangan dan petugas', 'Ketepatan waktu layanan'],
	...['Waktu respons pertama', 'Tunggakan pada akhir periode', 'Eskalasi dan tindak lanjut', 'Pengaduan'],
	...['Permintaan yang dikecualikan', 'Kepuasan, telepon, dan mutu petugas', 'Laporan tertulis'],
	...['Perbedaan dengan penyajian sebelumnya', 'Catatan pengolahan data', 'Definisi', 'Analisis'],
	'Rekomendasi',
].map((title, place) => `${place + 1}. ${title}`);

/** Below it are lines to write on, and no text. */
const RULED = '15. Analisis';

const FOOTER = /Laporan kinerja bulanan .* Halaman \d+ dari \d+ *$/;

function expectLaidOut(pages: readonly string[]): void {
	pages.forEach((page, place) => {
		expect(page).toContain(`Halaman ${place + 1} dari ${pages.length}`);
		const above = page.replace(FOOTER, '').trim();
		expect(HEADINGS.filter((heading) => heading !== RULED && above.endsWith(heading))).toEqual([]);
	});
	const all = pages.join(' ');
	const places = HEADINGS.map((heading) => all.indexOf(heading));
	expect(places.every((place) => place >= 0)).toBe(true);
	expect([...places].sort((one, other) => one - other)).toEqual(places);
	expect(all).not.toMatch(/undefined|NaN|null|\[object/);
}

describe('a month', () => {
	let month: ReturnType<typeof readPdf>;
	let text: string;

	beforeAll(async () => {
		month = await read(sampleResult());
		text = month.pages.join(' ');
	});

	test('is of A4 pages with numbers and headings, none alone at the foot of its page', () => {
		expect(month.view.slice(2).map(Math.round)).toEqual([595, 842]);
		expect(month.pages.length).toBeLessThan(12);
		expectLaidOut(month.pages);
	});

	test('says whose it is, of which period and zone, how late it looked, and which run it is', () => {
		for (const part of [
			'KEMENTERIAN KEUANGAN REPUBLIK INDONESIA DIREKTORAT JENDERAL BEA DAN CUKAI CONTACT CENTER BRAVO',
			'LAPORAN KINERJA BULANAN PERIODE 2026-01 FINAL',
			'26 Januari 2026 pukul 00.00 WIB sampai sebelum 26 Februari 2026 pukul 00.00 WIB (31 hari)',
			'Asia/Jakarta',
			'5 Maret 2026 pukul 00.00 WIB',
		]) {
			expect(text).toContain(part);
		}
	});

	test('prints value, target, the three periods before, met or not, with a decimal comma', () => {
		expect(text).toContain('Target Nilai 2025-12 2025-11 2025-10');
		expect(text).toContain('K02 Ketepatan waktu layanan 90,0 % 92,7 % 91,4 % 90,2 % 88,9 % terpenuhi');
		expect(text).toMatch(
			/K06 Ketepatan waktu eskalasi \(batas waktu usulan\) 85,0 % 84,1 % 83,9 % 85,0 % 82,2 % belum ?terpenuhi/,
		);
		expect(text).toContain('K13 Softskill - - - - - -');
		expect(text).toContain('K15 Eskalasi terlambat (internal) - 7 9 4 6 7 dari 70');
		expect(text).toContain('persentil ke-90, menit kerja - 1.620,5 menit');
		expect(text).not.toMatch(/\d\.\d+ %/);
		expect(text).toContain('1.974 / 2.130');
	});

	test('marks the provisional limit and keeps proposed ones in a table of their own', () => {
		const founded = text.slice(text.indexOf('Janji layanan menurut peraturan'));
		const border = founded.indexOf('Peraturan (LAW)');
		const [inLaw, proposed] = [
			founded.slice(0, border),
			founded.slice(founded.indexOf('Batas waktu usulan, bukan'), founded.indexOf('5. Waktu')),
		];
		expect(inLaw).toMatch(
			/CEISA Care \(sementara\) 1 hari kerja Penafsiran peraturan, ?sementara 280 330 84,8 %/,
		);
		expect(inLaw).not.toMatch(/Usulan|Surel/);
		expect(proposed).toContain('Surel 8 jam kerja Usulan 900 960 93,8 %');
		expect(proposed).not.toContain('Penafsiran');
	});

	test('holds letters in its pictures: channels, rules, days, the trend with its target', () => {
		for (const part of ['Pesan Instagram', 'Media sosial, pesan pribadi', 'Senin', 'Target 90,0 %']) {
			expect(text).toContain(part);
		}
	});

	test('tells what every indicator counts, how it is founded and by which clause', () => {
		for (const [id, { definition, status, trace }] of Object.entries(policy.kpi.indicators)) {
			expect(text).toContain(`${id} `);
			expect(text).toContain(definition.slice(0, 20));
			expect(text).toContain(`(${status})`);
			expect(text).toContain(trace[0]!.split(' ')[0]);
		}
	});

	test('names no agent and no ticket', () => {
		const { agents, breaches, register } = sampleResult();
		expect(agents.length + breaches.length + register.length).toBeGreaterThan(20);
		for (const secret of [...AGENTS, 'Canary', ...[...breaches, ...register].map(({ number }) => number)]) {
			expect(text).not.toContain(secret);
		}
		expect(month.info).toMatchObject({
			Title: 'Laporan kinerja bulanan Nasional, periode 2026-01',
			Producer: 'pdfmake',
			Creator: 'pdfmake',
		});
	});

	test('leaves room for analysis and recommendation, and is signed by the coordinator of Team 3', () => {
		expect(text.slice(text.indexOf('16. Rekomendasi'))).toMatch(
			/\.{10,}, \.{10,} Koordinator Tim 3 Penjamin Kualitas Layanan, \.{10,} NIP \.{10,}/,
		);
	});
});

test('a month in which nothing came prints too', async () => {
	const { pages } = await read(emptyResult());
	expectLaidOut(pages);
	expect(pages.join(' ')).toContain('K02 Ketepatan waktu layanan - - - - - -');
	expect(pages.join(' ')).toContain('Permintaan per kategori: nihil.');
});

test.each([
	['running', 'PERIODE BERJALAN'],
	['preliminary', 'SEMENTARA'],
	['restatement', 'PENYAJIAN KEMBALI'],
] as const)('a run that is %s says so, with its reason', async (run, title) => {
	const reason = run === 'restatement' ? 'Kalender diperbaiki <b>& "dijelaskan"</b>' : '';
	const text = (await read({ ...emptyResult(), run, reason })).pages.join(' ');
	expect(text).toContain(`PERIODE 2026-01 ${title} Yth.`);
	expect(text.includes('Alasan :')).toBe(reason !== '');
	expect(text).toContain(reason);
});

test("an office's report is in its own name and zone; what is suppressed prints - and says so", async () => {
	const result = compiledResult('KPPBC-MKS');
	const { pages } = await read(result, policyOfThree);
	expectLaidOut(pages);
	const text = pages.join(' ');
	expect(text).toContain('CUKAI KPPBC TMP B MAKASSAR LAPORAN');
	expect(text).toContain('5 Maret 2026 pukul 01.00 WITA');
	expect(text).toContain('Semua (nilai utama) tanpa tiket terbatas');
	expect(text).not.toContain('peraturan, tanpa tiket terbatas');
	const suppressed = result.lines.filter(({ note }) => note.includes('suppressed'));
	expect(new Set(suppressed.map(({ metric }) => metric))).toContain('K06');
	for (const { category, technicalUnit = '' } of suppressed) {
		const name = policyOfThree.categories.labels[category] ?? policyOfThree.units[technicalUnit]!.label;
		expect(text).toMatch(new RegExp(`${name} \\(disembunyikan\\)( -)+ `));
	}
});

test.each([15, 90])('of %i differences the header is repeated, no heading stands alone', async (count) => {
	const difference: KpiDifference = {
		...{ metric: 'K02', service: '', office: '', channel: 'webchat', category: '' },
		...{ rule: 'SOCIAL', ruleStatus: 'READING', before: 1, after: 2 },
	};
	const ofAnHour = { ...difference, metric: 'K01b.1.09', channel: 'telegram', rule: '' };
	const differences = [...Array.from({ length: count }, () => difference), ofAnHour];
	const { pages } = await read(sampleResult({ differences }));
	expectLaidOut(pages);
	const listed = pages.filter((page) => page.includes('Web-chat, Media sosial, pesan pribadi'));
	expect(listed.length).toBeGreaterThan(count > 60 ? 1 : 0);
	for (const page of listed) expect(page).toContain('Kode Uraian Sebelumnya Sekarang');
	expect(pages.join(' ')).not.toContain('Telegram');
});

test('the same result is the same bytes, and bears no other time than that of its numbers', async () => {
	const one = await print(sampleResult());
	jest.useFakeTimers({ now: Date.parse('2031-05-06T07:08:09Z'), doNotFake: ['nextTick', 'setImmediate'] });
	const later = await print(sampleResult()).finally(() => jest.useRealTimers());
	expect(later.equals(one)).toBe(true);
	expect(readPdf(one).info.CreationDate).toBe('D:20260304170000Z');
	expect((await print(sampleResult({ asOf: '2026-03-04T17:00:01.000Z' }))).equals(one)).toBe(false);
});
