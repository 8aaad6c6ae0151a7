import { internalNote } from '../../intake/internalNote';
import { localMinute } from '../../policy/localTime';
import { TEAMS, worksIn } from '../../policy/deskGroups';
import type { Policy } from '../../policy/document';
import { zoneOf } from '../../policy/officeZone';
import type { ArticleFields, Ticket } from '../../zammad';

import type { Child } from './child';
import type { Plan } from './plan';
import type { Medium, Refusal, Remark } from './types';

/** What agents read on the ticket that is escalated; no word of a message. */

const AGAIN = 'lalu pilih lagi makro "Eskalasikan"';

const REFUSALS: Record<Refusal, string> = {
	notARequest:
		'Hanya tiket permintaan atau telepon balik yang dapat dieskalasikan. Eskalasikan dari tiket asal pemohon.',
	unitMissing: `Isian "Unit teknis" masih kosong. Pilih unit yang menangani, ${AGAIN}.`,
	unitUnknown: `Isian "Unit teknis" berisi unit yang tidak ada di direktori. Pilih unit lain, ${AGAIN}.`,
	unitNotForCategory: `Perkara ini hanya boleh diteruskan kepada unit yang berwenang. Kosongkan isian "Unit teknis", ${AGAIN}.`,
	scalesMissing: `Isian "Tingkat kesulitan" dan "Skala prioritas" diperlukan untuk kategori ini. Isi keduanya, ${AGAIN}.`,
	excluded:
		'Permintaan yang dikecualikan tidak dieskalasikan. Pakai makro "Tolak: …" atau, untuk wewenang PPID, "Alihkan ke PPID".',
	alreadyOpen: `Eskalasi kepada unit ini masih berjalan. Pilih unit lain, atau batalkan eskalasi itu dahulu di tiketnya, ${AGAIN}.`,
};

export const refusalNote = (refusal: Refusal): ArticleFields =>
	internalNote('Eskalasi tidak dibuka', [REFUSALS[refusal]]);

export const passedOnNote = (): ArticleFields =>
	internalNote('Diteruskan kepada Tim 2', [
		`Tiket ini diteruskan dari ${TEAMS.service} ke ${TEAMS.management}: eskalasi dibuka oleh Tim 2.`,
		`Tim 2: periksa unit, tingkat kesulitan, dan skala prioritas, ${AGAIN}.`,
	]);

/** Where its agents work on the escalation: on its ticket or, where they cannot open that, on the parent (follow/onParent.ts). */
type Where = 'di tiket eskalasi' | 'pada tiket ini';

const told = (where: Where): Record<Medium, string> => ({
	phone: `Sampaikan kepada unit melalui telepon, lalu catat waktu dan lawan bicara ${where}.`,
	email: 'Surel telah dikirim kepada unit. Jawabannya masuk ke tiket eskalasi.',
	letter: `Siapkan surat dengan makro "Siapkan surat/nota dinas" ${where}, lalu catat nomornya.`,
	application: 'Unit membaca dan menjawab di tiket eskalasi.',
	memo: `Siapkan nota dinas dengan makro "Siapkan surat/nota dinas" ${where}, lalu catat nomornya.`,
});

const MEDIA: Record<Medium, string> = {
	phone: 'telepon',
	email: 'surel',
	letter: 'surat',
	application: 'aplikasi helpdesk',
	memo: 'nota dinas',
};

const byHand = (where: Where): string => `Sampaikan dengan cara lain, lalu catat ${where}.`;

const remarked = (where: Where): Record<Remark, string> => ({
	noContact: 'Kontak unit ini belum diisi di direktori. Minta admin melengkapinya.',
	noMedium:
		where === 'pada tiket ini'
			? 'Isian "Media eskalasi" masih kosong. Sampaikan kepada unit, lalu catat media dan rujukannya dalam catatan pada tiket ini.'
			: 'Isian "Media eskalasi" masih kosong. Sampaikan kepada unit, lalu isi media dan rujukannya di tiket eskalasi.',
	noMailAddress: `Alamat surel unit ini belum diisi di direktori, jadi tidak ada surel yang dikirim. ${byHand(where)}`,
	mailNotSent: `Surel kepada unit tidak terkirim: helpdesk menolaknya dua kali. Mungkin grup tiket eskalasi belum mempunyai alamat surel, atau penerimanya tidak diterima. Minta admin memeriksanya. ${byHand(where)}`,
	noDueTime:
		'Batas waktu tidak dapat dihitung karena kalender belum mencakup tanggal itu. Minta admin memperbaruinya.',
});

/** Number, unit, rank, due time, and how to tell the user (ESC-7). */
export function openedNote(
	policy: Policy,
	{ djbc_office: office, group }: Ticket,
	{ ticket: child }: Child,
	plan: Plan,
	remarks: readonly Remark[],
): ArticleFields {
	const { unit, proposal, due, medium, mailTo, restricted } = plan;
	const scales = `${proposal.difficulty}, ${proposal.priorityScale}`;
	const limit = due.dueAt === null ? 'belum ada' : localMinute(due.dueAt, zoneOf(policy, office));
	const untold = remarks.some((one) => ['noMedium', 'noMailAddress', 'mailNotSent'].includes(one));
	const isOpenToThem = worksIn(group ?? '', plan.group);
	const where: Where = isOpenToThem ? 'di tiket eskalasi' : 'pada tiket ini';
	const how = medium === 'email' && mailTo === null ? byHand(where) : medium && told(where)[medium];
	return internalNote('Eskalasi dibuka', [
		`Tiket eskalasi: ${child.number}`,
		`Unit: ${policy.units[unit]?.label ?? unit}`,
		`Peringkat: ${proposal.rank} (${scales})`,
		`Batas waktu: ${limit}${due.capped ? ' (mengikuti batas waktu jawaban kepada pemohon)' : ''}`,
		...(plan.assumed.includes('scales')
			? [
					`Tingkat kesulitan dan skala prioritas belum diisi lengkap; yang kosong diasumsikan menurut kategori. Bila tidak tepat, ubah ${where}.`,
				]
			: []),
		...(plan.assumed.includes('medium') && medium
			? [`Media eskalasi belum diisi; diasumsikan: ${MEDIA[medium]}.`]
			: []),
		...(plan.complete === false
			? [
					plan.isCompleteSaid
						? 'Pengaduan belum lengkap dan tetap diteruskan. Mintakan kelengkapannya kepada pemohon.'
						: 'Kelengkapan belum dinyatakan; dicatat sebagai belum lengkap dan tetap diteruskan. Periksa isian "Pengaduan lengkap".',
				]
			: []),
		...(isOpenToThem
			? []
			: [
					'Tiket eskalasi hanya dapat dibuka oleh petugas unit. Selama hanya eskalasi ini yang berjalan, makro, tingkat kesulitan, dan skala prioritas pada tiket ini berlaku baginya.',
				]),
		...(how && !untold ? [how] : []),
		...remarks.map((one) => remarked(where)[one]),
		restricted
			? 'Pelapor hanya diberi tahu bahwa laporannya diterima dan diteruskan, dengan nomor tiket ini (makro "Tanda terima laporan").'
			: 'Beri tahu pemohon dengan makro "Pemberitahuan eskalasi": nomor tiket eskalasi terisi sendiri.',
		...(restricted ? [] : [`Setelah unit memastikan paham, pilih makro "Unit memahami masalah" ${where}.`]),
	]);
}
