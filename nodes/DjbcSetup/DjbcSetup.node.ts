import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

import { djbcZammadApiTest } from '../DjbcHelpdesk/credentialTest';
import { executeOperation } from '../router/execute';
import { operationProperties } from '../router/properties';

import { apply } from './apply';
import { plan } from './plan';
import { verify } from './verify';

/** The first one is what a saved node without a value means, since n8n leaves defaults out: it stays the first. */
const operations = [plan, apply, verify];

/** Sets up a desk after the policy, with a token of its own. Never a tool of an AI agent (design 1). */
export class DjbcSetup implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'DJBC Setup',
		name: 'djbcSetup',
		icon: { light: 'file:../icons/djbcSetup.svg', dark: 'file:../icons/djbcSetup.dark.svg' },
		group: ['output'],
		version: [1],
		subtitle: '={{ $parameter["operation"] }}',
		description: 'Prepares a Zammad for the service catalogue: plans, applies and verifies',
		defaults: { name: 'DJBC Setup' },
		usableAsTool: undefined,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'djbcZammadApi', required: true, testedBy: 'djbcZammadApiTest' }],
		properties: operationProperties(operations),
	};

	methods = { credentialTest: { djbcZammadApiTest } };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await executeOperation.call(this, operations);
	}
}
