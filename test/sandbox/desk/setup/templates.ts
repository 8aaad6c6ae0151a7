import type { Kind } from './kind';

/** `active` came after 5.2; there agents write them too (zammad-api 7.3). Names: no unique index in the source. */
export const templates: Kind = {
	path: 'templates',
	model: 'Template',
	write: ['admin.template'],
	read: ['ticket.agent'],
	unique: false,
	columns: (desk) => ({ options: {}, ...(desk.since('5.5') ? { active: true } : {}) }),
	required: ['options'],
};
