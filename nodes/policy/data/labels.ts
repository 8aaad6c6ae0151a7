import type { channels } from '../schema/services';
import type { RuleStatus } from '../types';

/** What agents read for the channels of the message contract. */
export const channelLabels: Record<(typeof channels)[number], string> = {
	email: 'Surel',
	phone: 'Telepon',
	sms: 'SMS',
	webchat: 'Web-chat',
	whatsapp: 'WhatsApp',
	whatsapp_group: 'Grup WhatsApp',
	facebook_dm: 'Pesan Facebook',
	facebook_comment: 'Komentar Facebook',
	instagram_dm: 'Pesan Instagram',
	instagram_comment: 'Komentar Instagram',
	x_dm: 'Pesan X',
	x_mention: 'Mention X',
	telegram: 'Telegram',
	ceisacare: 'CEISA Care',
	bcare: 'BCare',
	sipuma: 'SIPUMA',
	fax: 'Faksimile',
	letter: 'Surat',
	walkin: 'Datang langsung',
};

/** How a limit or a definition is founded (catalogue, head), as agents and readers of the numbers are told it. */
export const statusLabels: Record<RuleStatus, string> = {
	LAW: 'Peraturan',
	READING: 'Penafsiran peraturan',
	PROPOSED: 'Usulan',
};
