import { internalNote } from '../intake/internalNote';
import { localTime } from '../policy/localTime';
import { channelLabels } from '../policy/data/labels';
import type { Channel } from '../policy/types';
import type { Article, ArticleFields, HistoryEntry, Ticket } from '../zammad';

import type { Family } from './family';
import type { Move } from './move';

/** What n8n held of a ticket, as the workflow counted it. */
export interface Leftovers {
	/** Executions that were deleted. */
	executions: number;
	/** Executions that wait for something or run: they go when they have ended. */
	waiting: number;
	/** Rows of the inbox that were deleted. */
	inboxRows: number;
}

/** Everything the note names; no word of a message. */
export interface Facts {
	ticket: Ticket;
	move: Move;
	/** Of the time before the move. */
	articles: readonly Article[];
	history: readonly HistoryEntry[];
	/** Names of people who follow the ticket. */
	followers: readonly string[];
	family: Family;
	leftovers: Leftovers;
	zone: string;
}

/** More than these a line does not name. */
const MOST = 20;

/** By this the note of a move is known again, whoever wrote it. */
export const auditId = ({ id }: Pick<Move, 'id'>): string => `<move.${id}@djbc>`;

/** What the move cannot call back (CONF-3), for the members of the restricted group. */
export function auditNote(facts: Facts): ArticleFields {
	const { move, zone, ticket, leftovers } = facts;
	const body = [
		`Tiket ini dipindahkan dari ${move.from} ke ${move.to} pada ${localTime(move.at, zone)}. Yang tidak dapat ditarik kembali:`,
		`1. Yang telah keluar: ${sentOf(facts)}.`,
		`2. Notifikasi Zammad kepada petugas: ${notifiedOf(facts)}. Siapa yang membuka tiket tanpa notifikasi, atau membacanya dalam daftar ${move.from}, tidak tercatat.`,
		`3. Pengikut tiket: ${listed(facts.followers)}. Zammad tidak lagi memberi tahu pengikut yang bukan anggota grup ini; hanya pengikut sendiri yang dapat berhenti mengikuti.`,
		`4. Tiket terkait: ${familyIn(facts)}.`,
		'5. Laporan dan ekspor yang telah dibuat tetap memuat tiket ini sebagai angka; daftar yang telah diunduh atau dicetak sebelum pemindahan tidak dapat ditarik.',
		`6. n8n: ${leftovers.executions} catatan eksekusi dan ${leftovers.inboxRows} baris kotak masuk dihapus${
			leftovers.waiting > 0
				? `; ${leftovers.waiting} eksekusi belum selesai atau belum dapat dihapus, dan dihapus kemudian`
				: ''
		}. Cadangan (backup) dan log peladen n8n serta Zammad dapat masih memuat salinannya; isi pesan di n8n tersegel.`,
	];
	return internalNote(`Audit pemindahan tiket ${ticket.number}`, body, auditId(move));
}

/** Articles that left the desk for the user: mails, messages, answers by a channel. */
function sentOf({ articles, ticket, zone }: Facts): string {
	const sent = articles.filter(({ internal, sender }) => !internal && sender !== 'Customer');
	const lines = sent.map(
		(one) => `artikel ${one.id} (${wayOf(one, ticket)}, ${localTime(one.created_at, zone)})`,
	);
	return lines.length === 0 ? 'belum ada balasan' : `${lines.length} balasan atau surat: ${listed(lines)}`;
}

function wayOf({ type }: Article, { djbc_channel: channel }: Ticket): string {
	if (type === 'email') return 'surel';
	if (type === 'sms') return 'SMS';
	if (type === 'phone') return 'telepon';
	return channelLabels[channel as Channel] ?? 'catatan publik';
}

/** The desk's history writes one line for each notice: `login-or-mail(update:online,email)`. */
const NOTICE = /^(.+)\(([\w.]+):([\w,]+)\)$/;

function notifiedOf({ history, move }: Facts): string {
	const byPerson = new Map<string, Set<string>>();
	for (const { type, value_to: to, created_at: at } of history) {
		const [, person, , ways] = NOTICE.exec((type === 'notification' && to) || '') ?? [];
		if (!person || at > move.at) continue;
		const known = byPerson.get(person) ?? new Set();
		for (const way of ways!.split(',')) known.add(way === 'email' ? 'surel' : 'layar');
		byPerson.set(person, known);
	}
	if (byPerson.size === 0) return 'tidak tercatat dalam riwayat tiket';
	return listed([...byPerson].map(([person, ways]) => `${person} (${[...ways].sort().join(' dan ')})`));
}

function familyIn({ family: { below, above }, ticket }: Facts): string {
	const told = below.map(
		(one) =>
			`${one.number} (${one.djbc_unit ? `unit ${String(one.djbc_unit)}, ` : ''}pemohon ${one.customer ?? one.customer_id}, semula di ${one.group ?? '-'})`,
	);
	const along =
		told.length === 0
			? 'tidak ada tiket turunan'
			: `dipindahkan serta ke ${ticket.group ?? ''}: ${listed(told)}`;
	return above.length === 0
		? along
		: `${along}; tiket induk yang tetap di grupnya: ${listed(above.map(({ number }) => number))}`;
}

function listed(texts: readonly string[]): string {
	if (texts.length === 0) return 'tidak ada';
	const more = texts.length - MOST;
	return texts.slice(0, MOST).join('; ') + (more > 0 ? `; dan ${more} lainnya` : '');
}
