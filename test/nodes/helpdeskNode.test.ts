import { mock } from 'jest-mock-extended';
import type { ICredentialTestFunctions, IDataObject, INodeExecutionData } from 'n8n-workflow';
import { inspect } from 'node:util';

import { DjbcHelpdesk } from '../../nodes/DjbcHelpdesk/DjbcHelpdesk.node';
import { bodyHash, keyHash, threadHash } from '../../nodes/intake/hashes';
import { seal, sealFile } from '../../nodes/intake/seal';
import type { IntakeMessage } from '../../nodes/intake/types';
import { TestDesk } from '../receive/desk';
import { freshKey } from '../receive/incoming';
import { startSandbox, type Sandbox } from '../sandbox/sandbox';

import { executeContext } from './context';

const SEAL = 'seal-test-secret';
let sandbox: Sandbox;
let desk: TestDesk;

beforeAll(async () => {
	sandbox = await startSandbox();
	desk = await TestDesk.of(sandbox);
});
afterAll(async () => await sandbox.close());
afterEach(async () => await desk.control('DELETE', '/faults'));

function credentials(systemId = '70'): Record<string, IDataObject> {
	return {
		djbcZammadApi: { baseUrl: sandbox.url, token: sandbox.agentToken, systemId },
		djbcIntakeApi: { sealSecret: SEAL },
	};
}

function sealedItem(text: string, more: Partial<IntakeMessage> = {}): INodeExecutionData {
	const key = freshKey();
	const message: IntakeMessage = {
		schema: 'djbc.intake.v1',
		type: 'message',
		idempotencyKey: key,
		channel: 'webchat',
		receivedAt: '2026-01-12T02:00:00Z',
		source: { system: 'test', office: 'KPPBC-MKS' },
		thread: { key },
		sender: { kind: 'user', id: key, name: 'Budi KANARI' },
		body: { text },
		...more,
	};
	const hash = keyHash(key);
	const json = {
		schema: 'djbc.sealed.v1',
		type: message.type,
		source: 'intake',
		keyHash: hash,
		bodyHash: bodyHash(message),
		threadHash: threadHash(SEAL, key),
		channel: 'webchat',
		service: 'SVC-WEBCHAT',
		office: 'KPPBC-MKS',
		direction: 'in',
		role: 'user',
		receivedAt: '2026-01-12T02:00:00.000Z',
		arrivedAt: '2026-01-12T02:00:01.000Z',
		textLength: text.length,
		attachmentSizes: [],
		sealed: seal(SEAL, hash, JSON.stringify(message)),
	};
	return { json };
}

const RECEIVE = {
	resource: 'message',
	operation: 'receive',
	group: 'Users',
	restrictedGroup: 'Terbatas::Saring',
	followUpHours: 168,
	tags: 'uji, coba',
};

async function run(
	items: INodeExecutionData[],
	parameters: IDataObject,
	options: { systemId?: string; continueOnFail?: boolean; files?: Record<string, Buffer> } = {},
) {
	const context = executeContext({
		items,
		parameters,
		credentials: credentials(options.systemId),
		continueOnFail: options.continueOnFail,
		files: options.files,
	});
	const [output] = await new DjbcHelpdesk().execute.call(context);
	return output!;
}

async function failure(
	promise: Promise<unknown>,
): Promise<Error & { description?: string; httpCode?: string }> {
	return await promise.then(
		() => {
			throw new Error('did not fail');
		},
		(error: Error) => error,
	);
}

describe('Message: Receive', () => {
	test('gives out the allow-list and nothing personal', async () => {
		const [item] = await run([sealedItem('Halo KANARI')], RECEIVE);
		expect(Object.keys(item!.json).sort()).toEqual(
			'category categorySuggested channel clock createdAt group intakeId office outcome priority rank requests service state ticketId ticketNumber unit updatedAt'.split(
				' ',
			),
		);
		expect(item!.json).toMatchObject({
			outcome: 'created',
			requests: 1,
			group: 'Users',
			channel: 'webchat',
			clock: { state: 'none' },
		});
		expect(JSON.stringify(item)).not.toContain('KANARI');
		const { tags } = await desk.agent.call('GET', `/tags?object=Ticket&o_id=${Number(item!.json.ticketId)}`);
		expect(tags).toEqual(['uji', 'coba']);
	});

	test('brings attachments along, opened', async () => {
		const item = sealedItem('Ada lampiran', {
			attachments: [{ fileName: 'surat.txt', mimeType: 'text/plain', size: 4 }],
		});
		item.binary = { 'sealed-0': { data: '', mimeType: 'application/octet-stream' } };
		const file = sealFile(SEAL, String(item.json.keyHash), 0, Buffer.from('Halo'));
		const [output] = await run([item], RECEIVE, { files: { 'sealed-0': file } });
		const [article] = await desk.articles(Number(output!.json.ticketId));
		expect(article.attachments).toMatchObject([
			{ filename: 'surat.txt', data: Buffer.from('Halo').toString('base64') },
		]);
	});

	test.each(['call', 'close'] as const)('says "not yet" to a %s, never accepts it falsely', async (type) => {
		const [output] = await run([sealedItem('x', { type })], RECEIVE, { continueOnFail: true });
		expect(output).toEqual({
			json: { error: expect.stringContaining('cannot be received yet') },
			pairedItem: { item: 0 },
		});
	});

	test.each(['', 'abc', '7 0'])('refuses to run with the System ID "%s"', async (systemId) => {
		const error = await failure(run([sealedItem('x')], RECEIVE, { systemId }));
		expect(error.message).toContain('System ID');
	});

	test.each([
		[401, { error: "Can't find User for Token" }],
		[403, { error: 'Not authorized' }],
		[422, { error: 'Error ID abcdefgh: Please contact your administrator.' }],
		[503, 'KANARI'],
	])(
		'keeps token and text out of the error when the desk answers %s',
		async (status, body) => {
			await desk.fault({ fault: 'status', status, body });
			const error = await failure(run([sealedItem('Halo KANARI')], RECEIVE));
			const printed =
				inspect(error, { depth: 10, showHidden: true }) + JSON.stringify(error) + String(error.stack);
			expect(printed).not.toContain('KANARI');
			expect(printed).not.toContain(sandbox.agentToken);
			expect(error.name).toBe('NodeApiError');
			expect(error.httpCode).toBe(String(status));
		},
		30_000,
	);

	test('names the item and goes on with the others where the node is told to', async () => {
		const output = await run([sealedItem('a'), { json: { text: 'not sealed' } }, sealedItem('b')], RECEIVE, {
			continueOnFail: true,
		});
		expect(output.map(({ json }) => json.outcome ?? json.error)).toEqual([
			'created',
			expect.stringContaining('The item is not from the DJBC Intake Trigger. Connect this operation'),
			'created',
		]);
	});

	test.each([
		[{ group: '' }, 'Group'],
		[{ restrictedGroup: undefined }, 'Restricted Group'],
		[{ followUpHours: undefined }, 'Follow-Up Window'],
		[{ followUpHours: -1 }, 'Follow-Up Window'],
	])('refuses %j by its field, before anything is sent', async (wrong, field) => {
		await desk.control('DELETE', '/requests');
		const error = await failure(run([sealedItem('x')], { ...RECEIVE, ...wrong } as IDataObject));
		expect(error.message).toBe(`The field ${field} is empty or not valid`);
		expect(await desk.requests()).toEqual([]);
	});

	test('does not drop an attachment whose bytes another node has lost', async () => {
		const item = sealedItem('x', { attachments: [{ fileName: 'a.txt', mimeType: 'text/plain' }] });
		const error = await failure(run([item], RECEIVE));
		expect(error.message).toContain('lost the attachments');
	});

	test('does not open a seal of another secret', async () => {
		const item = sealedItem('x');
		item.json.sealed = seal('another-secret-of-16', String(item.json.keyHash), '{}');
		const error = await failure(run([item], RECEIVE));
		expect(error.message).toContain('The seal was made with a secret this credential does not hold');
	});
});

describe('Message: Open', () => {
	test('gives the plain message, and files when asked', async () => {
		const item = sealedItem('Halo', { attachments: [{ fileName: 'a.txt', mimeType: 'text/plain' }] });
		item.binary = { 'sealed-0': { data: '', mimeType: 'application/octet-stream' } };
		const [plain] = await run([item], { resource: 'message', operation: 'open', includeAttachments: false });
		expect(plain!.json).toMatchObject({ channel: 'webchat', message: { body: { text: 'Halo' } } });
		expect(plain!.json).not.toHaveProperty('sealed');
		expect(plain!.binary).toBeUndefined();
	});
});

describe('Ticket: Get', () => {
	const GET = { resource: 'ticket', operation: 'get', includePersonal: false };
	let ticket: IDataObject;

	beforeAll(async () => {
		[{ json: ticket }] = (await run([sealedItem('Halo KANARI')], RECEIVE)) as [INodeExecutionData];
	});

	test.each([
		['number', 'ticketNumber'],
		['id', 'ticketId'],
		['list', 'ticketId'],
	])('finds a ticket by %s', async (mode, field) => {
		const [item] = await run([{ json: {} }], { ...GET, ticket: { mode, value: String(ticket[field]) } });
		expect(item!.json).toMatchObject({ ticketId: ticket.ticketId, ticketNumber: ticket.ticketNumber });
		expect(JSON.stringify(item)).not.toContain('KANARI');
	});

	test('adds personal fields only by the option', async () => {
		const parameters = {
			...GET,
			includePersonal: true,
			ticket: { mode: 'id', value: String(ticket.ticketId) },
		};
		const [item] = await run([{ json: {} }], parameters);
		expect(item!.json.personal).toMatchObject({ title: 'Halo KANARI' });
	});

	test.each([
		['number', '70999999999', 'No ticket has the number 70999999999'],
		['id', 'abc', 'A ticket ID is a whole number'],
		['id', '999999', 'read ticket failed'],
		['list', '', 'The field Ticket is empty'],
	])('says what is wrong with %s "%s"', async (mode, value, message) => {
		const error = await failure(run([{ json: {} }], { ...GET, ticket: { mode, value } }));
		expect(error.message).toContain(message);
	});
});

describe('the test of the credential DJBC Zammad API', () => {
	const { djbcZammadApiTest } = new DjbcHelpdesk().methods.credentialTest;
	const tried = async (data: IDataObject) =>
		await djbcZammadApiTest.call(mock<ICredentialTestFunctions>(), {
			id: '1',
			name: 'DJBC Zammad',
			type: 'djbcZammadApi',
			data: { baseUrl: sandbox.url, token: sandbox.agentToken, ...data } as never,
		});

	test('compares the newest ticket of somebody else with the System ID', async () => {
		expect(await tried({ systemId: '70' })).toEqual({
			status: 'OK',
			message: expect.stringContaining('begin with 70'),
		});
		expect(await tried({ systemId: '71' })).toMatchObject({
			status: 'Error',
			message: expect.stringContaining('System ID 71'),
		});
	});

	test.each([
		[{ systemId: '' }, 'System ID is empty'],
		[{ systemId: 'x1' }, 'other characters than digits'],
		[{ systemId: '70', token: 'wrong' }, 'token'],
		[{ systemId: '70', baseUrl: 'http://127.0.0.1:1' }, 'ECONNREFUSED'],
		[{ systemId: '70', baseUrl: 'ftp://desk' }, 'http'],
	])(
		'tells what is wrong with %j',
		async (data, message) => {
			expect(await tried(data)).toEqual({ status: 'Error', message: expect.stringContaining(message) });
		},
		30_000,
	);

	test('says so when there is no ticket to compare with', async () => {
		const fresh = await startSandbox();
		try {
			const other = await TestDesk.of(fresh);
			for (const ticket of (await other.control('GET', '/state')).tickets)
				await other.admin.ask('DELETE', `/tickets/${ticket.id}`);
			const result = await tried({ systemId: '70', baseUrl: fresh.url, token: fresh.agentToken });
			expect(result).toEqual({
				status: 'OK',
				message: expect.stringContaining('no ticket was created by anyone else'),
			});
		} finally {
			await fresh.close();
		}
	});
});
