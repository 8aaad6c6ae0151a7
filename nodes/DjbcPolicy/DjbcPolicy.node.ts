import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

import { djbcIntakeApiTest } from '../intake/credentialTest';
import { executeOperation } from '../router/execute';
import { operationProperties } from '../router/properties';

import { clockState } from './clockState';
import { computeDue } from './computeDue';
import { period } from './period';
import { searchCalendars } from './pick/calendars';
import { searchCategories } from './pick/categories';
import { searchOffices } from './pick/offices';
import { searchRules } from './pick/rules';
import { searchServices } from './pick/services';
import { searchUnits } from './pick/units';
import { rank } from './rank';
import { suggestCategory } from './suggestCategory';
import { validatePolicy } from './validatePolicy';

/** The first one is what a saved node without a value means, since n8n leaves defaults out: it stays the first. */
const operations = [computeDue, clockState, period, rank, suggestCategory, validatePolicy];

/** The rules of the service catalogue. Works without a desk, so it may serve an AI agent as a tool (design 1). */
export class DjbcPolicy implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'DJBC Policy',
		name: 'djbcPolicy',
		icon: { light: 'file:../icons/djbcPolicy.svg', dark: 'file:../icons/djbcPolicy.dark.svg' },
		group: ['transform'],
		version: [1],
		subtitle: '={{ $parameter["operation"] }}',
		description:
			'Applies the rules of the DJBC service catalogue: categories, ranks, SLA clocks and KPI periods',
		defaults: { name: 'DJBC Policy' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [
			{
				name: 'djbcIntakeApi',
				required: true,
				testedBy: 'djbcIntakeApiTest',
				displayOptions: { show: { operation: ['suggestCategory'], readFrom: ['item'] } },
			},
		],
		properties: operationProperties(operations),
	};

	methods = {
		credentialTest: { djbcIntakeApiTest },
		listSearch: {
			searchCalendars,
			searchCategories,
			searchOffices,
			searchRules,
			searchServices,
			searchUnits,
		},
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await executeOperation.call(this, operations);
	}
}
