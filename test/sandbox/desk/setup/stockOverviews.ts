import type { Desk } from '../desk';
import type { Columns } from './kind';

const REMINDER = 'pending reminder';
const AGENT = 2;
const CUSTOMER = 3;
const MINE = { operator: 'is', pre_condition: 'current_user.id' };
const REACHED = { operator: 'before (relative)', value: 0, range: 'minute' };

/** The ten of a fresh desk: links, order and what they find as in the source, three names as recorded (17). */
export function stockOverviews(desk: Desk): Array<Columns & { name: string }> {
	const states = (...names: string[]): Columns => ({
		operator: 'is',
		value: names.map((name) => desk.stateId(name)),
	});
	const open = states('new', 'open', REMINDER, 'pending close');
	const workOn = states('open', 'new', REMINDER);
	const pending = states(REMINDER);
	const viewable = states('new', 'open', REMINDER, 'pending close', 'closed', 'merged');
	const of =
		(roleId: number) =>
		(
			name: string,
			link: string,
			prio: number,
			condition: Columns,
			columns: string,
			by = 'created_at',
			direction = 'ASC',
		) => {
			const fields = columns.split(' ');
			return {
				name,
				link,
				prio,
				role_ids: [roleId],
				user_ids: [],
				condition,
				order: { by, direction },
				view: { d: fields, s: fields, m: ['number', ...fields], view_mode_default: 's' },
			};
		};
	const agent = of(AGENT);
	const customer = of(CUSTOMER);
	const usual = 'title customer group created_at';
	return [
		agent(
			'My Assigned Tickets',
			'my_assigned',
			1000,
			{ 'ticket.state_id': open, 'ticket.owner_id': MINE },
			usual,
		),
		agent(
			'Unassigned & Open Tickets',
			'all_unassigned',
			1010,
			{ 'ticket.state_id': workOn, 'ticket.owner_id': { operator: 'is', pre_condition: 'not_set' } },
			usual,
		),
		agent(
			'My Pending Reached Tickets',
			'my_pending_reached',
			1020,
			{ 'ticket.state_id': pending, 'ticket.owner_id': MINE, 'ticket.pending_time': REACHED },
			usual,
		),
		agent(
			'My Subscribed Tickets',
			'my_mentioned_tickets',
			1025,
			{ 'ticket.mention_user_ids': { ...MINE, value: '', value_completion: '' } },
			usual,
		),
		agent(
			'Open Tickets',
			'all_open',
			1030,
			{ 'ticket.state_id': workOn },
			'title customer group state owner created_at',
		),
		agent(
			'Pending Reached Tickets',
			'all_pending_reached',
			1040,
			{ 'ticket.state_id': pending, 'ticket.pending_time': REACHED },
			'title customer group owner created_at',
		),
		agent(
			'Escalated Tickets',
			'all_escalated',
			1050,
			{ 'ticket.escalation_at': { operator: 'before (relative)', value: '10', range: 'minute' } },
			'title customer group owner escalation_at',
			'escalation_at',
		),
		{
			...agent(
				'My Replacement Tickets',
				'my_replacement_tickets',
				1080,
				{ 'ticket.state_id': open, 'ticket.out_of_office_replacement_id': MINE },
				'title customer group owner escalation_at',
				'created_at',
				'DESC',
			),
			out_of_office: true,
		},
		customer(
			'My Tickets',
			'my_tickets',
			1100,
			{ 'ticket.state_id': viewable, 'ticket.customer_id': MINE },
			'title customer state created_at',
			'created_at',
			'DESC',
		),
		{
			...customer(
				'My Organization Tickets',
				'my_organization_tickets',
				1200,
				{
					'ticket.state_id': viewable,
					'ticket.organization_id': { operator: 'is', pre_condition: 'current_user.organization_id' },
				},
				'title customer state created_at',
				'created_at',
				'DESC',
			),
			organization_shared: true,
		},
	];
}
