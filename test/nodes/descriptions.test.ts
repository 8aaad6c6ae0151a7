import type { INodeProperties, INodeType } from 'n8n-workflow';

import { DjbcHelpdesk } from '../../nodes/DjbcHelpdesk/DjbcHelpdesk.node';
import { DjbcPolicy } from '../../nodes/DjbcPolicy/DjbcPolicy.node';
import { DjbcSetup } from '../../nodes/DjbcSetup/DjbcSetup.node';

const nodes: INodeType[] = [new DjbcPolicy(), new DjbcHelpdesk(), new DjbcSetup()];

const selectors = ['resource', 'operation'];

/** Field names by operation, as an operation of that name shows them. */
function fieldsOf(node: INodeType, operation: string): INodeProperties[] {
	return node.description.properties.filter(({ displayOptions }) =>
		displayOptions?.show?.operation?.includes(operation),
	);
}

describe.each(nodes.map((node) => [node.description.displayName, node] as const))('%s', (_name, node) => {
	const { properties } = node.description;

	test('explains every field', () => {
		const silent = properties
			.filter(({ name, type }) => !selectors.includes(name) && type !== 'notice')
			.filter(({ description = '' }) => description.length < 10)
			.map(({ name, displayOptions }) => `${displayOptions?.show?.operation?.join()}.${name}`);
		expect(silent).toEqual([]);
	});

	test('keeps the meaning of saved nodes, from which n8n leaves defaults out', () => {
		const defaults = properties
			.filter(({ name }) => selectors.includes(name))
			.map(({ name, default: value, displayOptions }) => [
				name,
				value,
				displayOptions?.show?.resource?.[0] ?? null,
			]);
		expect(defaults).toEqual(
			{
				djbcPolicy: [['operation', 'computeDue', null]],
				djbcHelpdesk: [
					['resource', 'message', null],
					['operation', 'answer', 'message'],
					['operation', 'listChanges', 'clock'],
					['operation', 'openChild', 'escalation'],
					['operation', 'keep', 'inbox'],
					['operation', 'listDue', 'kpi'],
					['operation', 'draft', 'letter'],
					['operation', 'claim', 'reply'],
					['operation', 'write', 'report'],
					['operation', 'invite', 'survey'],
					['operation', 'get', 'ticket'],
					['operation', 'openTask', 'verification'],
				],
				djbcSetup: [['operation', 'plan', null]],
			}[node.description.name],
		);
	});
});

test.each([
	['computeDue', 0],
	['clockState', 0],
	['period', 0],
	['rank', 0],
	['suggestCategory', 0],
	['listChanges', 1],
	['applyChange', 1],
	['plan', 2],
	['apply', 2],
	['verify', 2],
] as const)('%s says which policy it applies, and what becomes of invalid rows', (operation, node) => {
	const names = fieldsOf(nodes[node]!, operation).map(({ name }) => name);
	expect(names).toEqual(
		expect.arrayContaining(['policySource', 'policyRows', 'policyOverlay', 'invalidRows']),
	);
});

test('rules may be a tool of an AI agent, writing to citizens and tickets may not', () => {
	expect(nodes.map(({ description }) => description.usableAsTool)).toEqual([true, undefined]);
});
