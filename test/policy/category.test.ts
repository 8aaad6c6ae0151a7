import { suggestCategory, type CategoryInput } from '../../nodes/policy/category/suggest';
import { defaultPolicy } from '../../nodes/policy/document';
import fc from 'fast-check';
import { channels } from '../../nodes/policy/schema/services';
import type { CategorySuggestion } from '../../nodes/policy/types';

const policy = defaultPolicy();

function suggest(text: string, more: Partial<CategoryInput> = {}): CategorySuggestion {
	return suggestCategory(policy, { text, channel: 'webchat', role: 'user', ...more });
}

describe('what a suggestion may do', () => {
	test.each([
		'Ini fotonya',
		'berikut resinya',
		'ini resinya',
		'terlampir',
		'085712345678',
		'ini foto paket dan invoice pembeliannya',
		'kalau gitu saya datang besok ke kantor',
		'baik saya coba dulu',
	])('"%s" locks no ticket away', (text) => {
		expect(suggest(text, { channel: 'whatsapp' }).restricted).toBe(false);
	});

	test.each(['pungli', 'ada suap', 'rokok ilegal', 'rokok tanpa cukai'])(
		'"%s" is few words and enough',
		(text) => {
			expect(suggest(text, { channel: 'whatsapp' }).restricted).toBe(true);
		},
	);

	test('complaints and exclusions are reviewed and never pre-filled', () => {
		for (const text of [
			'pelayanan lambat sekali, paket saya sudah sebulan belum keluar!',
			'petugas minta uang pelicin 500 ribu biar cepat',
			'mau lapor gudang rokok ilegal di dekat pasar',
			'mohon penafsiran resmi pasal 7 peraturan itu',
			'minta data importir mesin se-Indonesia dong',
		]) {
			expect(suggest(text)).toMatchObject({ prefill: null, needsReview: true });
		}
	});

	test('a sure request for information is pre-filled and needs no review', () => {
		expect(suggest('Mohon informasi tarif bea masuk dan kode HS atas produk lampu LED.')).toMatchObject({
			code: 'INF::KEP',
			label: 'Permintaan informasi kepabeanan',
			prefill: 'INF::KEP',
			needsReview: false,
			restricted: false,
			complaintOfficial: null,
		});
	});

	test('a greeting, thanks or a picture is no request', () => {
		for (const text of ['Selamat pagi kak', 'oke siap, terima kasih banyak pak', '👍', '']) {
			expect(suggest(text)).toMatchObject({ code: 'OTH::OUT', restricted: false });
		}
	});

	test('a confidential message is restricted whatever it says', () => {
		const text = 'berapa tarif bea masuk sepatu?';
		expect(suggest(text).restricted).toBe(false);
		expect(suggest(text, { hints: { confidential: true } }).restricted).toBe(true);
	});

	test('a hint of the sender changes neither code nor pre-fill', () => {
		const text = 'petugas minta uang pelicin 500 ribu biar cepat';
		expect(suggest(text, { hints: { category: 'INF::KEP' } })).toEqual(suggest(text));
	});

	test('asking what bribery is accuses nobody; telling of it does', () => {
		expect(suggest('apa itu gratifikasi dan apa contohnya?')).toMatchObject({
			code: 'INF::KEP',
			restricted: false,
		});
		expect(suggest('apa sanksi menjual rokok tanpa pita cukai?')).toMatchObject({
			code: 'INF::CUK',
			restricted: false,
		});
		expect(suggest('oknum petugas terima gratifikasi dari importir')).toMatchObject({
			code: 'CPL::ETH',
			restricted: true,
		});
		expect(suggest('warung itu menjual rokok tanpa pita cukai, tolong ditindak')).toMatchObject({
			code: 'CPL::CRM',
			restricted: true,
		});
	});

	test('the subject counts as text', () => {
		expect(
			suggest('Terlampir kronologinya.', { subject: 'Laporan pungli oknum petugas', channel: 'email' })
				.restricted,
		).toBe(true);
	});

	test('pengaduan is a fault at CEISA Care and BCare, elsewhere a complaint, and a word that may be asked about', () => {
		for (const channel of ['ceisacare', 'bcare'] as const) {
			const text = 'Pengaduan: data tidak dapat disimpan, mohon ditindaklanjuti';
			expect(suggest(text, { channel }).code).toBe('ICT::INC');
		}
		expect(suggest('Pengaduan: petugas loket tidak melayani sesuai jam layanan').code).toBe('CPL::SVC');
		expect(suggest('apa saja saluran pengaduan bea cukai? mau tahu alamat emailnya')).toMatchObject({
			code: 'INF::KEP',
			restricted: false,
		});
	});

	test.each([
		['phone', true],
		['sms', true],
		['whatsapp', false],
		['x_mention', false],
		['whatsapp_group', false],
		['ceisacare', false],
	] as const)('an ethics complaint by %s: official channel %s', (channel, official) => {
		expect(suggest('oknum petugas minta uang pelicin 500 ribu', { channel })).toMatchObject({
			code: 'CPL::ETH',
			complaintOfficial: official,
		});
	});

	test('language', () => {
		expect(suggest('berapa pajak barang kiriman saya?').language).toBe('id');
		expect(suggest('how much duty do I have to pay for this parcel?').language).toBe('en');
		expect(suggest('12345').language).toBe('unknown');
	});

	test('reasons name rules of the lexicon; words of the message only where asked for', () => {
		const ids = new Set(policy.lexicon.rules.map(({ id, category }) => `${category}/${id}`));
		const text = 'KENARI77 petugas bernama Melati minta uang pelicin ke rekening 99887766';
		const { reasons, code } = suggest(text);
		expect(reasons.length).toBeGreaterThan(1);
		for (const { rule } of reasons) {
			expect(ids.has(rule) || rule === `${code}/examples`).toBe(true);
		}
		expect(JSON.stringify(reasons)).not.toMatch(/kenari|melati|998877|pelicin|words/i);
		const open = suggest(text, { showWords: true });
		expect(open.reasons.find(({ rule }) => rule === 'CPL::ETH/bribe')?.words).toContain('pelicin');
		expect(open.reasons.at(-1)?.words).toContain('petugas');
	});

	test.each([
		['berapa batas waktu daftar imei hp dari luar negeri?', 'IMPOR::IMEI'],
		['paket saya dari shopee belum dikirim, resinya ada', 'IMPOR::KIRIMAN'],
		['berapa tarif cukai rokok SKT golongan II?', 'CUKAI::HT'],
		['CEISA error saat kirim PIB', 'SISTEM'],
		['petugasnya kasar sekali', null],
		['terima kasih ya kak', null],
	])('topic of "%s": %s', (text, topic) => {
		expect(suggest(text).topic).toBe(topic);
	});

	test('of a very long text a human has to read the rest', () => {
		const text = 'Mohon informasi tarif bea masuk dan kode HS atas produk lampu LED. ';
		expect(suggest(text).prefill).toBe('INF::KEP');
		expect(suggest(text.repeat(200))).toMatchObject({ prefill: null, needsReview: true });
	});

	test('is pure: the same message, the same suggestion', () => {
		const text = 'min paket sy kok blm keluar2 ya udh seminggu';
		expect(suggest(text)).toEqual(suggest(text));
	});

	test('any text by any channel gets a suggestion that keeps the rules', () => {
		const piece = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 40 }),
			fc.constantFrom(...policy.lexicon.examples.map((example) => example.text)),
		);
		fc.assert(
			fc.property(
				fc.array(piece, { maxLength: 4 }),
				fc.constantFrom(...channels),
				fc.boolean(),
				(pieces, channel, confidential) => {
					const text = pieces.join(' ');
					const found = suggest(text, { channel, hints: { confidential } });
					expect(suggest(text, { channel, hints: { confidential } })).toEqual(found);
					expect(policy.categories.labels).toHaveProperty([found.code]);
					expect(found.confidence).toBeGreaterThanOrEqual(0);
					expect(found.confidence).toBeLessThanOrEqual(1);
					expect(found.restricted || !confidential).toBe(true);
					expect(found.restricted || !/ETH|CRM/.test(found.code)).toBe(true);
					expect(found.needsReview).toBe(found.prefill === null);
					if (found.restricted || /^(?:CPL|EXC)/.test(found.code)) {
						expect(found.prefill).toBeNull();
					}
				},
			),
			{ numRuns: 300 },
		);
	});

	test('long and odd text is read without throwing', () => {
		for (const text of [
			'a'.repeat(65_536),
			'petugas minta uang. '.repeat(3_000),
			'\u0000\u202e\ud800💸'.repeat(50),
			'...???!!!',
			'ＰＵＮＧＬＩ oleh petugas',
		]) {
			expect(suggest(text).confidence).toBeGreaterThanOrEqual(0);
		}
	});
});
