import type { Kind } from './kind';
import { checkPerform } from './performRules';

export const macros: Kind = {
	path: 'macros',
	model: 'Macro',
	write: ['admin.macro'],
	read: ['ticket.agent'],
	unique: true,
	columns: () => ({ perform: {}, active: true, ux_flow_next_up: 'none', note: null }),
	required: ['perform'],
	lists: { group_ids: 'groups' },
	check: (_desk, { perform }) => checkPerform(perform),
	stock: () => [
		{
			name: 'Close & Tag as Spam',
			perform: {
				'ticket.state_id': { value: 4 },
				'ticket.tags': { operator: 'add', value: 'spam' },
				'ticket.owner_id': { pre_condition: 'current_user.id', value: '' },
			},
			ux_flow_next_up: 'next_task',
			note: 'example macro',
		},
	],
};
