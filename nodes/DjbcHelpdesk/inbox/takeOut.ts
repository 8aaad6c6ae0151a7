import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { itemOf } from '../../intake/inbox/row';
import type { EachOperation } from '../../router/operation';

export const takeOut: EachOperation = {
	mode: 'each',
	value: 'takeOut',
	name: 'Take Out',
	action: 'Take a message out of its row',
	description:
		'Get the sealed item back from a row of the Data Table djbc_inbox, as it was about to be received',
	fields: [],
	run: takeItemOut,
};

async function takeItemOut(this: IExecuteFunctions, itemIndex: number): Promise<INodeExecutionData> {
	return { json: itemOf(this.getInputData()[itemIndex]!.json) as IDataObject };
}
