import { KEYED_CHANNELS } from '../policy/data/keyed';
import { channelLabels } from '../policy/data/labels';
import type { Policy } from '../policy/document';
import { sectionsText } from '../policy/reportSections';
import { htmlOf } from './html';
import { named } from './mark';
import { recordKind, type Wanted } from './recordKind';

/** Forms for tickets that agents open: messages keyed in by hand, and written reports (catalogue 5.1). */
export const templates = recordKind({
	kind: 'template',
	permission: 'admin.template',
	records: ({ templates: records }) => records,
	wanted: (policy) => [...keyed, ...reports(policy)],
	// No note: the name says whose it is.
	ours: () => true,
});

/** A quoted line is no word of the user: neither suggestion nor clock reads it. */
const HINT =
	'> Isi "Waktu pesan (diketik)" dengan waktu pesan di saluran asalnya dan, bila sudah dijawab di sana, "Waktu balasan (diketik)". Tulis isi pesan di bawah; baris ini boleh dihapus.';

const keyed: Wanted[] = KEYED_CHANNELS.map((channel) => ({
	name: named(`Tiket dari ${channelLabels[channel]}`),
	fields: () => ({
		options: values({
			'ticket.djbc_record': 'request',
			'ticket.djbc_channel': channel,
			...(channel === 'phone' ? {} : { 'article.body': htmlOf(`${HINT}\n\n`) }),
		}),
	}),
}));

const reports = (policy: Policy): Wanted[] =>
	Object.entries(policy.reports)
		.filter(([, { request }]) => request !== null)
		.map(([code, { label, sections }]) => ({
			name: named(`${label} (${code})`),
			fields: () => ({
				options: values({
					'ticket.title': label,
					'ticket.djbc_record': 'report',
					'article.body': htmlOf(sectionsText(sections)),
				}),
			}),
		}));

const values = (fields: Record<string, string>): Record<string, { value: string }> =>
	Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, { value }]));
