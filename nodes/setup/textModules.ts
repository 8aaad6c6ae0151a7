import { htmlOf } from './html';
import { marked, named } from './mark';
import { recordKind } from './recordKind';
import { CHILD_NUMBER, textFor } from './texts';

/** What agents look for; a text without a name here goes by its own. */
const NAMES: Readonly<Record<string, string>> = {
	'legal-force': 'Kalimat referensi praktis',
	receipt: 'Tanda terima',
	'receipt-sms': 'Tanda terima SMS',
	answer: 'Jawaban',
	'answer-letter': 'Jawaban atas surat',
	holding: 'Balasan sementara',
	'ask-data': 'Permintaan kelengkapan data',
	'escalation-notice': 'Pemberitahuan eskalasi',
	'external-ticket': 'Nomor tiket luar',
	'bcare-other-channels': 'Saluran selain BCare',
	'out-of-scope': 'Di luar cakupan layanan',
	'private-message-invitation': 'Ajakan pesan pribadi',
	'survey-invitation': 'Ajakan survei',
	'survey-invitation-sms': 'Ajakan survei SMS',
	'decline-exc-tafsir': 'Penolakan: penafsiran peraturan',
	'decline-exc-belum': 'Penolakan: belum diatur',
	'decline-exc-data': 'Penolakan: data pengguna lain',
	'decline-exc-kasus': 'Penolakan: penanganan kasus',
	'decline-exc-ppid': 'Persetujuan pengalihan kepada PPID',
	'ppid-handed-over': 'Pengalihan kepada PPID',
	disclosure: 'Pengungkapan',
	'complaint-channels': 'Saluran pengaduan resmi',
	'complaint-recorded': 'Pengaduan dicatat dan diteruskan',
	'complaint-advice': 'Saran saluran pengaduan',
	'group-private-channel': 'Pindah dari grup ke pesan pribadi',
	'restricted-receipt': 'Tanda terima laporan terbatas',
	'suggestion-thanks': 'Terima kasih atas saran',
};

/** Internal notes that are typed into a text of ours. */
const TYPED = ['disclosure'];

/** The texts of the policy that citizens read, for agents to send, and those of notes. Names are not unique: found by name first. */
export const textModules = recordKind({
	kind: 'textModule',
	permission: 'admin.text_module',
	records: ({ textModules: records }) => records,
	wanted: (policy) =>
		Object.entries(policy.templates)
			.filter(([code, { reader }]) => reader === 'citizen' || TYPED.includes(code))
			.map(([code, { text }]) => ({
				name: named(NAMES[code] ?? code),
				fields: () => ({
					keywords: code,
					content: htmlOf(textFor(policy, text, code === 'escalation-notice' ? CHILD_NUMBER : {})),
					active: true,
					note: marked(TYPED.includes(code) ? 'teks catatan internal' : 'teks untuk pemohon'),
				}),
			})),
});
