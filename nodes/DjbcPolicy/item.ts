import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import type { PolicyInForce } from '../policy/overlay/policyFrom';

/** Where in the item each operation leaves its result. */
type ResultName = 'category' | 'rank' | 'clock' | 'clockState' | 'period' | 'validation';

/**
 * The incoming item with one more field; binary data passes on. Rows that the policy left out are named beside it, so
 * that a workflow can tell somebody.
 */
export function withResult(
	context: IExecuteFunctions,
	itemIndex: number,
	name: ResultName,
	result: object,
	problems: PolicyInForce['problems'] = [],
): INodeExecutionData {
	const { json, binary } = context.getInputData()[itemIndex]!;
	return {
		json: {
			...json,
			[name]: result as IDataObject,
			...(problems.length > 0 ? { policyProblems: problems as unknown as IDataObject[] } : {}),
		},
		...(binary ? { binary } : {}),
	};
}
