import type { INodeProperties } from 'n8n-workflow';

import { policyFields } from '../../DjbcPolicy/policySource';
import { unitCode } from '../../DjbcPolicy/pick/units';
import { difficulties, priorities } from '../../DjbcPolicy/rank/input';
import { restrictedGroupsField } from '../pick/restrictedGroups';
import { ticketField } from '../pick/tickets';

const fromTicket = { name: 'From the Ticket', value: '', description: 'What its form says' };
const byUnit = { ...fromTicket, description: 'What its form says, else what the unit is reached by' };

const mediumChoices = [
	{ name: 'Application', value: 'application' },
	{ name: 'Email', value: 'email' },
	{ name: 'Letter', value: 'letter' },
	{ name: 'Memo (Nota Dinas)', value: 'memo' },
	{ name: 'Phone', value: 'phone' },
];

const completeness = [
	{ name: 'Complete', value: 'yes' },
	{ name: 'Incomplete', value: 'no' },
];

/** The choice between a macro's wish and an own workflow, and what an own workflow may say instead of the ticket. */
export const openFields: INodeProperties[] = [
	{
		...ticketField,
		default: { mode: 'id', value: '={{ $json.ticketId }}' },
		description: 'The ticket to escalate',
	},
	{
		displayName: 'Requested By',
		name: 'requestedBy',
		type: 'options',
		options: [
			{
				name: 'Macro',
				value: 'macro',
				description:
					'Carry out the wish of the macro "Eskalasikan", once. A ticket of Team 1 is passed on to Team 2.',
			},
			{
				name: 'This Workflow',
				value: 'workflow',
				description: 'Open it now: your workflow vouches that the matter was checked and sorted (ESC-4)',
			},
		],
		default: 'macro',
		description: 'Who decided on the escalation',
	},
	{
		...unitCode,
		displayName: 'Unit',
		name: 'unit',
		default: { mode: 'id', value: '' },
		description:
			'Unit that answers. Leave empty for the one on the ticket; ethics and crime go where the directory says.',
	},
	{
		displayName: 'Medium',
		name: 'medium',
		type: 'options',
		options: [byUnit, ...mediumChoices],
		default: '',
		description: 'How the unit is told (ESC-3). Restricted matters are never mailed.',
	},
	{
		displayName: 'Difficulty',
		name: 'difficulty',
		type: 'options',
		options: [fromTicket, ...difficulties],
		default: '',
		description: 'How hard the answer is to get; complaints are D3 where nothing is set (RANK-5)',
	},
	{
		displayName: 'Priority',
		name: 'priorityScale',
		type: 'options',
		options: [fromTicket, ...priorities],
		default: '',
		description: 'How much depends on the time; ethics and crime are P1 (RANK-2)',
	},
	{
		displayName: 'Complaint Complete',
		name: 'complete',
		type: 'options',
		options: [fromTicket, ...completeness],
		default: '',
		description: 'Recorded with a complaint, which is forwarded either way (ESC-4)',
	},
	{
		displayName: 'Reference',
		name: 'reference',
		type: 'string',
		default: '',
		placeholder: 'e.g. ND-12/BC.01/2026',
		description: 'Of the call, letter or memo. Leave empty for the one on the ticket.',
	},
	{
		displayName: 'Escalated At',
		name: 'escalatedAt',
		type: 'string',
		default: '',
		placeholder: 'e.g. 2026-01-12T10:40:00+07:00',
		description: 'When it was sent; the rank counts from here. Leave empty for now, or when the macro ran.',
	},
	{
		displayName: 'Understood At',
		name: 'understoodAt',
		type: 'string',
		default: '',
		placeholder: 'e.g. 2026-01-12T11:00:00+07:00',
		description: 'When the unit understood the matter (ESC-5). Leave empty if that is not known yet.',
	},
	{
		displayName: 'Text',
		name: 'text',
		type: 'string',
		typeOptions: { rows: 4 },
		default: '',
		description:
			'The case in words, for the unit. Leave empty for what the user wrote, without name and contact; n8n then never holds it.',
	},
	{
		...restrictedGroupsField,
		description:
			'Names of groups, separated by commas, that are restricted besides "Terbatas": nothing of their tickets is mailed or copied elsewhere',
	},
	...policyFields,
];
