import { unsignedWords } from '../../nodes/policy/cycle/ownWords';
import { reports } from '../../nodes/policy/data/reports';
import { filledSections, sectionsText } from '../../nodes/policy/reportSections';

const { sections } = reports['RPT-1']!;
const [ONE, TWO, THREE] = sections.map(({ label }) => label) as [string, string, string];
const filled = (body: string) => filledSections(sections, unsignedWords(body));
const ALL = ['problem', 'rules', 'conclusion'];

const SIGNATURE =
	'<div data-signature="true" data-signature-id="1"><p>Budi<br>Bravo Bea Cukai 1500225</p></div>';

describe('what fills no section', () => {
	test.each([
		['the headings alone', ''],
		['a signature of Zammad', SIGNATURE],
		['a signature of a mail program', '<div>-- </div><div>Budi</div>'],
		...[
			...['Terima kasih', 'Terima kasih.', 'Sekian dan terima kasih', 'Terima kasih atas perhatiannya.'],
			...['Salam,', 'Salam hormat', 'Hormat kami,', 'Hormat saya'],
			...['Demikian laporan ini disampaikan, atas perhatiannya diucapkan terima kasih.'],
			...['....', '-', '…', '(kosong)', 'nihil', 'Nihil.', '[belum ada]', '(isi di sini)', 'Belum diisi'],
			...['3.', 'b)', '(…)', 'N/A'],
		].map((text) => [text, `<div>${text}</div>`]),
		[
			'a closing with a name',
			`<div>Hormat kami,</div><div><br></div><div>Budi Santoso</div><div>Agent</div>`,
		],
		['a closing and a signature', `<p>Terima kasih</p><p>Budi</p>${SIGNATURE}`],
	])('%s', (_why, last) => {
		expect(
			filled(`<div>1. ${ONE}</div><div>Kasus.</div><div>2. ${TWO}</div>PMK 199<div>3. ${THREE}</div>${last}`),
		).toEqual(['problem', 'rules']);
	});

	test('blanks behind a colon, or in brackets behind the heading', () => {
		expect(filled(`1. ${ONE}: nihil\n2. ${TWO} (belum ada)\n3. ${THREE} - ....`)).toEqual([]);
		expect(filled(sectionsText(sections))).toEqual([]);
	});
});

describe('what fills a section though it looks like a closing', () => {
	test.each([
		[
			'Salam,',
			'Salam,<br>apakah barang kiriman dari luar negeri yang hilang di jalan tetap dipungut bea masuk?',
		],
		['Demikian', 'Demikian halnya dengan tarif preferensi.'],
		['a blank in a sentence', 'Belum ada peraturan yang mengatur barang ini.'],
		['Terima kasih in a sentence', 'Terima kasih kami sampaikan kepada unit; tarifnya 5%.'],
	])('%s', (_why, text) => {
		expect(filled(`<p>${ONE}</p><p>${text}</p><p>${TWO}</p><p>a</p><p>${THREE}</p><p>b</p>`)).toEqual(ALL);
	});
});

describe('headings are told however they are numbered and marked', () => {
	const numbered = (of: (label: string, place: number) => string) =>
		[ONE, TWO, THREE].map((label, place) => of(label, place)).join('\n');

	test.each<[string, (label: string, place: number) => string]>([
		['(1)', (label, place) => `(${place + 1}) ${label}\nisi`],
		['1)', (label, place) => `${place + 1}) ${label}\nisi`],
		['1 without a dot', (label, place) => `${place + 1} ${label}\nisi`],
		['A.', (label, place) => `${'ABC'[place]}. ${label}\nisi`],
		['(a)', (label, place) => `(${'abc'[place]}) ${label}\nisi`],
		['I.', (label, place) => `${'I'.repeat(place + 1)}. ${label}\nisi`],
		['bold', (label, place) => `**${place + 1}. ${label}**\nisi`],
		['bold behind the number', (label, place) => `${place + 1}. **${label}:** isi`],
		['underlined', (label) => `__${label}__\nisi`],
		['a heading of markdown', (label, place) => `### ${place + 1}. ${label}\nisi`],
		['a bullet', (label) => `- ${label}\nisi`],
		['a dash', (label, place) => `${place + 1}. ${label} - isi`],
		['a long dash', (label) => `${label} – isi`],
		['a colon', (label) => `${label}: isi`],
		['a full stop', (label) => `${label}. isi`],
		['capitals', (label, place) => `${place + 1}. ${label.toUpperCase()}\nisi`],
		['Zammad', (label, place) => `<h3><b>${'ABC'[place]}.</b>&nbsp;${label}</h3><p>isi</p>`],
	])('%s', (_how, of) => {
		expect(filled(numbered(of))).toEqual(ALL);
		expect(filled(numbered((label, place) => of(label, place).replace(/isi/, '')))).toEqual([]);
	});
});
