import { NodeOperationError, type IExecuteFunctions, type INodeExecutionData } from 'n8n-workflow';

import type { EachOperation } from '../../router/operation';

export const applyChange: EachOperation = {
	mode: 'each',
	concurrency: 4,
	value: 'applyChange',
	name: 'Apply Change',
	action: 'Apply a change of a running clock',
	description:
		'Give a running clock the due time that List Changes found, with an internal note. A clock that stopped or changed meanwhile is skipped.',
	fields: [
		{
			displayName: 'Each item is a change as <b>List Changes</b> gives it; choose there, apply here.',
			name: 'changeNotice',
			type: 'notice',
			default: '',
		},
		{
			displayName: 'Decided By',
			name: 'decidedBy',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. Kepala Seksi Layanan Informasi',
			description: 'Who chose to recompute: name or office, written into the internal note of the ticket',
		},
		{
			displayName: 'Reason',
			name: 'reason',
			type: 'string',
			default: '',
			placeholder: 'e.g. Cuti bersama 28 Desember 2026',
			description: 'Why, in Indonesian, for the internal note of the ticket',
		},
	],
	run: applyItem,
};

async function applyItem(this: IExecuteFunctions, itemIndex: number): Promise<INodeExecutionData> {
	throw new NodeOperationError(this.getNode(), 'Apply Change is not there yet', { itemIndex });
}
