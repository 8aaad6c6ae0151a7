import { NodeOperationError, type IExecuteFunctions, type INodeExecutionData } from 'n8n-workflow';

import { policyFields, policyOf, startOf } from '../../DjbcPolicy/policySource';
import { readCsv, tooLarge } from '../../csv';
import { callHash } from '../../intake/hashes';
import type { CallRecord } from '../../intake/callRecord';
import {
	readEntries,
	type CallEntry,
	type EntryKind,
	type EntryLine,
	type EntryProblem,
} from '../../policy/kpi/entry';
import type { EachOperation } from '../../router/operation';

import { entryKindField, entryKindOf } from './entryKind';

export const checkRows: EachOperation = {
	mode: 'each',
	value: 'checkRows',
	name: 'Check Rows',
	action: 'Check rows of KPI inputs',
	description:
		'Check what coordinators write into a CSV file or form: roster, assessments, phone log. Gives an item for each row, as its Data Table keeps it, with the key by which it replaces an earlier one (rowKey; callHash of a call). With a single bad row it gives none of them, but one item whose problems tell in Indonesian, by line and column, what to put right.',
	fields: [
		entryKindField,
		{
			displayName: 'Input',
			name: 'input',
			type: 'options',
			options: [
				{ name: 'CSV File', value: 'csv', description: 'A file in a binary field of the item' },
				{
					name: 'Item',
					value: 'item',
					description:
						'The item is one row: its fields are named as the headings of the CSV, as a form gives them',
				},
			],
			default: 'csv',
			description: 'Where the rows are',
		},
		{
			displayName: 'Input Data Field Name',
			name: 'binaryField',
			type: 'string',
			default: 'data',
			required: true,
			hint: 'The name of the input field that holds the file',
			description: 'Binary field with the CSV file, at most 5 MB and 20,000 rows',
			displayOptions: { show: { input: ['csv'] } },
		},
		...policyFields,
	],
	run: checkItem,
};

async function checkItem(this: IExecuteFunctions, itemIndex: number): Promise<INodeExecutionData[]> {
	const kind = entryKindOf(this, itemIndex);
	const { policy } = policyOf(this, itemIndex);
	const given =
		this.getNodeParameter('input', itemIndex) === 'csv'
			? await readFile(this, itemIndex, kind)
			: { lines: [formLine(this, itemIndex, kind)], problems: [] };
	const { rows, problems } = readEntries(kind, given.lines, { policy, now: startOf(this) });
	const all = [...given.problems, ...problems].sort(byLine);
	if (all.length > 0) return [{ json: { rows: 0, problems: all.map((problem) => ({ ...problem })) } }];
	return rows.map((row) => ({
		json: { ...('callId' in row ? callRow(row as unknown as Keyed<CallEntry>) : row) },
	}));
}

/** @throws NodeOperationError when the item has no such file */
async function readFile(context: IExecuteFunctions, itemIndex: number, { example, optional }: EntryKind) {
	const field = String(context.getNodeParameter('binaryField', itemIndex));
	const file = context.getInputData()[itemIndex]!.binary?.[field];
	if (file === undefined) {
		throw new NodeOperationError(context.getNode(), `The item has no file in the binary field "${field}"`, {
			description: 'Name the field as the node before gives it in Input Data Field Name.',
			itemIndex,
		});
	}
	const large = tooLarge(file.bytes ?? 0);
	if (large) return large;
	const bytes = await context.helpers.getBinaryDataBuffer(itemIndex, field);
	return readCsv(bytes, { all: Object.keys(example), optional });
}

function formLine(context: IExecuteFunctions, itemIndex: number, { example }: EntryKind): EntryLine {
	const { json } = context.getInputData()[itemIndex]!;
	const cells = Object.keys(example).map((heading) => [heading, String(json[heading] ?? '')]);
	return { line: null, cells: Object.fromEntries(cells) as Record<string, string> };
}

type Keyed<Row> = Row & { rowKey: string };

/** As the Data Table `djbc_calls` keeps it. The same call, uploaded once more, has the same hash. */
function callRow({ callId, rowKey: _, ...call }: Keyed<CallEntry>): CallRecord {
	const hash = callHash({ system: 'phone-log', account: call.office }, callId);
	return { keyHash: '', callHash: hash, ...call, ticket: '' };
}

const byLine = (one: EntryProblem, other: EntryProblem) => (one.line ?? 0) - (other.line ?? 0);
