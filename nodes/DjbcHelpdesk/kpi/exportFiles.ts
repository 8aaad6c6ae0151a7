import {
	NodeOperationError,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodePropertyOptions,
} from 'n8n-workflow';

import { policyFields, policyOf } from '../../DjbcPolicy/policySource';
import { fileOf, type FileKind } from '../../kpi';
import type { EachOperation } from '../../router/operation';

import { resultOf } from './resultOf';

const FILES: Array<INodePropertyOptions & { value: FileKind }> = [
	{
		name: 'CSV',
		value: 'csv',
		description: 'Every line with the columns of the service catalogue (5.3)',
	},
	{
		name: 'Report (PDF)',
		value: 'report',
		description: 'The monthly report with charts and blanks for Team 3, to be printed and signed',
	},
	{ name: 'Result (JSON)', value: 'result', description: 'The numbers as KPI: Store keeps them' },
	{
		name: 'Staff File (CSV)',
		value: 'staff',
		description: 'K12 to K14 of every agent by name: for Kepala Seksi only, never to be mailed',
	},
	{
		name: 'Workbook (XLSX)',
		value: 'workbook',
		description: 'Summary, breakdowns, breaches, arrivals, definitions',
	},
];

export const exportFiles: EachOperation = {
	mode: 'each',
	value: 'exportFiles',
	name: 'Export',
	action: 'Export a KPI run to files',
	description:
		'Write the files of a run as binary data, each in the field of its kind: csv, report, result, staff, workbook. The agents go into the staff file alone and leave the item with it. The same run makes the same files.',
	fields: [
		{
			displayName: 'Files',
			name: 'files',
			type: 'multiOptions',
			options: FILES,
			default: ['csv', 'report', 'result', 'staff', 'workbook'],
			required: true,
			description: 'Which files to write. KPI: Store needs all of them.',
		},
		...policyFields,
	],
	run: exportItem,
};

async function exportItem(this: IExecuteFunctions, itemIndex: number): Promise<INodeExecutionData> {
	const result = resultOf(this, itemIndex, 'KPI: Compile');
	const { policy } = policyOf(this, itemIndex);
	const binary: NonNullable<INodeExecutionData['binary']> = {};
	const kinds = kindsOf(this, itemIndex);
	for (const kind of kinds) {
		const { name, type, data } = await fileOf(kind, result, policy);
		binary[kind] = await this.helpers.prepareBinaryData(data, name, type);
	}
	const { json } = this.getInputData()[itemIndex]!;
	const { agents: _, ...kept } = json;
	return { json: kinds.includes('staff') ? kept : json, binary };
}

/** @throws NodeOperationError when an expression gives none or others */
function kindsOf(context: IExecuteFunctions, itemIndex: number): FileKind[] {
	const given = [context.getNodeParameter('files', itemIndex)].flat();
	const kinds = FILES.map(({ value }) => value).filter((kind) => given.includes(kind));
	if (kinds.length > 0 && kinds.length === new Set(given).size) return kinds;
	throw new NodeOperationError(context.getNode(), 'The field Files is not valid', {
		description: `Choose one or more of ${FILES.map(({ value }) => value).join(', ')}.`,
		itemIndex,
	});
}
