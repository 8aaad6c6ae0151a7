import { internalNote } from '../intake/internalNote';
import { localTime } from '../policy/localTime';
import { isKeyed } from '../policy/data/keyed';
import { channelLabels } from '../policy/data/labels';
import type { Channel } from '../policy/types';
import type { ArticleFields } from '../zammad';

import type { MisplacedMilestone } from './milestones';
import type { Refusal } from './typedTimes';

/** What agents are told of a ticket that was keyed in, and of times that were typed; no word of a message. */
export interface Keying {
	channel: Channel;
	/** Login of the agent, as the desk shows it. */
	agent: string;
	/** When the ticket was opened. */
	keyedAt: string;
	/** When the post counts; null where nobody typed it. */
	postAt: string | null;
	/** Minutes. */
	lag: number;
	/** Numbers of other tickets of the same person and day. */
	others: readonly string[];
	zone: string;
}

export function keyingLines({ channel, agent, keyedAt, postAt, lag, others, zone }: Keying): string[] {
	const keyed = `Dicatat oleh ${agent} pada ${localTime(keyedAt, zone)}`;
	const told =
		postAt === null
			? `${keyed}. Waktu pesan belum diketik, sehingga waktu pencatatan yang dihitung. Isi "${LABELS.djbc_typed_at}" dengan waktu pesan di saluran asalnya.`
			: `${keyed}. Pesan ${channelLabels[channel]} diterima ${localTime(postAt, zone)}; jeda pencatatan ${lag} menit.`;
	return [
		told,
		...(isKeyed(channel) || channel === 'email'
			? []
			: [
					`Balasan pada tiket ini tidak terkirim ke saluran ${channelLabels[channel]}. Jawab pemohon melalui surel dari tiket ini; catatan publik tidak menghentikan batas waktu.`,
				]),
		...(others.length > 0
			? [`Pemohon ini sudah mempunyai tiket pada hari yang sama: ${others.join(', ')}.`]
			: []),
	];
}

const LABELS: Record<Refusal['attribute'], string> = {
	djbc_typed_at: 'Waktu pesan (diketik)',
	djbc_typed_reply_at: 'Waktu balasan (diketik)',
};

const REASONS: Record<Refusal['why'], string> = {
	later: 'karena sesudah tiket dibuat',
	early: 'karena mendahului pesannya',
	ahead: 'karena belum terjadi',
	known: 'karena waktu pesan ini diketahui dari salurannya',
	further: 'karena tiket ini sudah memuat permintaan berikutnya; catat pesan lain sebagai tiket baru',
};

export function refusalLine({ attribute, why, at, becomes }: Refusal, zone: string): string {
	return putBack(LABELS[attribute], REASONS[why], { at, becomes }, zone);
}

const MILESTONE_LABELS: Record<MisplacedMilestone['attribute'], string> = {
	djbc_filed_at: 'Diajukan ke sistem luar pada',
	djbc_ext_number_at: 'Nomor tiket luar diterima pada',
	djbc_ext_given_at: 'Nomor tiket luar disampaikan pada',
};

const MILESTONE_REASONS: Record<MisplacedMilestone['why'], string> = {
	ahead: 'karena belum terjadi',
	early: 'karena urutannya harus diterima, diajukan, nomor diterima, lalu nomor disampaikan',
	noNumber: 'karena nomor tiket luar belum diisi',
};

export function milestoneLine({ attribute, why, at, becomes }: MisplacedMilestone, zone: string): string {
	return putBack(MILESTONE_LABELS[attribute], MILESTONE_REASONS[why], { at, becomes }, zone);
}

/** Why a relayed ticket is closed. */
export const RELAYED =
	'Nomor BCare telah disampaikan kepada pemohon. Tiket ditutup dengan alasan "Diteruskan"; penyelesaian masalahnya ada di BCare.';

function putBack(
	label: string,
	reason: string,
	{ at, becomes }: { at: string; becomes: string | null },
	zone: string,
): string {
	const now = becomes === null ? 'telah dikosongkan' : `dikembalikan menjadi ${localTime(becomes, zone)}`;
	return `Isian "${label}" (${localTime(at, zone)}) tidak dipakai ${reason}. Isian itu ${now}.`;
}

export function correctionLine(was: string, becomes: string, lag: number, zone: string): string {
	return `Waktu pesan diubah dari ${localTime(was, zone)} menjadi ${localTime(becomes, zone)}; batas waktu dihitung ulang. Jeda pencatatan ${lag} menit.`;
}

/** Why a ticket was moved; what that cannot call back, the audit note of nodes/restricted names (CONF-3). @param isNative whether the channel itself brought it */
export function suspectedLines(from: string, to: string, isNative: boolean, channel: Channel): string[] {
	return [
		`Pesan ini diduga menyangkut pelanggaran kode etik atau tindak pidana. Tiket dipindahkan dari ${from} ke ${to} untuk disaring petugas yang ditunjuk.`,
		`Di luar tiket ini tetap ada ${
			isNative
				? `pesan asli di saluran ${channelLabels[channel]}, dan balasan otomatis kepada pengirim, bila ada`
				: 'apa yang telah dibaca petugas yang mencatat'
		}. ${AUDIT}`,
	];
}

/** The same where people worked on the ticket before its category was decided (CONF-3). */
export function decidedLines(from: string, to: string): string[] {
	return [
		`Kategori tiket ini ditetapkan sebagai pelanggaran kode etik atau tindak pidana. Tiket dipindahkan dari ${from} ke ${to}. ${AUDIT}`,
	];
}

const AUDIT = 'Catatan audit tentang hal yang tidak dapat ditarik kembali menyusul.';

/** @param restricted whether it tells of a move */
export const noteOf = (lines: readonly string[], restricted: boolean): ArticleFields =>
	internalNote(restricted ? 'Dipindahkan ke jalur terbatas' : 'Pencatatan manual', lines);
