import { BLANK } from '../exports/letters/letter';
import { localMinute } from '../policy/localTime';
import { channelLabels } from '../policy/data/labels';
import type { Policy } from '../policy/document';
import { zoneOf } from '../policy/officeZone';
import type { Ticket } from '../zammad';

import type { Matter } from './matter';

/** Values of a letter's template; what is not known is left out, and becomes a blank. */
export function valuesOf(
	policy: Policy,
	{ ticket, source, account }: { ticket: Ticket; source: Ticket; account: string },
	{ unit: unitCode, category }: Matter,
): Record<string, string> {
	const { units, offices, categories } = policy;
	const unit = units[unitCode]!;
	const office = offices[String(ticket.djbc_office ?? source.djbc_office)] ?? offices.BRAVO;
	const zone = zoneOf(policy, ticket.djbc_office ?? source.djbc_office);
	const channel = source.djbc_channel as keyof typeof channelLabels;
	const known: Record<string, string | undefined> = {
		nomor_tiket: ticket.number,
		kantor: office?.label,
		penandatangan: office?.accountable,
		penerima: `${unit.contact?.function ?? BLANK}, ${unit.label}`,
		sifat: ticket.djbc_priority_scale === 'P1' ? 'Segera' : 'Biasa',
		kategori: categories.labels[category],
		saluran: channelLabels[channel],
		tanggal_terima: time(source.djbc_received_at, zone),
		batas_waktu: time(ticket.djbc_rank_due_at, zone),
		uraian: account || undefined,
	};
	return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)) as Record<
		string,
		string
	>;
}

const time = (instant: unknown, zone: string): string | undefined =>
	typeof instant === 'string' && instant !== '' ? localMinute(instant, zone) : undefined;
