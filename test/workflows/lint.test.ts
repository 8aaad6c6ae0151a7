import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { shippedWorkflow, type WorkflowFile, type WorkflowNode } from '../e2e/shippedWorkflows';
import { nodeType } from './inProcess';

/** Every exported workflow keeps the rules of design.md, section 8. */
const folder = resolve(__dirname, '../../workflows');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

const STICKY = 'n8n-nodes-base.stickyNote';
const TRIGGERS = [
	'n8n-nodes-base.errorTrigger',
	'n8n-nodes-base.manualTrigger',
	'n8n-nodes-base.scheduleTrigger',
];

it('has workflows', () =>
	expect(files).toEqual(expect.arrayContaining(['05-policy.json', '10-intake.json', '11-try-intake.json'])));

describe.each(files)('%s', (name) => {
	const text = readFileSync(join(folder, name), 'utf8');
	const workflow = shippedWorkflow(name.replace(/\.json$/, ''));
	const { nodes, connections, settings } = workflow;
	const notes = nodes.filter(({ type }) => type === STICKY);
	const steps = nodes.filter(({ type }) => type !== STICKY);

	it('can be imported by the CLI: fixed id, version id, not active, nothing pinned', () => {
		expect(workflow.id).toMatch(/^[A-Za-z0-9]{16}$/);
		expect(workflow.versionId).toMatch(/^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/);
		expect(workflow.active).toBe(false);
		expect(workflow.pinData ?? {}).toEqual({});
		expect(workflow.name.split(' ')[0]).toBe(name.split('-')[0]);
	});

	it('says how it runs, in which zone, and what it saves', () => {
		expect(settings).toMatchObject({
			executionOrder: 'v1',
			timezone: 'Asia/Jakarta',
			saveDataErrorExecution: expect.stringMatching(/^(all|none)$/),
			saveDataSuccessExecution: expect.stringMatching(/^(all|none)$/),
			saveManualExecutions: expect.any(Boolean),
			saveExecutionProgress: expect.any(Boolean),
		});
		expect(settings).not.toHaveProperty('errorWorkflow');
	});

	it('uses node types and versions of the pinned n8n and of this package', async () => {
		for (const node of nodes) await expect(nodeType(node)).resolves.toBeDefined();
	});

	it('has no Code node, no sub-workflow and no environment variable', () => {
		for (const { type } of nodes) expect(type).not.toMatch(/\.(code|function|functionItem|executeWorkflow)$/);
		expect(text).not.toMatch(/\$env|\$vars/);
	});

	it('names credentials as the guide does', () => {
		const zammad = /^0[01]-/.test(name) ? 'DJBC Zammad Setup' : 'DJBC Zammad';
		const allowed: Record<string, RegExp> = {
			djbcZammadApi: new RegExp(`^${zammad}$`),
			djbcIntakeApi: /^DJBC Intake$/,
			n8nApi: /^n8n API$/,
			// One for each sending account.
			djbcChannelApi: /^DJBC Channel (Chatwoot|Widget|WhatsApp|Meta|X|SMS)$/,
		};
		for (const { credentials = {} } of nodes) {
			for (const [type, { name: given, id }] of Object.entries(credentials)) {
				expect(given).toMatch(allowed[type]!);
				expect(id).toMatch(/^[A-Za-z0-9]{16}$/);
			}
		}
	});

	it('gives every node its credentials', async () => {
		for (const node of steps.filter(({ type }) => type.startsWith('n8n-nodes-djbc-helpdesk.'))) {
			const { description } = await nodeType(node);
			for (const { name: type, required, displayOptions } of description.credentials ?? []) {
				const { show = {}, hide = {} } = displayOptions ?? {};
				const fits = (conditions: object) =>
					Object.entries(conditions).map(([field, values]) => values.includes(node.parameters[field]));
				if (!required || fits(show).includes(false) || fits(hide).includes(true)) continue;
				expect([node.name, Object.keys(node.credentials ?? {})]).toEqual([
					node.name,
					expect.arrayContaining([type]),
				]);
			}
		}
	});

	it('connects every node, once named, and nothing else', () => {
		const names = nodes.map((node) => node.name);
		expect(new Set(names).size).toBe(names.length);
		expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
		const links = Object.values(connections).flatMap((kinds) => Object.values(kinds).flat(2));
		const targets = links.map((link) => link!.node);
		for (const end of [...Object.keys(connections), ...targets]) expect(names).toContain(end);
		for (const { name: step, type } of steps) {
			if (TRIGGERS.includes(type) || type.endsWith('Trigger')) continue;
			// A model hangs on the node that asks it: it has an output only.
			const kinds = Object.keys(connections[step] ?? {}).filter((kind) => kind !== 'main');
			if (kinds.length === 0) expect(targets).toContain(step);
		}
	});

	it('keeps every node of an AI provider switched off: what leaves the house is for the admin to decide', () => {
		for (const { type, disabled } of nodes) if (type.startsWith('@n8n/')) expect(disabled).toBe(true);
	});

	it('ends every branch behind Receive in an answer, where a sender waits', () => {
		if (!steps.some(({ type }) => type.endsWith('.djbcIntakeTrigger'))) return;
		for (const receive of steps.filter(({ parameters: { operation } }) => operation === 'receive')) {
			expect(receive.onError).toBe('continueErrorOutput');
			const outputs = connections[receive.name]!.main!;
			expect(outputs).toHaveLength(2);
			for (const output of outputs) {
				expect(output).not.toHaveLength(0);
				for (const link of output!) expect(answers(workflow, link.node)).toBe(true);
			}
		}
	});

	it('explains itself in notes that are read from left to right and cover nothing', () => {
		expect(notes.length).toBeGreaterThanOrEqual(3);
		const ordered = [...notes].sort((a, b) => a.position[1] - b.position[1] || a.position[0] - b.position[0]);
		ordered.forEach(({ parameters }, place) =>
			expect(parameters.content).toMatch(new RegExp(`^## ${place + 1}\\. `)),
		);
		const boxes = [...notes.map(noteBox), ...steps.map(stepBox)];
		boxes.forEach((box, place) => {
			for (const other of boxes.slice(place + 1))
				expect([box.name, other.name, overlap(box, other)]).toEqual([box.name, other.name, false]);
		});
	});
});

/** Whether every way on from this node passes an Answer. */
function answers(workflow: WorkflowFile, name: string): boolean {
	const node = workflow.nodes.find((candidate) => candidate.name === name)!;
	if (node.parameters.operation === 'answer' && !node.disabled) return true;
	const onward = (workflow.connections[name]?.main ?? []).flat();
	return onward.length > 0 && onward.every((link) => answers(workflow, link!.node));
}

interface Box {
	name: string;
	left: number;
	top: number;
	right: number;
	bottom: number;
}

function noteBox({ name, position: [left, top], parameters }: WorkflowNode): Box {
	return { name, left, top, right: left + parameters.width, bottom: top + parameters.height };
}

/** A node is drawn 96 wide and high, with its name and subtitle below; wider if models hang on it, higher by its outputs. */
function stepBox({ name, type, position: [left, top], parameters }: WorkflowNode): Box {
	const width = type.endsWith('.chainLlm') ? 256 : 96;
	const height = Math.max(96, 30 * (parameters.rules?.values.length ?? 0));
	return { name, left: left - 20, top, right: left + width + 20, bottom: top + height + 54 };
}

function overlap(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
