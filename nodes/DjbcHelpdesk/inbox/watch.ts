import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { watch as watchRows } from '../../intake/inbox/watch';
import type { AllOperation } from '../../router/operation';

export const watch: AllOperation = {
	mode: 'all',
	value: 'watch',
	name: 'Watch',
	action: 'Watch the inbox',
	description:
		'Get one item for each alarm, with a key that stays the same while it needs no second mail: dead letters, half of the table limit, messages that wait too long. None when all is well.',
	fields: [
		{
			displayName: 'Newest ID',
			name: 'newestId',
			type: 'number',
			default: 0,
			description: 'Highest ID of the table, to estimate what was not read',
		},
		{
			displayName: 'Rows Read at Most',
			name: 'rows',
			type: 'number',
			typeOptions: { minValue: 1 },
			default: 1000,
			description: 'Limit of the node that read the oldest rows',
		},
		{
			displayName: 'Table Limit (MiB)',
			name: 'mebibytes',
			type: 'number',
			typeOptions: { minValue: 1 },
			default: 200,
			description: 'What this n8n allows for all Data Tables; half of it is an alarm',
		},
		{
			displayName: 'Longest Wait (Minutes)',
			name: 'waitingMinutes',
			type: 'number',
			typeOptions: { minValue: 1 },
			default: 30,
			description: 'A message that waits longer is an alarm',
		},
	],
	run: watchAll,
};

async function watchAll(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const number = (name: string) => this.getNodeParameter(name, 0) as number;
	const rows = this.getInputData().map(({ json }) => json);
	const { alarms, ...state } = watchRows(rows, Date.now(), {
		mebibytes: number('mebibytes'),
		waitingMinutes: number('waitingMinutes'),
		rows: number('rows'),
		newestId: number('newestId'),
	});
	const pairedItem = rows.map((_row, item) => ({ item }));
	return alarms.map(({ key, text }) => ({ json: { key, alarm: text, ...state }, pairedItem }));
}
