import { NodeOperationError, type IExecuteFunctions, type INodeExecutionData } from 'n8n-workflow';

import { choiceIn, instantIn, textIn } from '../../DjbcPolicy/parameter';
import { policyWithCalendarsOf, startOf } from '../../DjbcPolicy/policySource';
import { media, open as openEscalation, type Asked, type OpenRefusal } from '../../escalation';
import type { EachOperation } from '../../router/operation';
import { restrictedGroupsOf } from '../pick/restrictedGroups';
import { pickedTicket } from '../pick/pickedTicket';
import { creatingDesk } from '../ticketDesk';

import { openFields } from './openFields';

export const open: EachOperation = {
	mode: 'each',
	concurrency: 4,
	// Not `open`: credentials are shown by the operation's value, and Message has an Open of its own.
	value: 'openChild',
	name: 'Open',
	action: 'Open an escalation',
	description:
		'Open the child ticket of an escalation in the group of its unit, linked, ranked and timed, tell the unit by its medium and the agents by a note. Done twice it opens once.',
	fields: openFields,
	run: openItem,
};

async function openItem(this: IExecuteFunctions, itemIndex: number): Promise<INodeExecutionData> {
	const now = startOf(this);
	const asked = askedIn(this, itemIndex, now);
	const { policy } = policyWithCalendarsOf(this, itemIndex);
	const desk = { ...(await creatingDesk(this)), now: Date.now };
	const { id } = await pickedTicket(this, desk.zammad, itemIndex);
	const opened = await openEscalation(desk, id, asked, policy, now);
	const refusal = asked.requestedBy === 'workflow' && opened.reasons.find((one) => one in FIELDS);
	if (opened.outcome === 'refused' && refusal) throw fieldError(this, itemIndex, refusal as OpenRefusal);
	return { json: { ...opened, requests: desk.zammad.requests } };
}

/** @throws NodeOperationError naming the field */
function askedIn(context: IExecuteFunctions, itemIndex: number, now: number): Asked {
	const text = (name: string) => textIn(context, itemIndex, name) || null;
	const instant = (name: string, displayName: string) => {
		const at = instantIn(context, itemIndex, name, displayName);
		if (at === null || Date.parse(at) <= now) return at;
		throw new NodeOperationError(context.getNode(), `The field ${displayName} lies in the future`, {
			description: 'Give a time that has passed, or leave it empty.',
			itemIndex,
		});
	};
	const complete = choiceIn(context, itemIndex, 'complete', 'Complaint Complete', ['yes', 'no']);
	const requestedBy = choiceIn(context, itemIndex, 'requestedBy', 'Requested By', ['macro', 'workflow']);
	return {
		requestedBy: requestedBy ?? 'macro',
		unit: text('unit'),
		medium: choiceIn(context, itemIndex, 'medium', 'Medium', media),
		difficulty: choiceIn(context, itemIndex, 'difficulty', 'Difficulty', ['D1', 'D2', 'D3']),
		priorityScale: choiceIn(context, itemIndex, 'priorityScale', 'Priority', ['P1', 'P2', 'P3']),
		reference: text('reference'),
		escalatedAt: instant('escalatedAt', 'Escalated At'),
		understoodAt: instant('understoodAt', 'Understood At'),
		complete: complete && complete === 'yes',
		text: text('text'),
		restrictedGroups: restrictedGroupsOf(context, itemIndex),
	};
}

/** What an own workflow can mend in the node itself. */
const FIELDS: Partial<Record<OpenRefusal, readonly [problem: string, remedy: string]>> = {
	unitMissing: [
		'The field Unit is empty, and the ticket names none',
		'Choose a unit of the directory, or set "Unit teknis" on the ticket.',
	],
	unitUnknown: [
		'The field Unit names no unit of the directory',
		'Choose one from the list, or add the unit with workflow 05 Policy.',
	],
	unitNotForCategory: [
		'The field Unit names a unit that does not receive ethics or crime',
		'Leave it empty: the directory says which unit receives it.',
	],
	scalesMissing: [
		'The fields Difficulty and Priority are empty, and so are those of the ticket',
		'Choose both: only complaints are ranked by their category alone (RANK-5).',
	],
};

function fieldError(context: IExecuteFunctions, itemIndex: number, refusal: OpenRefusal): NodeOperationError {
	const [problem, description] = FIELDS[refusal]!;
	return new NodeOperationError(context.getNode(), problem, { description, itemIndex });
}
