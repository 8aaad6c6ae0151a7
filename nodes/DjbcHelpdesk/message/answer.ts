import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import type { SourceName } from '../../channels/sources';
import { isInboxRow } from '../../intake/inbox/row';
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
						'What Receive did: 202 held, 200 seen before, 409 same key with another message; 202 for a row of the inbox, 503 for anything else. Always 200 to Meta and X for what is held. Of several messages in one delivery all must be held.',
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

/** Senders for whom only 200 is delivered: they get it for 202 and 409 as well (channels 4.1). */
const TAKE_ONLY_200 = new Set<unknown>(['whatsapp', 'meta', 'x'] satisfies SourceName[]);

/**
 * One HTTP request, one answer: a batch is held only when all of it is (channels 4.1), also what went another way than
 * to this node. The repeat finds the others as duplicates.
 */
function byOutcome(results: IDataObject[]): HttpAnswer {
	const isConflict = ({ outcome }: IDataObject) => (outcome as Outcome) === 'conflict';
	const isHeld = (result: IDataObject) =>
		isConflict(result) || result.ticketNumber !== undefined || isInboxRow(result);
	const batch = Math.max(
		1,
		...results.map((result) => (typeof result.batch === 'number' ? result.batch : 1)),
	);
	if (results.length < batch || !results.every(isHeld)) return retryLater(30);

	const answer = heldAnswer(results, results.find(isConflict));
	const delivered = results.some(({ source }) => TAKE_ONLY_200.has(source));
	return delivered ? { ...answer, statusCode: 200 } : answer;
}

function heldAnswer(results: IDataObject[], conflict: IDataObject | undefined): HttpAnswer {
	if (conflict)
		return { statusCode: 409, headers: {}, body: { error: 'conflict', intakeId: conflict.intakeId } };
	const fresh = results.find(({ outcome }) => (outcome as Outcome) !== 'duplicate');
	const told = fresh ?? results[0]!;
	const place = isInboxRow(told)
		? { stored: 'inbox', intakeId: told.keyHash }
		: { stored: 'desk', ticketNumber: told.ticketNumber, intakeId: told.intakeId };
	return {
		statusCode: fresh ? 202 : 200,
		headers: {},
		body: { accepted: true, duplicate: !fresh, ...place },
	};
}
