import { NodeOperationError, type IExecuteFunctions, type INodeExecutionData } from 'n8n-workflow';

import { instantIn, textIn } from '../../DjbcPolicy/parameter';
import { startOf } from '../../DjbcPolicy/policySource';
import { EscalationFailure, recordAnswer as recordEscalationAnswer } from '../../escalation';
import type { EachOperation } from '../../router/operation';
import { pickedTicket } from '../pick/pickedTicket';
import { ticketField } from '../pick/tickets';
import { ticketDesk } from '../ticketDesk';

import { followRulesFields, followRulesOf } from './followRules';

const TIMES = { answeredAt: 'Answered At', understoodAt: 'Understood At' } as const;

export const recordAnswer: EachOperation = {
	mode: 'each',
	concurrency: 4,
	value: 'recordAnswer',
	name: 'Record Answer',
	action: 'Record the answer of a unit',
	description:
		'Record that the unit of an escalation answered, or understood the problem: for integrations by which units answer. The ticket it came from is told as by Follow. The first answer counts until the escalation is reopened; a second one writes nothing.',
	fields: [
		{
			...ticketField,
			default: { mode: 'id', value: '={{ $json.childId }}' },
			description: 'The ticket of the escalation',
		},
		{
			displayName: 'Answered At',
			name: 'answeredAt',
			type: 'dateTime',
			default: '={{ $now.toISO() }}',
			description: 'When the unit answered. Leave empty to record only that it understood.',
		},
		{
			displayName: 'Answer',
			name: 'text',
			type: 'string',
			typeOptions: { rows: 4 },
			default: '',
			description:
				'What the unit answered, in Indonesian: an internal note of the escalation. Team 2 reads it on the ticket it came from, unless one of them is restricted.',
		},
		{
			displayName: 'Understood At',
			name: 'understoodAt',
			type: 'dateTime',
			default: '',
			description: 'When the unit understood the problem (ESC-5). Leave empty if that is not to be recorded.',
		},
		...followRulesFields,
	],
	run: recordItem,
};

async function recordItem(this: IExecuteFunctions, itemIndex: number): Promise<INodeExecutionData> {
	const [answeredAt, understoodAt] = [
		instantIn(this, itemIndex, 'answeredAt', TIMES.answeredAt),
		instantIn(this, itemIndex, 'understoodAt', TIMES.understoodAt),
	];
	if (answeredAt === null && understoodAt === null) {
		throw new NodeOperationError(this.getNode(), 'The fields Answered At and Understood At are both empty', {
			description: 'Give the time that is to be recorded.',
			itemIndex,
		});
	}
	const rules = followRulesOf(this, itemIndex);
	const desk = await ticketDesk(this);
	const { id } = await pickedTicket(this, desk.zammad, itemIndex);
	const given = { answeredAt, understoodAt, text: textIn(this, itemIndex, 'text') };
	try {
		const { escalations, ...followed } = await recordEscalationAnswer(desk, id, given, rules, startOf(this));
		return { json: { ...followed, ...escalations[0], requests: desk.zammad.requests } };
	} catch (error) {
		throw error instanceof EscalationFailure ? fieldError(this, itemIndex, error) : error;
	}
}

const REMEDIES: Record<EscalationFailure['reason'], string> = {
	noEscalation: 'Choose the ticket of the escalation, whose kind is "Eskalasi", not the one it came from.',
	noParent: 'The token needs access to the group of the ticket that was escalated.',
	ahead: 'Give a time that has passed.',
	early: 'Give a time after the escalation was sent, or after it was reopened.',
};

function fieldError(
	context: IExecuteFunctions,
	itemIndex: number,
	{ reason, field, message }: EscalationFailure,
): NodeOperationError {
	const name = field === null ? 'Ticket' : TIMES[field];
	return new NodeOperationError(context.getNode(), `The field ${name}: ${message.toLowerCase()}`, {
		description: REMEDIES[reason],
		itemIndex,
	});
}
