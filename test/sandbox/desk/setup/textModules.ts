import type { Kind } from './kind';

/** A second one of a name is a second one (recording 09). */
export const textModules: Kind = {
	path: 'text_modules',
	model: 'TextModule',
	write: ['admin.text_module'],
	read: ['ticket.agent'],
	unique: false,
	columns: () => ({ keywords: null, content: null, note: null, active: true }),
	required: ['content'],
	lists: { group_ids: 'groups' },
};
