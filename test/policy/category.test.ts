import { suggestCategory, suggestWith, type CategoryInput } from '../../nodes/policy/category/suggest';
import { defaultPolicy } from '../../nodes/policy/document';
import { learn } from '../../nodes/policy/category/learned';
import type { Example } from '../../nodes/policy/schema/lexicon';
import type { CategorySuggestion, Channel } from '../../nodes/policy/types';
import { heldOutMessages } from './heldOutMessages';

const policy = defaultPolicy();

function suggest(text: string, more: Partial<CategoryInput> = {}): CategorySuggestion {
	return suggestCategory(policy, { text, channel: 'webchat', role: 'user', ...more });
}

const isGrave = (code: string) => code === 'CPL::ETH' || code === 'CPL::CRM';
const parent = (code: string) => code.split('::')[0];

/** Shares of one (0 to 1), over labelled messages and what was suggested for them. */
function measure(pairs: ReadonlyArray<readonly [Pick<Example, 'category'>, CategorySuggestion]>) {
	const share = (count: number, of: number) => count / of;
	const grave = pairs.filter(([{ category }]) => isGrave(category));
	const innocent = pairs.filter(([{ category }]) => !isGrave(category));
	return {
		top: share(pairs.filter(([one, got]) => parent(one.category) === parent(got.code)).length, pairs.length),
		full: share(pairs.filter(([one, got]) => one.category === got.code).length, pairs.length),
		graveMissed: grave.filter(([, got]) => !got.restricted).length,
		innocentRestricted: share(innocent.filter(([, got]) => got.restricted).length, innocent.length),
	};
}

describe('measured', () => {
	test('on messages that neither rules nor weights were made with', () => {
		const messages = heldOutMessages
			.trim()
			.split('\n')
			.map((line) => line.split(' | ') as [string, Channel, string]);
		const result = measure(
			messages.map(([category, channel, text]) => [{ category }, suggest(text, { channel })] as const),
		);
		expect(messages.length).toBeGreaterThanOrEqual(70);
		expect(result.graveMissed).toBe(0);
		expect(result.top).toBeGreaterThanOrEqual(0.95);
		expect(result.full).toBeGreaterThanOrEqual(0.9);
		expect(result.innocentRestricted).toBeLessThanOrEqual(0.02);
	});

	test('on its own examples, five times with a fifth left out', () => {
		const { examples } = policy.lexicon;
		const pairs = [0, 1, 2, 3, 4].flatMap((fold) => {
			const weights = learn(
				policy.lexicon,
				examples.filter((_, index) => index % 5 !== fold),
			);
			return examples
				.filter((_, index) => index % 5 === fold)
				.map((one) => [one, suggestWith(policy, weights, { ...one, role: 'user' })] as const);
		});
		const result = measure(pairs);
		expect(pairs.length).toBeGreaterThanOrEqual(500);
		expect(result.top).toBeGreaterThanOrEqual(0.94);
		expect(result.full).toBeGreaterThanOrEqual(0.91);
		expect(result.graveMissed).toBeLessThanOrEqual(1);
		expect(result.innocentRestricted).toBeLessThanOrEqual(0.03);
	});

	test('on the examples it has learned', () => {
		const result = measure(policy.lexicon.examples.map((one) => [one, suggest(one.text, one)] as const));
		expect(result.top).toBeGreaterThanOrEqual(0.98);
		expect(result.graveMissed).toBe(0);
		expect(result.innocentRestricted).toBeLessThanOrEqual(0.02);
	});
});

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

	test('an incident report at CEISA Care is no complaint', () => {
		expect(suggest('Pengaduan: modul TPB error saat simpan data', { channel: 'ceisacare' }).code).toBe(
			'ICT::INC',
		);
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

	test('reasons name rules of the lexicon, never words of the message', () => {
		const ids = new Set(policy.lexicon.rules.map(({ id, category }) => `${category}/${id}`));
		const { reasons, code } = suggest(
			'KENARI77 petugas bernama Melati minta uang pelicin ke rekening 99887766',
		);
		expect(reasons.length).toBeGreaterThan(1);
		for (const { rule } of reasons) {
			expect(ids.has(rule) || rule === `${code}/examples`).toBe(true);
		}
		expect(JSON.stringify(reasons)).not.toMatch(/kenari|melati|998877/i);
	});

	test('is pure: the same message, the same suggestion', () => {
		const text = 'min paket sy kok blm keluar2 ya udh seminggu';
		expect(suggest(text)).toEqual(suggest(text));
	});

	test('long, empty and odd text is read without throwing', () => {
		for (const text of [
			'a'.repeat(65_536),
			'petugas minta uang. '.repeat(3_000),
			'\u0000\u202e💸'.repeat(50),
			'...???!!!',
			'ＰＵＮＧＬＩ oleh petugas',
		]) {
			expect(suggest(text).confidence).toBeGreaterThanOrEqual(0);
		}
	});
});
