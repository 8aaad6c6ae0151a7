import {
	NodeOperationError,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeProperties,
} from 'n8n-workflow';

import { sourceNamed } from '../../channels/sources';
import { policyFields, policyOf } from '../../DjbcPolicy/policySource';
import { judge } from '../../files/judge';
import { articleFile, type ArticleFile } from '../../intake/article';
import { callRecord } from '../../intake/callRecord';
import { processClaim } from '../../intake/claim';
import { reasonOf } from '../../intake/inbox/reason';
import { incomingOf } from '../../intake/incoming';
import { openFiles, openMessage, readSealedItem, sealedItemOf } from '../../intake/openItem';
import { deskMemory } from '../../intake/processMemory';
import { receive as receiveMessage, type ReceiveSettings } from '../../intake/receive';
import { ReceiveFailure } from '../../intake/receiveFailure';
import type { IntakeMessage, SealedItem } from '../../intake/types';
import type { CategorySuggestion, ClockResult } from '../../policy/types';
import type { EachOperation } from '../../router/operation';
import { createZammad } from '../../zammad';
import { groupField } from '../pick/groups';
import { namesIn } from '../pick/names';
import { ticketOutput } from '../ticket/allowList';
import { zammadCredential } from '../zammadCredential';

/** All that one message may take, its wait for others of its thread included (channels CH-4), in ms. */
const MESSAGE_TIME = 20_000;

/** When a run of the node began, ms: the messages of one delivery have one answer, so they share its time. */
const begun = new WeakMap<INodeExecutionData[], number>();

const fields: INodeProperties[] = [
	{
		...groupField,
		displayName: 'Group',
		name: 'group',
		default: { mode: 'name', value: 'Users' },
		description: 'Zammad group for new tickets. The token needs full access to it.',
	},
	{
		...groupField,
		displayName: 'Restricted Group',
		name: 'restrictedGroup',
		default: { mode: 'name', value: 'Terbatas::Saring' },
		description:
			'Group for suspected ethics or crime reports and messages their sender marks confidential (catalogue CONF-3). The token needs full access to it, or a second message of such a thread is not recognised.',
	},
	{
		displayName: 'Follow-Up Window (Hours)',
		name: 'followUpHours',
		type: 'number',
		typeOptions: { minValue: 0 },
		default: 168,
		description:
			'A message to a ticket closed for no longer than this reopens it; after that the thread gets its next ticket',
	},
	{
		displayName: 'Tags',
		name: 'tags',
		type: 'string',
		default: '',
		placeholder: 'e.g. bravo, uji-coba',
		description: 'Comma-separated tags for new tickets',
	},
	{
		displayName:
			'Reads <code>category</code> and <code>clock</code> from the item, as the DJBC Policy node writes them. Without them the ticket is made without category and clock. A rank is only proposed at intake, so none is written.',
		name: 'inputNotice',
		type: 'notice',
		default: '',
	},
	...policyFields,
];

export const receive: EachOperation = {
	mode: 'each',
	value: 'receive',
	name: 'Receive',
	action: 'Receive a message, call or closing',
	description:
		'Bring a sealed message into Zammad exactly once: new ticket, follow-up, reopened ticket or duplicate. A missed call with a number makes one call-back ticket a day, other calls only the record in call; a closing is noted.',
	fields,
	run: receiveItem,
	failureDetails: (error) => ({ reason: reasonOf(error) }),
};

async function receiveItem(this: IExecuteFunctions, itemIndex: number): Promise<INodeExecutionData> {
	const { json } = this.getInputData()[itemIndex]!;
	const item = sealedItemOf(this, itemIndex);
	const deadline = deadlineOf.call(this, item);
	const message = await openMessage(this, item);
	const files = articleFiles(message, await openFiles(this, itemIndex, item));
	const clock = (json.clock as unknown as ClockResult | undefined) ?? null;
	const incoming = incomingOf(item, message, files, {
		category: (json.category as unknown as CategorySuggestion | undefined) ?? null,
		clock,
		policy: policyOf(this, itemIndex).policy,
		tags: namesIn(this.getNodeParameter('tags', itemIndex) as string),
	});
	const call = (ticket: string) =>
		item.type === 'call'
			? { call: { ...callRecord(item, message, clock?.office || item.office, ticket) } }
			: {};
	if (!incoming) return { json: { outcome: 'logged', intakeId: item.keyHash, requests: 0, ...call('') } };

	const { settings: zammadSettings, systemId } = await zammadCredential(this);
	if (!/^\d{1,20}$/.test(systemId)) throw new ReceiveFailure('systemId');
	const settings = receiveSettings.call(this, itemIndex, systemId);
	const signal = this.getExecutionCancelSignal();
	const zammad = createZammad(zammadSettings, { deadline, signal });
	const desk = { zammad, claim: processClaim, memory: deskMemory, now: Date.now, deadline, signal };
	const { outcome, ticket } = await receiveMessage(desk, incoming, settings);
	if (outcome === 'conflict' && sourceNamed(item.source)?.takesOnly200) throw new ReceiveFailure('conflict');

	const output: IDataObject = {
		outcome,
		intakeId: item.keyHash,
		requests: zammad.requests,
		// Answer needs them: what the sender takes for delivered, and how many wait for one answer.
		...(item.source === 'intake' ? {} : { source: item.source }),
		...(item.batch === undefined ? {} : { batch: item.batch }),
		...(ticket ? ticketOutput(ticket) : {}),
		...(incoming.clock?.failure ? { clockFailure: incoming.clock.failure.reason } : {}),
		// For what runs behind Answer, still sealed: of a duplicate too, since a slow desk may have taken the message
		// after nobody waited for it any more.
		...(item.type === 'message' && outcome !== 'conflict' ? { sealedItem: { ...readSealedItem(json) } } : {}),
		...(outcome === 'conflict' ? {} : call(ticket?.number ?? '')),
	};
	return { json: output };
}

/** Ms. Less where the sender gives up sooner; but in the runs of the inbox nobody waits. */
function deadlineOf(this: IExecuteFunctions, { source }: SealedItem): number {
	const now = Date.now();
	if (this.getMode() === 'trigger') return now + MESSAGE_TIME;
	const items = this.getInputData();
	if (!begun.has(items)) begun.set(items, now);
	return begun.get(items)! + (sourceNamed(source)?.patience ?? MESSAGE_TIME);
}

/** Checked before anything is sent: an expression that finds nothing would move or close threads wrongly. */
function receiveSettings(this: IExecuteFunctions, itemIndex: number, systemId: string): ReceiveSettings {
	const wrong = (field: string, remedy: string) =>
		new NodeOperationError(this.getNode(), `The field ${field} is empty or not valid`, {
			description: remedy,
			itemIndex,
		});
	const group = (name: string, field: string) => {
		const value: unknown = this.getNodeParameter(name, itemIndex, '', { extractValue: true });
		if (typeof value !== 'string' || !value.trim())
			throw wrong(field, 'Choose a group, or type its full name.');
		return value.trim();
	};
	const followUpHours: unknown = this.getNodeParameter('followUpHours', itemIndex);
	if (typeof followUpHours !== 'number' || !(followUpHours >= 0)) {
		throw wrong('Follow-Up Window', 'Give a number of hours, 0 or more.');
	}
	return {
		systemId,
		group: group('group', 'Group'),
		restrictedGroup: group('restrictedGroup', 'Restricted Group'),
		followUpHours,
	};
}

/**
 * By what they are, whatever their sender calls them (CH-9); programs were refused before they were sealed.
 * @throws ReceiveFailure when the bytes of an inline attachment are gone: nothing of a message is dropped silently
 */
function articleFiles(message: IntakeMessage, bytes: Map<number, Buffer>): ArticleFile[] {
	return (message.attachments ?? []).flatMap((attachment, place) => {
		if (attachment.url !== undefined) return [];
		const file = bytes.get(place);
		if (!file) throw new ReceiveFailure('filesMissing');
		return [articleFile(judge(attachment, file), file)];
	});
}
