import { TEAMS } from '../policy/deskGroups';
import type { Policy } from '../policy/document';
import { VERIFICATION_MACROS } from '../policy/verification/macros';
import type { Wish } from '../policy/wishes';
import { htmlOf } from './html';
import { marked } from './mark';
import { groupsIn, type Lane } from './places';
import { recordKind, type Wanted } from './recordKind';
import { CHILD_NUMBER, textFor } from './texts';

type Perform = Record<string, Record<string, string>>;

interface Macro {
	name: string;
	/** Indonesian. */
	purpose: string;
	perform: Perform;
	lanes: readonly Lane[];
	/** Groups beside those of the lanes. */
	groups?: readonly string[];
}

const set = (attribute: string, value: string): Perform => ({ [`ticket.${attribute}`]: { value } });

/** A blank subject is refused, and so is a boolean: `internal` is a text (recording 09). */
const note = (subject: string, body: string, internal: boolean): Perform => ({
	'article.note': { subject, body: htmlOf(body), internal: String(internal) },
});

/** A macro's wish (`djbc_request`) is carried out by the workflows, which empty it then (catalogue 8). */
function macrosOf(policy: Policy): Macro[] {
	return [
		...daily(policy),
		...wishes,
		...verification,
		...declines(policy),
		...reportWishes(policy),
		receipt(policy),
	];
}

const wish = (code: Wish): Perform => set('djbc_request', code);

const daily = (policy: Policy): Macro[] => [
	{
		name: 'Eskalasikan',
		purpose: 'meneruskan kepada unit teknis',
		perform: wish('escalate'),
		lanes: ['open', 'restricted'],
	},
	{
		name: 'Pemberitahuan eskalasi',
		purpose: 'memberi tahu pemohon nomor tiket eskalasi',
		perform: {
			...set('djbc_reply_kind', 'escalation_notice'),
			...note(
				'Pemberitahuan eskalasi',
				citizen(policy, 'escalation-notice', { unit: 'unit tersebut', ...CHILD_NUMBER }),
				false,
			),
		},
		lanes: ['open'],
	},
	{
		name: 'Balasan sementara',
		purpose: 'meminta pemohon menunggu; tidak menghentikan batas waktu',
		perform: {
			...set('djbc_reply_kind', 'holding'),
			...note('Balasan sementara', citizen(policy, 'holding'), false),
		},
		lanes: ['open'],
	},
	{
		name: 'Tanpa pertanyaan',
		purpose: 'pesan tanpa pertanyaan, misalnya ucapan terima kasih; siklus tidak dihitung',
		perform: set('djbc_reply_kind', 'no_request'),
		lanes: ['open', 'restricted'],
	},
	{
		name: 'Kategori benar',
		purpose: 'petugas menyatakan kategori sudah tepat',
		// Only from 6.2 on a macro can set a time of ours; before, workflow 20 does it by the wish (zammad#4677, #4905).
		perform: {
			'ticket.djbc_category_confirmed_at': { operator: 'relative', value: '0', range: 'minute' },
			...wish('confirm'),
		},
		lanes: ['open', 'restricted'],
	},
	{
		name: 'Alihkan ke PPID',
		purpose: 'mengalihkan permintaan dengan persetujuan pemohon',
		perform: {
			...wish('ppid'),
			...set('djbc_category', 'EXC::PPID'),
		},
		lanes: ['open'],
	},
];

/** On the escalation's or the user's ticket, and on a report; a restricted one asks for a letter too (catalogue 2.3, ESC-5, ESC-6). */
const wishes: readonly Macro[] = [
	{
		name: 'Unit memahami masalah',
		purpose: 'mencatat bahwa unit memahami masalah yang dieskalasikan',
		perform: wish('understood'),
	},
	{
		name: 'Jawaban unit diterima',
		purpose: 'mencatat jawaban unit, termasuk dari pengirim yang belum dikenal',
		perform: wish('unit_answer'),
	},
	{
		name: 'Batalkan eskalasi',
		purpose: 'eskalasi tidak diperlukan lagi',
		perform: wish('cancel_escalation'),
	},
	{
		name: 'Siapkan surat/nota dinas',
		purpose: 'membuat konsep surat atau nota dinas untuk ditandatangani',
		perform: wish('letter'),
	},
	{
		name: 'Sampaikan laporan',
		purpose: 'menyampaikan laporan tertulis kepada Kepala Seksi',
		perform: wish('deliver'),
	},
].map((macro) => ({ ...macro, lanes: ['open', 'restricted'] }));

/** On the QA ticket: in the group of Team 3 and, for restricted escalations, in theirs (QA-1, CONF-4). */
const verification: readonly Macro[] = [
	{
		name: VERIFICATION_MACROS.confirmed,
		purpose: 'pemohon menyatakan unit telah menindaklanjuti',
		perform: set('djbc_qa_outcome', 'confirmed'),
	},
	{
		name: VERIFICATION_MACROS.not_followed_up,
		purpose: 'pemohon menyatakan unit belum menindaklanjuti; eskalasi dibuka kembali',
		perform: set('djbc_qa_outcome', 'not_followed_up'),
	},
	{
		name: VERIFICATION_MACROS.tried,
		purpose: 'mencatat satu upaya verifikasi mutu',
		perform: wish('qa_try'),
	},
].map((macro) => ({ ...macro, lanes: ['restricted'], groups: [TEAMS.quality] }));

/** Sets what the decline is about and says what to do; the agent writes and sends it by the text module (2.2). */
const declines = (policy: Policy): Macro[] =>
	Object.entries(policy.exclusions).map(([code, { do: steps, never, closeReason }]) => ({
		name: `Tolak: ${policy.categories.labels[code] ?? code}`,
		purpose: `permintaan yang dikecualikan (${code})`,
		perform: {
			...set('djbc_category', code),
			...set('djbc_close_reason', closeReason),
			...note('Permintaan yang dikecualikan', `Lakukan: ${steps}\nJangan: ${never}`, true),
		},
		lanes: ['open'],
	}));

const reportWishes = (policy: Policy): Macro[] =>
	Object.entries(policy.reports).flatMap(([code, { label, request }]): Macro[] =>
		request === null
			? []
			: [
					{
						name: `${label} (${code})`,
						purpose: 'membuat laporan tertulis kepada Kepala Seksi',
						perform: set('djbc_request', request),
						lanes: ['open', 'restricted'],
					},
				],
	);

/** The only text that leaves a restricted group (ESC-7). */
const receipt = (policy: Policy): Macro => ({
	name: 'Tanda terima laporan',
	purpose: 'satu-satunya teks bagi pelapor kode etik dan tindak pidana',
	perform: note('Tanda terima laporan', citizen(policy, 'restricted-receipt'), false),
	lanes: ['restricted'],
});

const citizen = (policy: Policy, template: string, more?: Record<string, string>): string =>
	textFor(policy, policy.templates[template]?.text ?? '', more);

export const macros = recordKind({
	kind: 'macro',
	permission: 'admin.macro',
	records: ({ macros: records }) => records,
	wanted: (policy) =>
		macrosOf(policy).map(
			({ name, purpose, perform, lanes, groups = [] }): Wanted => ({
				name,
				fields: (ids) => ({
					perform,
					ux_flow_next_up: 'none',
					active: true,
					note: marked(purpose),
					// In no other group may it run (recording 18).
					group_ids: ids.all('group', [...groups, ...groupsIn(policy, ...lanes)]),
				}),
			}),
		),
});
