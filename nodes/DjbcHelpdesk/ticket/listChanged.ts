import {
	NodeOperationError,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeProperties,
} from 'n8n-workflow';

import { channelField } from '../../DjbcPolicy/pick/channels';
import { ChangeList, changeListOf } from '../../events';
import type { AllOperation } from '../../router/operation';
import { createZammad } from '../../zammad';
import { limitFields, mostOf } from '../pick/limit';
import { zammadCredential } from '../zammadCredential';

export const listChanged: AllOperation = {
	mode: 'all',
	value: 'listChanged',
	name: 'List Changed',
	action: 'List changed tickets',
	description:
		'List tickets that changed lately, those of restricted groups included, for what events did not tell: IDs, group, state, channel, record, wish, clock, and how far escalation, verification, report or relay went. A change is told at once, and again after 10 minutes, 1 hour and 6 hours in case a run failed.',
	fields: [
		{
			displayName: 'Look Back (Hours)',
			name: 'lookBackHours',
			type: 'number',
			typeOptions: { minValue: 0 },
			default: 24,
			description:
				'How old changes may be at the first look after n8n started. Later ones go on where the last one ended.',
		},
		{
			displayName: 'Channels',
			name: 'channels',
			type: 'multiOptions',
			options: channelField.options as INodeProperties['options'],
			default: [],
			description: 'Only tickets of these channels. Leave empty for all.',
		},
		...limitFields,
	],
	run: listAll,
};

const HOUR = 3_600_000;

async function listAll(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const listing = listingOf.call(this);
	const { settings } = await zammadCredential(this);
	const zammad = createZammad(settings, { signal: this.getExecutionCancelSignal() });
	const { lookBack, channels } = listing;
	const asked = [zammad.server, this.getWorkflow().id, this.getNode().id, lookBack, ...channels].join(' ');
	// By hand all is listed, and no scheduled run misses what was.
	const list = this.getMode() === 'manual' ? new ChangeList() : changeListOf(asked);
	const changes = await list.next(zammad, listing, Date.now());
	return changes.map((change) => ({ json: change as unknown as IDataObject, pairedItem: { item: 0 } }));
}

function listingOf(this: IExecuteFunctions) {
	const wrong = (field: string, description: string) =>
		new NodeOperationError(this.getNode(), `The field ${field} is not valid`, { description });
	const hours: unknown = this.getNodeParameter('lookBackHours', 0, 24);
	if (typeof hours !== 'number' || !(hours >= 0)) {
		throw wrong('Look Back', 'Give a number of hours, 0 or more.');
	}
	const channels: unknown = this.getNodeParameter('channels', 0, []);
	if (!Array.isArray(channels)) throw wrong('Channels', 'Give a list of channels, or leave it empty.');
	return { lookBack: hours * HOUR, channels: channels.map(String), most: mostOf(this) };
}
