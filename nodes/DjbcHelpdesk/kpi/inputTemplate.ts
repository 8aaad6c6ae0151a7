import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { csvTemplate } from '../../csv';
import type { EachOperation } from '../../router/operation';

import { entryKindField, entryKindOf } from './entryKind';

export const inputTemplate: EachOperation = {
	mode: 'each',
	value: 'inputTemplate',
	name: 'Input Template',
	action: 'Make a template for KPI inputs',
	description:
		'Make the CSV file that coordinators begin with, in the binary field "data": headings and one line as an example',
	fields: [entryKindField],
	run: makeTemplate,
};

async function makeTemplate(this: IExecuteFunctions, itemIndex: number): Promise<INodeExecutionData> {
	const { fileName, example } = entryKindOf(this, itemIndex);
	const data = await this.helpers.prepareBinaryData(csvTemplate(example), fileName, 'text/csv');
	return { json: { fileName }, binary: { data } };
}
