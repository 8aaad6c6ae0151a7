import { shippedWorkflow, type WorkflowFile, type WorkflowNode } from '../e2e/shippedWorkflows';

/**
 * Every source has its own workflow, and all bring messages in by the same graph: from Settings on, what one has the
 * others have. A change in one that is forgotten in the others fails here.
 */
const SOURCES = ['13-whatsapp', '14-messenger-instagram', '15-x', '16-sms', '17-chatwoot'];

/** What only 10 Intake has, and the output by which a message goes on: an AI may stand in front, and calls come. */
const ONLY_IN_10 = new Map<string, number | null>([
	['Not Suspected', null],
	['Open for the AI', null],
	['Ask the AI', null],
	['AI Model', null],
	['AI Code', null],
	['AI or Ours', 0],
	['A Call', 1],
	['Call', null],
	['Call Log', null],
]);

/** Of each source its own: the address, and whose token fetches files. */
const OWN = ['Intake Trigger'];

/** A node without its place and its ids. */
function essence({ id, position, ...node }: WorkflowNode): Partial<WorkflowNode> {
	return withoutIds({ ...node, webhookId: undefined }) as Partial<WorkflowNode>;
}

function withoutIds(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(withoutIds);
	if (value === null || typeof value !== 'object') return value;
	return Object.fromEntries(
		Object.entries(value).map(([name, one]) => [
			name,
			name === 'id' && typeof one === 'string' && /-/.test(one) ? '' : withoutIds(one),
		]),
	);
}

const isNote = ({ type }: WorkflowNode) => type.endsWith('.stickyNote');

type Nodes = Record<string, Partial<WorkflowNode>>;

const nodesOf = (workflow: WorkflowFile): Nodes =>
	Object.fromEntries(
		workflow.nodes
			.filter((node) => !isNote(node) && !OWN.includes(node.name) && !ONLY_IN_10.has(node.name))
			.map((node) => [node.name, essence(node)]),
	);

type Links = WorkflowFile['connections'][string][string];

/** Where each output leads; what only 10 has is passed through. */
function linksOf({ connections }: WorkflowFile): Record<string, string[][]> {
	const onward = (links: Links[number]): string[] =>
		(links ?? []).flatMap(({ node, index }) => {
			const output = ONLY_IN_10.get(node);
			if (output === undefined) return [`${node} ${index}`];
			return output === null ? [] : onward(connections[node]!.main![output]!);
		});
	return Object.fromEntries(
		Object.entries(connections)
			.filter(([name]) => !ONLY_IN_10.has(name))
			.map(([name, { main }]) => [name, main!.map(onward)]),
	);
}

/** Meta gives files only to the account's token. */
function withWhatsAppAccount(nodes: Nodes): Nodes {
	const own = ({ parameters, credentials, ...node }: Partial<WorkflowNode>) => ({
		...node,
		parameters: { ...parameters, mediaAccount: 'whatsapp' },
		credentials: {
			...credentials,
			djbcChannelApi: expect.objectContaining({ name: 'DJBC Channel WhatsApp' }),
		},
	});
	const { 'Fetch Attachments': first, 'Last Try': last } = nodes;
	return { ...nodes, 'Fetch Attachments': own(first!), 'Last Try': own(last!) };
}

/** The mail says what becomes of a message that is not held: not all senders repeat it. */
const NOT_HELD: Record<string, RegExp> = {
	'10-intake': /sender was told to send it again\. A telephone exchange sends nothing twice/,
	'13-whatsapp': /No message was lost: Meta was told to send it again/,
	'14-messenger-instagram': /No message was lost: Meta was told to send it again/,
	'15-x': /not held; it sends again on the enterprise tier only/,
	'16-sms': /not held\. If it does not send again/,
	'17-chatwoot': /not held, and does not send it again/,
};
const FILES_MISSING =
	/\$json\.node === 'Files Not Fetched' \? 'The message stands in its ticket, its files do not/;

const ten = shippedWorkflow('10-intake');

it('10 has what it has alone', () =>
	expect(ten.nodes.map(({ name }) => name)).toEqual(expect.arrayContaining([...ONLY_IN_10.keys()])));

describe.each(SOURCES)('%s', (name) => {
	const workflow = shippedWorkflow(name);

	it('has the nodes of 10 Intake', () => {
		const expected = name === '13-whatsapp' ? withWhatsAppAccount(nodesOf(ten)) : nodesOf(ten);
		const nodes = nodesOf(workflow);
		expected['Tell the Admin']!.parameters!.text = nodes['Tell the Admin']!.parameters!.text;
		expect(nodes).toEqual(expected);
	});

	it('connects them as 10 Intake does', () => expect(linksOf(workflow)).toEqual(linksOf(ten)));

	it('shares no id with another workflow', () => {
		const idsOf = (file: WorkflowFile) =>
			[file.id, file.versionId, ...file.nodes.flatMap(({ id, webhookId }) => [id, webhookId])].filter(
				Boolean,
			);
		const others = ['10-intake', ...SOURCES].filter((other) => other !== name);
		const taken = others.flatMap((other) => idsOf(shippedWorkflow(other)));
		expect(idsOf(workflow).filter((id) => taken.includes(id!))).toEqual([]);
	});

	it('has an address of its own, and says so in its notes', () => {
		const { path } = workflow.nodes.find((node) => node.name === 'Intake Trigger')!.parameters;
		const said = workflow.nodes.filter(isNote).map(({ parameters }) => parameters.content as string);
		expect(said.join()).toContain(`/webhook/${path}`);
		const others = ['10-intake', ...SOURCES].filter((other) => other !== name);
		for (const other of others) {
			const trigger = shippedWorkflow(other).nodes.find((node) => node.name === 'Intake Trigger')!;
			expect(trigger.parameters.path).not.toBe(path);
		}
	});
});

it.each(Object.entries(NOT_HELD))('the mail of %s says what is true there', (name, words) => {
	const { parameters } = shippedWorkflow(name).nodes.find((node) => node.name === 'Tell the Admin')!;
	expect(parameters.text).toMatch(words);
	expect(parameters.text).toMatch(FILES_MISSING);
});

/** What 12 Inbox does with a message that waited must be what 10 does with one that did not. */
it.each([
	'Receive',
	'A Call',
	'Call',
	'Call Log',
	'New Ticket',
	'Propose Same Matter',
	'With Attachments',
	'Fetch Attachments',
	'Not All Fetched',
	'To Fetch Later',
	'Some Minutes Later',
	'Last Try',
	'Tries Left',
	'Files Not Fetched',
])('12 Inbox has %s as 10 Intake', (name) => {
	const essenceIn = (workflow: WorkflowFile) => {
		const { parameters, ...node } = essence(workflow.nodes.find((one) => one.name === name)!);
		// A row may bear tags of the workflow that its message came by.
		return { ...node, parameters: { ...parameters, ...('tags' in parameters! ? { tags: '' } : {}) } };
	};
	expect(essenceIn(shippedWorkflow('12-inbox'))).toEqual(essenceIn(ten));
});

/** 19 has no answer, but the same way to files. */
it.each(['Not All Fetched', 'To Fetch Later', 'Some Minutes Later', 'Tries Left', 'Files Not Fetched'])(
	'19 n8n Triggers has %s as 10 Intake, and goes on from it as that does',
	(name) => {
		const nineteen = shippedWorkflow('19-n8n-triggers');
		const nodeIn = ({ nodes }: WorkflowFile) => essence(nodes.find((one) => one.name === name)!);
		expect(nodeIn(nineteen)).toEqual(nodeIn(ten));
		for (const from of [name, 'Fetch Attachments', 'Last Try'])
			expect(linksOf(nineteen)[from]).toEqual(linksOf(ten)[from]);
	},
);
