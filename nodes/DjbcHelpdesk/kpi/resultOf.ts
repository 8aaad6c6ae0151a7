import { NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';

import { kpiResultSchema } from '../../policy/kpi/schema';
import type { KpiResult } from '../../policy/kpi/types';

/**
 * The run that the item holds.
 * @param before the operation whose item is asked for
 * @throws NodeOperationError naming the first key that differs, never what stands there
 */
export function resultOf(context: IExecuteFunctions, itemIndex: number, before: string): KpiResult {
	const read = kpiResultSchema.safeParse(context.getInputData()[itemIndex]!.json);
	if (read.success) return read.data;
	const where = read.error.issues[0]?.path.join('.') ?? '';
	throw new NodeOperationError(context.getNode(), 'The item is no result of KPI: Compile', {
		description: `Connect this operation behind ${before}${where && ` (${where} is missing or not valid)`}.`,
		itemIndex,
	});
}
