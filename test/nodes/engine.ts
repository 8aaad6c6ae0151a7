import './n8nFolder';

import { ExecuteContext } from 'n8n-core';
import {
	createRunExecutionData,
	NodeHelpers,
	Workflow,
	type IDataObject,
	type IExecuteFunctions,
	type INode,
	type INodeExecutionData,
	type INodeParameters,
	type INodeType,
	type NodeExecutionHint,
} from 'n8n-workflow';

export interface EngineRun {
	items: INodeExecutionData[];
	hints: NodeExecutionHint[];
}

/**
 * Runs one node on n8n's own execution context: defaults of fields that are left out, expressions and resource locators
 * are n8n's doing, as in a saved workflow.
 */
export async function runNode(
	type: INodeType,
	given: {
		items?: INodeExecutionData[];
		parameters: INodeParameters;
		credentials?: Record<string, IDataObject>;
		onError?: INode['onError'];
	},
): Promise<EngineRun> {
	const { description } = type;
	const node: INode = {
		id: '1',
		name: 'Node',
		type: `n8n-nodes-djbc-helpdesk.${description.name}`,
		typeVersion: 1,
		position: [0, 0],
		parameters: given.parameters,
		credentials: Object.fromEntries(
			Object.keys(given.credentials ?? {}).map((name) => [name, { id: '1', name }]),
		),
		...(given.onError ? { onError: given.onError } : {}),
	};
	node.parameters = NodeHelpers.getNodeParameters(
		description.properties,
		given.parameters,
		true,
		false,
		node,
		description,
	)!;
	const workflow = new Workflow({
		id: '1',
		nodes: [node],
		connections: {},
		active: false,
		nodeTypes: { getByName: () => type, getByNameAndVersion: () => type, getKnownTypes: () => ({}) } as never,
		settings: {},
	});
	const items = given.items ?? [{ json: {} }];
	const address = 'http://127.0.0.1:5678/';
	const context = new ExecuteContext(
		workflow,
		node,
		{
			executionId: '1',
			currentNodeExecutionIndex: 0,
			variables: {},
			externalSecretsProxy: {},
			instanceBaseUrl: address,
			webhookWaitingBaseUrl: address,
			formWaitingBaseUrl: address,
			setExecutionStatus: () => undefined,
			credentialsHelper: {
				getParentTypes: () => [],
				isCredentialUsableByNode: () => true,
				getDecrypted: async (_data: unknown, _details: unknown, name: string) => given.credentials?.[name],
			},
		} as never,
		'manual',
		createRunExecutionData(),
		0,
		items,
		{ main: [items] },
		{ node, data: { main: [items] }, source: null },
		[],
		new AbortController().signal,
	);
	const [output] = (await type.execute!.call(
		context as unknown as IExecuteFunctions,
	)) as INodeExecutionData[][];
	return { items: output!, hints: context.hints };
}
