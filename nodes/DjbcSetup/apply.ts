import {
	NodeOperationError,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
} from 'n8n-workflow';

import type { EachOperation } from '../router/operation';
import { beginApply, isDecision, type ApplyRun, type SetupItem } from '../setup';

import { deskAndPolicy, runFields } from './policyOfRun';

/** One look at the desk for all items of a run, made when the first one comes. */
const runs = new WeakMap<object, Promise<ApplyRun>>();

/**
 * Carries out the items of Plan one after another; each is given back with `done` (created, changed, switchedOff, same,
 * left) and `restart`. Refuses everything while a conflict has no decision, and everything after a migration.
 */
export const apply: EachOperation = {
	mode: 'each',
	value: 'apply',
	name: 'Apply',
	action: 'Apply planned items to a desk',
	description:
		'Carry out items of Plan, in their order; safe to repeat. Never deletes, and touches foreign objects only where an item is decided so.',
	fields: [
		{
			displayName:
				'Give this operation all items of Plan, in their order. When it stops with "Restart Zammad now", restart Zammad and run Plan and Apply again: it goes on from there.',
			name: 'applyNotice',
			type: 'notice',
			default: '',
		},
		...runFields,
	],
	async run(this: IExecuteFunctions, itemIndex: number): Promise<INodeExecutionData> {
		const run = runs.get(this) ?? begin(this);
		runs.set(this, run);
		const applied = await (await run).apply(itemIndex);
		return { json: applied as unknown as IDataObject };
	},
};

async function begin(context: IExecuteFunctions): Promise<ApplyRun> {
	const items = context.getInputData().map(({ json }, itemIndex) => plannedItem(context, json, itemIndex));
	const { zammad, policy, events } = await deskAndPolicy(context);
	return await beginApply(zammad, policy, items, events);
}

function plannedItem(
	context: IExecuteFunctions,
	{ kind, name, decision }: IDataObject,
	itemIndex: number,
): Pick<SetupItem, 'kind' | 'name' | 'decision'> {
	const decided = decision === undefined || decision === '' ? null : decision;
	if (typeof kind === 'string' && typeof name === 'string' && (decided === null || isDecision(decided))) {
		return { kind: kind as SetupItem['kind'], name, decision: decided };
	}
	throw new NodeOperationError(context.getNode(), 'This item is none of Plan, or its decision is none', {
		description: 'An item has kind and name; its decision is switchOff, keep, adopt or empty.',
		itemIndex,
	});
}
