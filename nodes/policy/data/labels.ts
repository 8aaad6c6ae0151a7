import type { channels, services } from '../schema/services';

/** What agents read for the codes of services and channels. */
export const serviceLabels: Record<(typeof services)[number], string> = {
	'SVC-CC': 'Contact center Bravo Bea Cukai',
	'SVC-WEBCHAT': 'Web-chat kantor',
	'SVC-SOCIAL': 'Media sosial kantor',
	'SVC-CEISACARE': 'CEISA Care',
	'SVC-BCARE': 'Tiket BCare',
	'SVC-MARAGA': 'Maraga Care',
};

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
	x_mention: 'Sebutan X',
	telegram: 'Telegram',
	ceisacare: 'CEISA Care',
	bcare: 'BCare',
	sipuma: 'SIPUMA',
	fax: 'Faksimile',
	letter: 'Surat',
	walkin: 'Datang langsung',
};
