import { localTime } from '../policy/localTime';
import { channelLabels } from '../policy/data/labels';
import { relay } from '../policy/data/templates/relay';
import type { Policy } from '../policy/document';
import { filled } from '../policy/filled';
import { zoneOf } from '../policy/officeZone';
import type { Article, ArticleFields, Ticket } from '../zammad';

import type { SendingChannel } from './sealedAnswer';

/** Templates of the policy that begin with `relay-`. */
export type NoteName =
	| 'relay-acknowledgement'
	| 'relay-credential'
	| 'relay-empty'
	| 'relay-files'
	| 'relay-late'
	| 'relay-merged'
	| 'relay-no-escalation'
	| 'relay-partly'
	| 'relay-post'
	| 'relay-recipient'
	| 'relay-refused'
	| 'relay-restricted'
	| 'relay-too-long'
	| 'relay-uncertain'
	| 'relay-unreachable'
	| 'relay-unsupported'
	| 'relay-window'
	| 'relay-window-meta'
	| 'relay-window-whatsapp';

/** The reply a note is about. */
export interface Noted {
	articleId: number;
	/** UTC instant. */
	writtenAt: string;
	files: number;
}

/** An internal note: a fixed text of the policy with time and article, nothing of what was written. */
export function noteOf(
	policy: Policy,
	{ djbc_channel: channel, djbc_office: office }: Ticket,
	{ articleId, writtenAt, files }: Noted,
	name: NoteName,
): ArticleFields {
	const template = policy.templates[name] ?? relay[name]!;
	return {
		type: 'note',
		sender: 'Agent',
		internal: true,
		content_type: 'text/plain',
		message_id: `<relay.${articleId}@djbc>`,
		subject: template.subject,
		body: filled(template.text, {
			waktu_balasan: localTime(writtenAt, zoneOf(policy, office)),
			nomor_artikel: String(articleId),
			saluran: channelLabels[channel as SendingChannel] ?? '',
			jumlah_berkas: String(files),
		}),
	};
}

/** Articles that a note here is about, whatever the words of its template. */
export function toldOf(articles: readonly Article[]): ReadonlySet<number> {
	const named = articles.map(({ message_id: id }) => /^<?relay\.(\d+)@djbc>?$/.exec(id ?? '')?.[1]);
	return new Set(named.filter((id) => id !== undefined).map(Number));
}
