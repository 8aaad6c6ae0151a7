import { internalNote } from '../../intake/internalNote';
import { localMinute } from '../../policy/localTime';
import { channelLabels } from '../../policy/data/labels';
import { defaultPolicy, type Policy } from '../../policy/document';
import { filled } from '../../policy/filled';
import { zoneOf } from '../../policy/officeZone';
import type { ArticleFields, Ticket } from '../../zammad';

import type { Plan } from './plan';

/** What the unit reads of the case, in Indonesian. */
interface Words {
	category: string;
	channel: string;
	receivedAt: string;
	dueAt: string;
}

const NO_DUE = 'sesegera mungkin';

function wordsOf(policy: Policy, parent: Ticket, plan: Plan): Words {
	const zone = zoneOf(policy, policy.units[plan.unit]!.office);
	const channel = parent.djbc_channel as keyof typeof channelLabels;
	return {
		category: policy.categories.labels[plan.category] ?? 'belum ditetapkan',
		channel: channelLabels[channel] ?? 'saluran lain',
		receivedAt: localMinute(plan.receivedAt, zone),
		dueAt: plan.due.dueAt === null ? NO_DUE : localMinute(plan.due.dueAt, zone),
	};
}

/** The case for those who work in the desk, and for whoever calls or writes to the unit. Internal. */
export function caseNote(policy: Policy, parent: Ticket, plan: Plan, text: string): ArticleFields {
	const { category, channel, receivedAt, dueAt } = wordsOf(policy, parent, plan);
	const told = plan.tellsCase
		? text || '(tanpa uraian)'
		: 'Uraian tidak disalin karena perkara terbatas. Surat atau nota dinas disiapkan dari tiket asal.';
	return internalNote('Uraian eskalasi', [
		`Kategori: ${category}`,
		`Saluran: ${channel}`,
		`Diterima: ${receivedAt}`,
		`Batas waktu: ${dueAt}`,
		...(plan.complete === null
			? []
			: [
					`Kelengkapan pengaduan: ${plan.complete ? 'lengkap' : plan.isCompleteSaid ? 'belum lengkap' : 'belum dinyatakan; dicatat sebagai belum lengkap'}`,
				]),
		'',
		told,
	]);
}

/** The same as a mail to an external unit (ESC-8), by the policy's template; Zammad sends it. */
export function caseMail(
	policy: Policy,
	parent: Ticket,
	plan: Plan & { mailTo: string },
	text: string,
	number: string,
): ArticleFields {
	const { category, channel, receivedAt, dueAt } = wordsOf(policy, parent, plan);
	const { label, contact } = policy.units[plan.unit]!;
	const office = policy.offices[String(parent.djbc_office)] ?? policy.offices.BRAVO;
	const template = policy.templates['escalation-mail'] ?? defaultPolicy().templates['escalation-mail']!;
	const values = {
		nomor_tiket: number,
		batas_waktu: dueAt,
		penerima: [contact?.function ?? contact?.name, label].filter(Boolean).join(', '),
		kategori: category,
		saluran: channel,
		tanggal_terima: receivedAt,
		uraian: text || '(tanpa uraian)',
		kantor: office?.label ?? '',
	};
	return {
		type: 'email',
		sender: 'Agent',
		internal: false,
		content_type: 'text/plain',
		to: plan.mailTo,
		subject: filled(template.subject ?? '', values),
		body: filled(template.text, values),
	};
}
