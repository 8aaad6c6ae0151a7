import { NodeOperationError, type IExecuteFunctions, type INodeExecutionData } from 'n8n-workflow';

import { policyFields, policyOf } from '../../DjbcPolicy/policySource';
import { workerName } from '../../intake/holder';
import { keep, type RunFile } from '../../kpi';
import type { EachOperation } from '../../router/operation';
import { creatingDesk } from '../ticketDesk';

import { resultOf } from './resultOf';

/** Binary fields, as Export names them. */
const FILES = { csv: 'csv', workbook: 'workbook', report: 'report', json: 'result' };
const STAFF = 'staff';

/** Longer than for other tickets: files are sent. */
const TIME = 180_000;

export const store: EachOperation = {
	mode: 'each',
	value: 'store',
	name: 'Store',
	action: 'Store a KPI run on its ticket',
	description:
		'Keep the files of a run on the ticket of its scope and period in Bravo::Kinerja, the file per agent in a note of its own, and tell Kepala Seksi there. A final run is kept once and never changed; a restatement needs a final run and a reason. Done twice it keeps one. Numbers are never mailed.',
	fields: [
		{
			displayName: 'Keep Again',
			name: 'keepAgain',
			type: 'boolean',
			default: false,
			description:
				'Whether a further preliminary run is kept where one is kept already. Final runs and restatements are not touched by it.',
		},
		...policyFields,
	],
	run: storeItem,
};

const worker = workerName();

async function storeItem(this: IExecuteFunctions, itemIndex: number): Promise<INodeExecutionData> {
	const result = resultOf(this, itemIndex, 'KPI: Export');
	const { policy } = policyOf(this, itemIndex);
	const again = this.getNodeParameter('keepAgain', itemIndex, false) === true;
	const file = async (name: string) => await fileOf.call(this, itemIndex, name);
	const files = {
		csv: await file(FILES.csv),
		workbook: await file(FILES.workbook),
		report: await file(FILES.report),
		json: await file(FILES.json),
	};
	const staff = await file(STAFF);
	const desk = { ...(await creatingDesk(this, TIME)), worker };
	const kept = await keep(desk, { result, files, staff, again }, policy);
	const { scope, period, run, asOf } = result;
	return {
		json: { scope, period: period.label, run, asOf, kept: { ...kept, requests: desk.zammad.requests } },
	};
}

/** The content is read here and goes into the request alone. @throws NodeOperationError */
async function fileOf(this: IExecuteFunctions, itemIndex: number, name: string): Promise<RunFile> {
	const binary = this.getInputData()[itemIndex]!.binary?.[name];
	if (!binary) {
		throw new NodeOperationError(this.getNode(), `The item has no file "${name}"`, {
			description: 'Connect this operation behind KPI: Export, with no node between that drops binary data.',
			itemIndex,
		});
	}
	const data = await this.helpers.getBinaryDataBuffer(itemIndex, name);
	return { name: binary.fileName ?? name, type: binary.mimeType, data };
}
