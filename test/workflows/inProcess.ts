import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { WorkflowFile, WorkflowNode } from '../e2e/shippedWorkflows';
import { dataTables } from './dataTables';

/**
 * Runs a whole workflow file on n8n's own engine, without a server: n8n-core, n8n-workflow and n8n's nodes of the
 * pinned n8n, and our nodes as built (n8n-notes 6).
 */
const root = resolve(__dirname, '../..');
const modules = join(root, 'test/e2e/node_modules');

// n8n-core would write an encryption key into the home folder, and failures that are wanted to the console.
process.env.N8N_LOG_LEVEL = 'silent';
const userFolder = mkdtempSync(join(tmpdir(), 'djbc-core-'));
process.env.N8N_USER_FOLDER = userFolder;
afterAll(() => rmSync(userFolder, { recursive: true, force: true }));
/* eslint-disable @typescript-eslint/no-require-imports -- from the pinned n8n's tree, in this order */
require(join(modules, 'reflect-metadata'));

// ES modules, which jest cannot load and none of our workflows runs: Send Email pulls one in for its forms, Facebook
// Trigger the other for its registration.
jest.doMock(join(modules, 'sanitize-html'), () => ({}));
jest.doMock(join(modules, 'change-case'), () => ({}));

const core = require(join(modules, 'n8n-core')) as typeof import('n8n-core');
const engine = require(join(modules, 'n8n-workflow')) as typeof import('n8n-workflow');

type Json = Record<string, any>;

export interface RunResult {
	/** `success`, `error`, … */
	status: string;
	error: { message: string } | undefined;
	/** Items a node gave out of its outputs; undefined when it did not run. */
	output(node: string): Json[][] | undefined;
	/** How often a node ran. */
	times(node: string): number;
	/** What `sendResponse` was called with, in order. */
	answers: Json[];
	/** All that n8n holds of the run, and stores when it saves it. */
	stored: string;
}

const loaders = new Map<string, any>();

async function loader(type: string): Promise<any> {
	const name = type.slice(0, type.lastIndexOf('.'));
	let found = loaders.get(name);
	if (!found) {
		found =
			name === 'n8n-nodes-djbc-helpdesk'
				? new core.PackageDirectoryLoader(root)
				: new core.LazyPackageDirectoryLoader(join(modules, name));
		await found.loadAll();
		loaders.set(name, found);
	}
	return found;
}

/** The description of a node type as n8n knows it; throws for types and versions that do not exist. */
export async function nodeType({ type, typeVersion }: Pick<WorkflowNode, 'type' | 'typeVersion'>) {
	const found = (await loader(type)).getNode(type.slice(type.lastIndexOf('.') + 1)).type;
	const versions = found.nodeVersions
		? Object.keys(found.nodeVersions).map(Number)
		: [found.description.version].flat();
	if (!versions.includes(typeVersion)) throw new Error(`${type} has no version ${typeVersion}`);
	return engine.NodeHelpers.getVersionedNodeType(found, typeVersion);
}

/** What stands in for the world around a run. */
export interface Surroundings {
	/** Data by credential type. */
	credentials?: Record<string, Json>;
	/** Data Tables by name, with their rows; read and written in place. */
	tables?: Record<string, Json[]>;
	/** What other nodes give in place of running, such as forms that somebody filled; whole items where they have files. */
	given?: Record<string, Json[]>;
}

/** @param start node to begin at, and the items it gives */
export async function runWorkflow(
	file: WorkflowFile,
	start: { node: string; items: Json[] },
	{ credentials = {}, tables = {}, given = {} }: Surroundings,
): Promise<RunResult> {
	for (const node of file.nodes) await nodeType(node);
	const nodeTypes = {
		getByName: () => undefined as never,
		getByNameAndVersion: (type: string, version?: number) =>
			engine.NodeHelpers.getVersionedNodeType(
				loaders.get(type.slice(0, type.lastIndexOf('.'))).getNode(type.slice(type.lastIndexOf('.') + 1)).type,
				version,
			),
		getKnownTypes: () => ({}),
	};
	const workflow = new engine.Workflow({
		id: file.id,
		name: file.name,
		nodes: file.nodes as any,
		connections: file.connections as any,
		nodeTypes: nodeTypes as any,
		active: false,
		settings: file.settings,
	});
	const answers: Json[] = [];
	const hooks = new core.ExecutionLifecycleHooks('manual', '1', file as any);
	hooks.addHandler('sendResponse', (response: any) => void answers.push(response));
	const execute = new core.WorkflowExecute(additionalData(hooks, credentials, tables), 'manual');
	const run = await execute.run({
		workflow,
		startNode: workflow.getNode(start.node)!,
		pinData: Object.fromEntries(
			Object.entries({ ...given, [start.node]: start.items }).map(([name, items]) => [
				name,
				items.map((item) => ('json' in item && 'binary' in item ? item : { json: item })),
			]),
		) as any,
	} as any);
	const { runData, error } = run.data.resultData;
	return {
		status: run.status,
		error: error as RunResult['error'],
		output: (node) =>
			runData[node]?.[0]?.data?.main?.map((items: any) => (items ?? []).map(({ json }: any) => json)),
		times: (node) => runData[node]?.length ?? 0,
		answers,
		stored: JSON.stringify(run.data),
	};
}

function additionalData(hooks: any, credentials: Record<string, Json>, tables: Record<string, Json[]>): any {
	const nothing = () => undefined;
	const address = 'http://127.0.0.1:5678/';
	return {
		hooks,
		executionId: '1',
		currentNodeExecutionIndex: 0,
		variables: {},
		externalSecretsProxy: {},
		restApiUrl: `${address}rest`,
		instanceBaseUrl: address,
		formBaseUrl: address,
		formWaitingBaseUrl: address,
		formTestBaseUrl: address,
		webhookBaseUrl: address,
		webhookWaitingBaseUrl: address,
		webhookTestBaseUrl: address,
		mcpBaseUrl: address,
		mcpTestBaseUrl: address,
		setExecutionStatus: nothing,
		sendDataToUI: nothing,
		logAiEvent: nothing,
		'data-table': { dataTableProxyProvider: dataTables(tables) },
		credentialsHelper: {
			getParentTypes: () => [],
			isCredentialUsableByNode: () => true,
			getDecrypted: async (_data: unknown, _details: unknown, type: string) => credentials[type],
			getCredentials: nothing,
			authenticate: async (data: any, type: string, request: any) => {
				// n8n's own credential says so by a rule, which only n8n itself reads.
				if (type === 'n8nApi')
					return { ...request, headers: { ...request.headers, 'X-N8N-API-KEY': data.apiKey } };
				const found = loaders.get('n8n-nodes-djbc-helpdesk')?.getCredential(type).type;
				return await found.authenticate(data, request);
			},
			preAuthentication: async () => undefined,
			runPreAuthentication: async () => undefined,
			updateCredentials: async () => undefined,
			updateCredentialsOauthTokenData: async () => undefined,
			getCredentialsProperties: () => [],
		},
	};
}
