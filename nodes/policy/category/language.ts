import type { Sentence } from './words';

const indonesian = new Set(
	'yang dan di ke dari ini itu untuk dengan tidak ada saya kami apa bagaimana berapa sudah belum bisa mohon pak bu kak min ya kalau karena atau juga saja barang mau tanya bea cukai beacukai petugas terimakasih selamat pagi siang oleh pada akan atas dalam tentang serta agar kepada minta meminta tolong izin penelepon pelapor menanyakan menyampaikan melaporkan perlu boleh apakah lagi sama buat jadi tapi terlampir kantor dong sih nih'.split(
		' ',
	),
);
const english = new Set(
	'the is are was were do does did can could my your our how what when where which and for from with to of in on at has have been please need want would should i we they not you it this that there any be by about who why would please kindly'.split(
		' ',
	),
);

/** Language by its function words; `unknown` when neither has the majority. */
export function guessLanguage(sentences: readonly Sentence[]): 'id' | 'en' | 'unknown' {
	let balance = 0;
	for (const { words } of sentences) {
		for (const { form } of words) {
			balance += (indonesian.has(form) ? 1 : 0) - (english.has(form) ? 1 : 0);
		}
	}
	return balance > 0 ? 'id' : balance < 0 ? 'en' : 'unknown';
}
