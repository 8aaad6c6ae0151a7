import { localMinute } from '../policy/localTime';
import type { Policy } from '../policy/document';
import { filled } from '../policy/filled';
import { zoneOf } from '../policy/officeZone';
import type { Recipient } from '../policy/schema/reminders';
import { mentionOf, type ArticleFields, type Ticket } from '../zammad';

import type { Mention } from './people';
import type { Reminder } from './standing';

/** The roles as officers call them (catalogue 3). */
const ROLES: Readonly<Record<Recipient, string>> = {
	holder: 'Pemegang tiket',
	petugas: 'Petugas',
	koordinator: 'Koordinator/Atasan',
	kepala_kantor: 'Kepala Kantor',
	unit_contact: 'Kontak unit',
	unit_head: 'Pimpinan unit',
	team_leader: 'Ketua Tim',
	supervisor: 'Supervisor',
	kepala_seksi: 'Kepala Seksi',
	restricted_members: 'Petugas yang ditunjuk',
};

/** Subject and text of a reminder: number and due time only (CONF-4). */
export function wordsOf(policy: Policy, ticket: Ticket, { template, dueAt }: Reminder) {
	const { subject, text } = policy.templates[template]!;
	const values = {
		nomor_tiket: ticket.number,
		batas_waktu: localMinute(dueAt, zoneOf(policy, ticket.djbc_office)),
	};
	return { subject: filled(subject ?? '', values), text: filled(text, values) };
}

const NOBODY =
	'Belum ada petugas yang ditetapkan untuk pengingat ini, atau ia tidak dapat membuka tiket ini.';

/**
 * An internal note that mentions people by their roles; Zammad tells those who are mentioned. It says where nobody is.
 * @param hasMail whether people outside are written to
 */
export function noteOf(
	policy: Policy,
	ticket: Ticket,
	reminder: Reminder,
	mentions: readonly Mention[],
	hasMail: boolean,
): ArticleFields {
	const { subject, text } = wordsOf(policy, ticket, reminder);
	const names = mentions.map(({ userId, role }) => mentionOf(userId, ROLES[role]));
	const to = names.length > 0 ? `Kepada: ${names.join(', ')}` : hasMail ? '' : NOBODY;
	return {
		...{ type: 'note', sender: 'Agent', internal: true, content_type: 'text/html' },
		...{ subject, body: `<p>${asHtml(text)}</p>${to && `<p>${to}</p>`}` },
	};
}

/** The mail to people outside, sent by the desk from an escalation's own ticket, so that answers come back to it. */
export function mailOf(
	policy: Policy,
	ticket: Ticket,
	reminder: Reminder,
	to: readonly string[],
): ArticleFields {
	const { subject, text } = wordsOf(policy, ticket, reminder);
	return {
		...{ type: 'email', sender: 'Agent', internal: false, content_type: 'text/plain' },
		...{ to: to.join(', '), subject, body: text },
	};
}

const asHtml = (text: string): string =>
	text
		.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]!)
		.replaceAll('\n', '<br>');
