import type { Kind } from './kind';
import { checkPerform } from './performRules';

/** The three of a fresh desk; the first is on and mails customers in English (recording 09, zammad-api 3.3). */
const stock = [
	{
		name: 'auto reply (on new tickets)',
		condition: {
			'ticket.action': { operator: 'is', value: 'create' },
			'ticket.state_id': { operator: 'is not', value: 4 },
			'article.type_id': { operator: 'is', value: [1, 5, 11] },
			'article.sender_id': { operator: 'is', value: 2 },
		},
		perform: mail(
			'article_last_sender',
			'Thanks for your inquiry (#{ticket.title})',
			'Your request has been received.',
		),
		active: true,
	},
	{
		name: 'auto reply (on follow-up of tickets)',
		condition: {
			'ticket.action': { operator: 'is', value: 'update' },
			'article.sender_id': { operator: 'is', value: 2 },
			'article.type_id': { operator: 'is', value: [1, 5, 11] },
		},
		perform: mail(
			'article_last_sender',
			'Thanks for your follow-up (#{ticket.title})',
			'Your follow-up has been received.',
		),
		active: false,
	},
	{
		name: 'customer notification (on owner change)',
		condition: {
			'ticket.owner_id': {
				operator: 'has changed',
				pre_condition: 'current_user.id',
				value: '',
				value_completion: '',
			},
		},
		perform: mail(
			'ticket_customer',
			'Owner has changed (#{ticket.title})',
			'The owner of the ticket has changed.',
		),
		active: false,
	},
];

function mail(recipient: string, subject: string, body: string): Record<string, unknown> {
	return { 'notification.email': { body: `<div>${body}</div>`, recipient, subject } };
}

/** 5.2 and 5.5 drop `activator` and `execution_condition_mode` without a word (recordings 07, 15). */
export const triggers: Kind = {
	path: 'triggers',
	model: 'Trigger',
	write: ['admin.trigger'],
	unique: true,
	columns: (desk) => ({
		condition: null,
		perform: null,
		disable_notification: true,
		note: null,
		active: true,
		...(desk.since('6.5') ? { activator: 'action', execution_condition_mode: 'selective' } : {}),
	}),
	required: ['condition', 'perform'],
	// The webhook an id names need not be there (recording 07).
	check: (_desk, { perform }) => checkPerform(perform),
	stock: () => stock,
};
