import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { SourceName } from '../../nodes/channels/sources';

const folder = resolve(__dirname, '../../workflows');

export interface WorkflowNode {
	id: string;
	name: string;
	type: string;
	typeVersion: number;
	position: [number, number];
	parameters: Record<string, any>;
	credentials?: Record<string, { id: string; name: string }>;
	disabled?: boolean;
	onError?: string;
	webhookId?: string;
}

export interface WorkflowFile {
	id: string;
	name: string;
	active: boolean;
	versionId: string;
	nodes: WorkflowNode[];
	/** By the node they leave, and by kind: `main`, or `ai_languageModel` for a model. */
	connections: Record<
		string,
		Record<string, Array<Array<{ node: string; type: string; index: number }> | null>>
	>;
	settings: Record<string, unknown>;
	pinData?: unknown;
	[more: string]: unknown;
}

/** The files that receive from vendors. */
export const SOURCE_FILES: Readonly<Record<SourceName, string>> = {
	whatsapp: '13-whatsapp',
	meta: '14-messenger-instagram',
	x: '15-x',
	sms: '16-sms',
	chatwoot: '17-chatwoot',
};

/** A fresh copy of a file of workflows/, such as `10-intake`. */
export function shippedWorkflow(name: string): WorkflowFile {
	return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as WorkflowFile;
}

/** What an admin types into the node Settings. */
export function withSettings(
	workflow: WorkflowFile,
	values: Record<string, string | number | boolean>,
): WorkflowFile {
	const settings = workflow.nodes.find(({ name }) => name === 'Settings');
	for (const [name, value] of Object.entries(values)) {
		const field = settings?.parameters.assignments.assignments.find(
			(assignment: { name: string }) => assignment.name === `settings.${name}`,
		);
		if (!field) throw new Error(`${workflow.name} has no setting ${name}`);
		field.value = value;
	}
	return workflow;
}

/** Every run is kept, with all that n8n would ever keep of it: what a canary search has to search. */
export function savingAll(workflow: WorkflowFile): WorkflowFile {
	workflow.settings = {
		...workflow.settings,
		saveDataSuccessExecution: 'all',
		saveDataErrorExecution: 'all',
		saveExecutionProgress: true,
		saveManualExecutions: true,
	};
	return workflow;
}

/** Workflow 50 with every channel switched on. */
export function sendingAll(workflow: WorkflowFile): WorkflowFile {
	for (const node of workflow.nodes) if (node.name.startsWith('Send ')) delete node.disabled;
	return workflow;
}

/** A workflow whose schedules of up to five minutes run twelve times a minute, so that nobody waits for them. */
export function quick(name: string): WorkflowFile {
	const workflow = shippedWorkflow(name);
	for (const { type, parameters } of workflow.nodes) {
		const often = type.endsWith('.scheduleTrigger') && parameters.rule.interval[0].minutesInterval <= 5;
		if (often) parameters.rule.interval = [{ field: 'seconds', secondsInterval: 5 }];
	}
	return workflow;
}

export const quickInbox = (): WorkflowFile => savingAll(quick('12-inbox'));
