import { NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';

import type { ClockEvent, ReplyKind } from '../../policy/cycle/types';
import type { Policy } from '../../policy/document';
import { attributesNamed } from '../../policy/schema/stops';
import { choiceIn, instantIn, textIn } from '../parameter';

const events = [
	'attributes',
	'call',
	'category',
	'escalated',
	'escalationCancelled',
	'feedback',
	'mark',
	'message',
	'none',
	'unitAnswered',
	'withdrawn',
] as const;
const replyKinds: readonly ReplyKind[] = ['answer', 'escalation_notice', 'holding', 'no_request'];

/**
 * The event that the fields tell of; null for none.
 * @param now UTC instant of an event without a time of its own
 */
export function eventOf(
	this: IExecuteFunctions,
	policy: Policy,
	now: string,
	itemIndex: number,
): ClockEvent | null {
	const kind = choiceIn(this, itemIndex, 'event', 'Event', events) ?? 'none';
	if (kind === 'none') return null;
	const at = instantIn(this, itemIndex, 'eventAt', 'Event At') ?? now;
	const text = (name: string) => textIn(this, itemIndex, name);
	const is = (name: string) => this.getNodeParameter(name, itemIndex, false) === true;
	const articleId = Number(text('articleId')) || null;
	const replyKind = choiceIn(this, itemIndex, 'replyKind', 'Kind of Reply', replyKinds);
	const childTicket = text('childTicket');
	const missing = (field: string): never => {
		const description = 'This event needs it.';
		throw new NodeOperationError(this.getNode(), `The field ${field} is empty`, { description, itemIndex });
	};
	switch (kind) {
		case 'message':
			return {
				kind,
				at,
				articleId,
				author: choiceIn(this, itemIndex, 'author', 'Author', ['automatic', 'human']) ?? 'human',
				internal: is('internal'),
				echo: is('echo'),
				replyKind,
				text: text('eventText'),
				escalation: childTicket
					? { childTicket, unit: text('unit') || null, numberInText: text('eventText').includes(childTicket) }
					: null,
				externalNumberInText: is('carriesNumber'),
			};
		case 'mark':
			return { kind, at, replyKind: replyKind ?? missing('Kind of Reply') };
		case 'attributes':
			return { kind, at, values: valuesOf.call(this, policy, itemIndex), category: text('category') || null };
		case 'call':
			return { kind, at, articleId, answered: is('answered') };
		case 'feedback':
			return { kind, at, articleId, category: text('category') || null };
		case 'escalated':
			return { kind, at, childTicket: childTicket || missing('Child Ticket'), unit: text('unit') || null };
		case 'escalationCancelled':
		case 'unitAnswered':
			return { kind, at, childTicket: childTicket || missing('Child Ticket') };
		case 'category':
			return { kind, at, category: text('category') || missing('Category') };
		case 'withdrawn':
			return { kind, at };
	}
}

/** What is not given is empty, so that a save which took a value away can be told too. */
function valuesOf(this: IExecuteFunctions, { stops }: Policy, itemIndex: number): Record<string, unknown> {
	const unset = attributesNamed(Object.values(stops.table)).map((name) => [name, null]);
	const given: unknown = this.getNodeParameter('eventAttributes', itemIndex, '{}');
	return { ...(Object.fromEntries(unset) as object), ...objectIn.call(this, given, itemIndex) };
}

function objectIn(this: IExecuteFunctions, given: unknown, itemIndex: number): object {
	try {
		const value: unknown = typeof given === 'string' ? JSON.parse(given) : given;
		if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
	} catch {
		// Told below, like anything else that is no object.
	}
	throw new NodeOperationError(this.getNode(), 'The field Attributes is no JSON object', {
		description: 'Give names and values, such as { "djbc_typed_reply_at": "2026-01-12T02:40:00Z" }.',
		itemIndex,
	});
}
