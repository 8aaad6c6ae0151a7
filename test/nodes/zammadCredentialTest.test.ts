import { mock } from 'jest-mock-extended';
import type { ICredentialTestFunctions, IDataObject } from 'n8n-workflow';

import { DjbcHelpdesk } from '../../nodes/DjbcHelpdesk/DjbcHelpdesk.node';
import { TestDesk } from '../receive/desk';
import { startSandbox } from '../sandbox/sandbox';

import { sandbox, useDesk } from './helpdeskRun';

useDesk();

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
