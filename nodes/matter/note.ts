import { internalNote } from '../intake/internalNote';
import { localTime } from '../policy/localTime';
import { channelLabels } from '../policy/data/labels';
import type { Article, ArticleFields, Ticket } from '../zammad';

import type { Equality } from './equalities';
import type { MatterWindow } from './window';

/** Another ticket, and what it has in common with the one that holds the note. */
export interface Proposal {
	ticket: Ticket;
	isClosed: boolean;
	equal: readonly Equality[];
}

const EQUAL: Record<Equality, string> = {
	thread: 'pengguna WhatsApp yang sama',
	document: 'nomor dokumen sama',
	phone: 'nomor telepon sama',
	email: 'alamat surel sama',
};

/** One internal note for these tickets: numbers, channels, times, and what is equal, never the value of it. */
export function noteOf(proposals: readonly Proposal[], { zone, countedIn }: MatterWindow): ArticleFields {
	return internalNote(
		'Mungkin permasalahan yang sama',
		[
			'Tiket berikut mungkin menyangkut permasalahan yang sama:',
			...proposals.map((proposal) => lineOf(proposal, zone)),
			'',
			'Petugas yang memutuskan. Apabila permasalahannya memang sama, gabungkan tiket secara manual; apabila tidak, abaikan catatan ini. Sistem tidak menggabungkan tiket.',
			...(countedIn === 'calendarDays'
				? [
						'',
						'Kalender kerja tidak mencakup tanggal ini, sehingga dua hari kerja dihitung sebagai hari kalender.',
					]
				: []),
		],
		`<matter.${proposals.map(({ ticket }) => ticket.id).join('.')}@djbc>`,
	);
}

/** Tickets that notes among these articles name. */
export function toldOf(articles: readonly Article[]): ReadonlySet<number> {
	const named = articles.flatMap(
		({ message_id: id }) => /^<?matter\.([\d.]+)@djbc>?$/.exec(id ?? '')?.[1]?.split('.') ?? [],
	);
	return new Set(named.map(Number));
}

function lineOf({ ticket, isClosed, equal }: Proposal, zone: string): string {
	const { djbc_channel: channel, djbc_received_at: received } = ticket;
	const label = (channelLabels as Record<string, string | undefined>)[String(channel)];
	const at = typeof received === 'string' && received !== '' ? received : ticket.created_at;
	const facts = [
		...(label ? [label] : []),
		`diterima ${localTime(at, zone)}`,
		...(isClosed ? ['sudah ditutup'] : []),
	];
	return `- Tiket ${ticket.number} (${facts.join(', ')}): ${equal.map((one) => EQUAL[one]).join(', ')}`;
}
