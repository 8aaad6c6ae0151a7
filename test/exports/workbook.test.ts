import readWorkbook from 'read-excel-file/node';

import { kpiWorkbook } from '../../nodes/exports';
import { defaultPolicy, withSections } from '../../nodes/policy/document';
import { countLine } from '../../nodes/policy/kpi/line';
import { periodOf } from '../../nodes/policy/period';

import { unzipped } from './docx';
import { emptyResult, sampleResult } from './sampleResult';

type Row = unknown[];
type Sheets = Map<string, Row[]>;

const policy = defaultPolicy();

const sheetsOf = async (...[result, rules = policy]: [Parameters<typeof kpiWorkbook>[0], typeof policy?]) => {
	const read = await readWorkbook(await kpiWorkbook(result, rules));
	return new Map(read.map(({ sheet, data }) => [sheet, data.map((row) => row.map(toTheSecond)) as Row[]]));
};

/** The reader cuts the fraction of a day, which no binary number holds whole, to milliseconds. */
const toTheSecond = (cell: unknown) =>
	cell instanceof Date ? new Date(Math.round(cell.getTime() / 1000) * 1000) : cell;

/** The row that holds these words in one of its first two cells. */
const rowOf = (sheets: Sheets, sheet: string, words: string): Row =>
	sheets.get(sheet)!.find((row) => row.slice(0, 2).includes(words))!;

let sheets: Sheets;
beforeAll(async () => {
	sheets = await sheetsOf(sampleResult());
});

test('has its sheets in order, each telling scope, bounds, zone, run and as of when it was seen', () => {
	expect([...sheets.keys()]).toEqual([
		...['Ringkasan', 'Per Layanan', 'Per Saluran', 'Eskalasi', 'Pengaduan', 'Pelanggaran'],
		...['Kedatangan', 'Laporan', 'Perbedaan', 'Definisi'],
	]);
	for (const [, [, period, run]] of sheets) {
		expect(period![0]).toBe(
			'Nasional, periode 2026-01: 26 Januari 2026 pukul 00.00 WIB sampai sebelum 26 Februari 2026 pukul 00.00 WIB (Asia/Jakarta)',
		);
		expect(run![0]).toBe(
			'Final, menurut data pada 5 Maret 2026 pukul 00.00 WIB; kebijakan 2026.1 (0123456789abcdef)',
		);
	}
});

test('the summary tells every indicator with target, value, three periods before, and met or not', () => {
	expect(sheets.get('Ringkasan')![4]).toEqual([
		...['Indikator', 'Uraian', 'Satuan', 'Target', 'Nilai', '2025-12', '2025-11', '2025-10'],
		...['Terpenuhi', 'Catatan'],
	]);
	expect(rowOf(sheets, 'Ringkasan', 'K01')).toEqual([
		...['K01', 'Jumlah permintaan', 'jumlah', '-', 5000, 4811, 4702, 4555, '-', null],
	]);
	expect(rowOf(sheets, 'Ringkasan', 'K02')).toEqual([
		...['K02', 'Ketepatan waktu layanan', '%', 0.9, 0.927, 0.914, 0.902, 0.889, 'Terpenuhi', null],
	]);
	expect(rowOf(sheets, 'Ringkasan', 'K04')).toMatchObject({ 3: 100, 4: 142, 8: 'Belum' });
	expect(rowOf(sheets, 'Ringkasan', '(b) Eskalasi terlambat dihitung sebagai pelanggaran')[4]).toBe(0.921);
	expect(['K15', 'K16', 'K13'].map((id) => rowOf(sheets, 'Ringkasan', id)[9])).toEqual([
		...['7 dari 70', '21 dari 1.340', null],
	]);
	const told = new Set(sheets.get('Ringkasan')!.map(([id]) => id));
	expect(Object.keys(policy.kpi.indicators).filter((id) => !told.has(id))).toEqual([]);
	const label = policy.kpi.indicators.K01b!.label;
	expect(sheets.get('Ringkasan')!.filter(([, words]) => words === label)).toHaveLength(1);
});

test('services, offices and channels stand beside each other under their names; proposed limits apart', () => {
	expect(sheets.get('Per Layanan')![5]).toEqual([
		...['Uraian', 'Satuan', 'Semua', 'Contact center Bravo Bea Cukai', 'Web-chat kantor'],
		...['Media sosial kantor', 'CEISA Care', 'Tiket BCare', 'Maraga Care'],
	]);
	expect(rowOf(sheets, 'Per Layanan', 'Jumlah permintaan').slice(1)).toEqual([
		...['jumlah', 5000, 3120, 610, 540, 330, 180, 220],
	]);
	const channels = sheets.get('Per Saluran')!;
	expect(channels[5]!.slice(0, 5)).toEqual(['Uraian', 'Satuan', 'Semua', 'Web-chat', 'Surel']);
	const proposed = channels.findIndex(([words]) => String(words).startsWith('Batas waktu usulan'));
	const dasar = (rows: Row[]) => [...new Set(rows.map((row) => row[3]))];
	const promises = channels.findIndex(([words]) => String(words).startsWith('Janji layanan menurut'));
	expect(dasar(channels.slice(promises + 2, proposed - 1))).toEqual(['Penafsiran peraturan']);
	expect(dasar(channels.slice(proposed + 2, proposed + 5))).toEqual(['Usulan']);
	const [ceisa, mirrored] = channels.filter(([words]) => words === 'CEISA Care (sementara)');
	expect([ceisa![9], mirrored![2]]).toEqual(['sementara', 'CEISA Care']);
});

test('breaches are numbers and codes, their instants date-times on the clocks of the zone', async () => {
	expect(sheets.get('Pelanggaran')).toHaveLength(5 + sampleResult().breaches.length);
	expect(sheets.get('Pelanggaran')![4]!.slice(6)).toEqual([
		...['Diterima (WIB)', 'Batas waktu (WIB)', 'Dijawab (WIB)'],
	]);
	expect(rowOf(sheets, 'Pelanggaran', '70123000000')).toEqual([
		...['70123000000', 'Media sosial kantor', 'KPPBC TMP B Makassar', 'WhatsApp'],
		...['Media sosial, pesan pribadi', 'Penafsiran peraturan'],
		...[new Date('2026-01-26T09:10:00Z'), new Date('2026-01-26T10:10:00Z'), new Date('2026-01-26T11:25:00Z')],
	]);
	expect(rowOf(sheets, 'Pelanggaran', '70123003164')[8]).toBe('-');
	const there = await sheetsOf(sampleResult({ period: periodOf('2026-01', 'Asia/Makassar') }));
	expect(there.get('Pelanggaran')![4]![6]).toBe('Diterima (WITA)');
	expect(rowOf(there, 'Pelanggaran', '70123000000')[6]).toEqual(new Date('2026-01-26T10:10:00Z'));
});

test('arrivals of all channels stand by hour and weekday, staff once beside them, the fullest hour darkest', async () => {
	const { heat } = sampleResult();
	const arrived = (weekday: number, hour: number) =>
		heat
			.filter((cell) => cell.weekday === weekday && cell.hour === hour)
			.reduce((sum, cell) => sum + cell.arrivals, 0);
	const rows = sheets.get('Kedatangan')!.slice(5);
	expect(rows.map((row) => row.slice(0, 8))).toEqual(
		Array.from({ length: 24 }, (_, hour) => [
			expect.stringMatching(new RegExp(`^${String(hour).padStart(2, '0')}.00-`)),
			...[1, 2, 3, 4, 5, 6, 7].map((weekday) => arrived(weekday, hour)),
		]),
	);
	expect(rows[10]!.slice(8)).toEqual([null, 24, 24, 24, 24, 24, 6, 6]);
	expect(rows[2]!.slice(8)).toEqual([null, '-', '-', '-', '-', '-', '-', '-']);
	const one = { channel: 'webchat', staffed: null };
	const zip = await kpiWorkbook(
		sampleResult({
			heat: [
				{ ...one, weekday: 1, hour: 9, arrivals: 10 },
				{ ...one, weekday: 2, hour: 9, arrivals: 5 },
			],
		}),
		policy,
	);
	const styles = unzipped(zip).get('xl/styles.xml')!;
	for (const colour of ['FF084594', 'FF84A2CA', 'FFFFFFFF'])
		expect(styles).toContain(`fgColor rgb="${colour}"`);
});

test('the register, the differences and the definitions tell what the run and the policy hold', () => {
	expect(rowOf(sheets, 'Laporan', '70123999002')).toEqual([
		...['70123999002', 'RPT-2 Laporan masalah operasional'],
		...['2026-02-02T09:00:00Z', '2026-02-03T11:00:00Z'].map((at) => new Date(at)),
		...['2026-02-02T17:00:00Z', '2026-02-03T12:00:00Z'].map((at) => new Date(at)),
		...['-', 'Ya'],
	]);
	expect(sheets.get('Perbedaan')!.slice(5)).toEqual([
		['K10', 'Tingkat pembukaan kembali', null, '%', 0.039, 0.042],
		['K10', 'Tingkat pembukaan kembali', 'Contact center Bravo Bea Cukai', '%', 0.038, 0.04],
		['K08', 'Jumlah pengaduan', 'Keluhan pelayanan', 'jumlah', '-', 61],
	]);
	const { definition } = policy.kpi.indicators.K09!;
	expect(rowOf(sheets, 'Definisi', 'K09').slice(2)).toEqual([definition, 'Usulan (PROPOSED)', '000 B.8']);
	expect(rowOf(sheets, 'Definisi', 'WEBCHAT-ESC').slice(2, 4)).toEqual([
		'2 hari kerja',
		'Penafsiran peraturan (READING)',
	]);
});

test('a month with nothing in it has its sheets, with a dash or "Nihil" where there is nothing', async () => {
	const empty = await sheetsOf(emptyResult());
	expect([...empty.keys()]).toEqual([...sheets.keys()].filter((name) => name !== 'Perbedaan'));
	expect(rowOf(empty, 'Ringkasan', 'K02').slice(3, 9)).toEqual(['-', '-', '-', '-', '-', '-']);
	expect(rowOf(empty, 'Ringkasan', 'K01')[4]).toBe(0);
	for (const name of ['Per Layanan', 'Eskalasi', 'Pengaduan', 'Pelanggaran', 'Laporan']) {
		expect(empty.get(name)!.map(([first]) => first)).toContain('Nihil');
	}
	expect(empty.get('Kedatangan')![15]).toEqual([
		'10.00-11.00',
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		null,
		...Array(7).fill('-'),
	]);
});

test('words that look like a formula are led by a quote, and no cell is a formula; no agent is named', async () => {
	const { policy: renamed } = withSections(policy, {
		offices: { ...policy.offices, BRAVO: { ...policy.offices.BRAVO!, label: '=HYPERLINK("x")' } },
	});
	const lines = [...sampleResult().lines, countLine({ metric: 'K08', category: '@SUM(1)' }, 3)];
	const result = sampleResult({ lines, breaches: [{ ...sampleResult().breaches[0]!, office: '+1-1' }] });
	const guarded = await sheetsOf(result, renamed!);
	expect(guarded.get('Per Layanan')!.flat()).toContain('\'=HYPERLINK("x")');
	expect(guarded.get('Pengaduan')!.flat()).toContain("'@SUM(1)");
	expect(guarded.get('Pelanggaran')!.flat()).toContain("'+1-1");
	const files = unzipped(await kpiWorkbook(result, renamed!));
	for (const [path, text] of files) {
		expect([path, /<f>|Canary/.test(text)]).toEqual([path, false]);
	}
});

test('every sheet is laid across A4, one page wide, its head in view; the same run is the same bytes', async () => {
	const workbook = await kpiWorkbook(sampleResult(), policy);
	expect(workbook.equals(await kpiWorkbook(sampleResult(), policy))).toBe(true);
	const laid = [...unzipped(workbook)].filter(([path]) => /worksheets\/sheet\d+\.xml$/.test(path));
	expect(laid).toHaveLength(sheets.size);
	const book = unzipped(workbook).get('xl/workbook.xml')!;
	expect(book).toContain('localSheetId="5">\'Pelanggaran\'!$1:$5</definedName>');
	expect(book.match(/<definedNames\b/g)).toHaveLength(1);
	for (const [, xml] of laid) {
		expect(xml).toMatch(/<sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>.*<pane ySplit="[35]"/s);
		expect(xml).toContain(
			'<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
		);
	}
});
