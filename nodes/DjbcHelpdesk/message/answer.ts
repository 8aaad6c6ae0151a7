import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { sourceNamed } from '../../channels/sources';
import { isCallRow } from '../../intake/callRecord';
import { isConflictRow, isInboxRow } from '../../intake/inbox/row';
import type { Outcome } from '../../intake/receive';
import type { AllOperation } from '../../router/operation';

export const answer: AllOperation = {
	mode: 'all',
	value: 'answer',
	name: 'Answer',
	action: 'Answer the sender',
	description: 'Tell the sender over HTTP whether its message is held. Every branch must end here.',
	fields: [
		{
			displayName: 'Answer',
			name: 'answer',
			type: 'options',
			options: [
				{
					name: 'By Outcome',
					value: 'outcome',
					description:
						'What Receive did: 202 held, 200 seen before or nothing to do, 409 same key with another message; 202 for a row of the inbox or of the calls, 503 for anything else. Always 200 to Meta and X for what is held. Of several messages in one delivery all must be held.',
				},
				{
					name: 'Try Again Later',
					value: 'retryLater',
					description: '503 with Retry-After: neither desk nor inbox could take the message',
				},
			],
			default: 'outcome',
			description: 'What the sender is told',
		},
		{
			displayName: 'Retry After (Seconds)',
			name: 'retryAfter',
			type: 'number',
			typeOptions: { minValue: 1 },
			default: 30,
			description: 'How long the sender should wait',
			displayOptions: { show: { answer: ['retryLater'] } },
		},
	],
	run: answerAll,
};

interface HttpAnswer {
	statusCode: number;
	headers: Record<string, string>;
	body: IDataObject;
}

async function answerAll(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const items = this.getInputData();
	const response =
		this.getNodeParameter('answer', 0) === 'retryLater'
			? retryLater(this.getNodeParameter('retryAfter', 0) as number)
			: byOutcome(items.map(({ json }) => json));
	await this.sendResponse(response);
	return items.map((item, index) => ({
		json: { ...item.json, answered: response.statusCode },
		pairedItem: { item: index },
	}));
}

function retryLater(seconds: number): HttpAnswer {
	return { statusCode: 503, headers: { 'retry-after': String(seconds) }, body: { error: 'unavailable' } };
}

/**
 * One HTTP request, one answer: a batch is held only when all of it is (channels 4.1), also what went another way than
 * to this node. The repeat finds the others as duplicates.
 */
function byOutcome(results: IDataObject[]): HttpAnswer {
	const batch = Math.max(
		1,
		...results.map((result) => (typeof result.batch === 'number' ? result.batch : 1)),
	);
	if (results.length < batch || !results.every(isHeld)) return retryLater(30);

	const answer = heldAnswer(results, results.find(isConflict));
	const takesOnly200 = results.some(({ source }) => sourceNamed(String(source))?.takesOnly200);
	return takesOnly200 ? { ...answer, statusCode: 200 } : answer;
}

function isHeld(result: IDataObject): boolean {
	// A call is held once its record is: the item that Receive gave for it still holds the record.
	const isOnDesk = result.ticketNumber !== undefined && result.call === undefined;
	return isOnDesk || isNothing(result) || isConflict(result) || isInboxRow(result) || isCallRow(result);
}

const isConflict = (result: IDataObject) =>
	(result.outcome as Outcome) === 'conflict' || isConflictRow(result);
const isNothing = ({ outcome }: IDataObject) => (outcome as Outcome) === 'nothing';
const isDuplicate = ({ outcome }: IDataObject) => (outcome as Outcome) === 'duplicate';

function heldAnswer(results: IDataObject[], conflict: IDataObject | undefined): HttpAnswer {
	if (conflict) {
		const intakeId = conflict.intakeId ?? conflict.keyHash;
		return { statusCode: 409, headers: {}, body: { error: 'conflict', intakeId } };
	}
	const fresh = results.find((result) => !isDuplicate(result) && !isNothing(result));
	const told = fresh ?? results[0]!;
	return {
		statusCode: fresh ? 202 : 200,
		headers: {},
		body: { accepted: true, duplicate: isDuplicate(told), ...placeOf(told) },
	};
}

/** Where what is held stands. */
function placeOf(told: IDataObject): IDataObject {
	const { ticketNumber, intakeId, keyHash } = told;
	if (isInboxRow(told)) return { stored: 'inbox', intakeId: keyHash };
	if (isCallRow(told)) {
		const place = told.ticket ? { stored: 'desk', ticketNumber: told.ticket } : { stored: 'log' };
		return { ...place, intakeId: keyHash };
	}
	return isNothing(told) ? { intakeId } : { stored: 'desk', ticketNumber, intakeId };
}
