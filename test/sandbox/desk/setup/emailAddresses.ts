import type { Kind } from './kind';

/** Sender addresses of groups. A fresh desk has none, so its triggers send nothing (from source). */
export const emailAddresses: Kind = {
	path: 'email_addresses',
	model: 'EmailAddress',
	write: ['admin.channel_email', 'admin.channel_google', 'admin.channel_microsoft365'],
	read: ['ticket.agent'],
	unique: false,
	columns: () => ({ channel_id: null, email: null, active: true, note: null, preferences: {} }),
	required: ['email'],
};
