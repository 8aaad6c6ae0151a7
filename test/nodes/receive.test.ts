import type { IDataObject } from 'n8n-workflow';
import { inspect } from 'node:util';

import { seal, sealFile } from '../../nodes/intake/seal';

import { desk, failure, RECEIVE, runHelpdesk, sandbox, SEAL, sealedItem, useDesk } from './helpdeskRun';

useDesk();

describe('Message: Receive', () => {
	test('gives out the allow-list and nothing personal', async () => {
		const sent = sealedItem('Halo KANARI');
		const beside = { category: null, clock: null, settings: { group: 'Users' } };
		const [item] = await runHelpdesk([{ json: { ...sent.json, ...beside } }], RECEIVE);
		expect(Object.keys(item!.json).sort()).toEqual(
			'category categorySuggested channel clock createdAt group intakeId office outcome priority rank requests sealedItem service state ticketId ticketNumber unit updatedAt'.split(
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
		expect(item!.json.sealedItem).toEqual(sent.json);
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
		const [output] = await runHelpdesk([item], RECEIVE, { files: { 'sealed-0': file } });
		const [article] = await desk.articles(Number(output!.json.ticketId));
		expect(article.attachments).toMatchObject([
			{ filename: 'surat.txt', data: Buffer.from('Halo').toString('base64') },
		]);
	});

	test('stores what came along by what it is, not by what its sender calls it', async () => {
		const sent: Array<[fileName: string, mimeType: string, bytes: Buffer]> = [
			['halaman.html', 'text/html', Buffer.from('<html><script>alert(1)</script></html>')],
			['gambar.svg', 'image/png', Buffer.from('<svg xmlns="x"><script>1</script></svg>')],
			['surat\u202E.pdf', 'application/pdf', Buffer.from('89504e470d0a1a0a00e9', 'hex')],
		];
		const attachments = sent.map(([fileName, mimeType]) => ({ fileName, mimeType }));
		const item = sealedItem('Ada lampiran', { attachments });
		const places = sent.map((_, place) => `sealed-${place}`);
		item.binary = Object.fromEntries(
			places.map((name) => [name, { data: '', mimeType: 'application/octet-stream' }]),
		);
		const files = Object.fromEntries(
			sent.map(([, , bytes], at) => [places[at], sealFile(SEAL, String(item.json.keyHash), at, bytes)]),
		);
		const [output] = await runHelpdesk([item], RECEIVE, { files });
		const [article] = await desk.articles(Number(output!.json.ticketId));
		expect(article.attachments.map((file: any) => [file.filename, file.preferences['Mime-Type']])).toEqual([
			['halaman.html', 'application/octet-stream'],
			['gambar.svg', 'application/octet-stream'],
			['surat.pdf', 'image/png'],
		]);
	});

	test.each(['', 'abc', '7 0'])('refuses to run with the System ID "%s"', async (systemId) => {
		const error = await failure(runHelpdesk([sealedItem('x')], RECEIVE, { systemId }));
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
			const error = await failure(runHelpdesk([sealedItem('Halo KANARI')], RECEIVE));
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
		const output = await runHelpdesk(
			[sealedItem('a'), { json: { text: 'not sealed' } }, sealedItem('b')],
			RECEIVE,
			{
				continueOnFail: true,
			},
		);
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
		const error = await failure(runHelpdesk([sealedItem('x')], { ...RECEIVE, ...wrong } as IDataObject));
		expect(error.message).toBe(`The field ${field} is empty or not valid`);
		expect(await desk.requests()).toEqual([]);
	});

	test('does not drop an attachment whose bytes another node has lost', async () => {
		const item = sealedItem('x', { attachments: [{ fileName: 'a.txt', mimeType: 'text/plain' }] });
		const error = await failure(runHelpdesk([item], RECEIVE));
		expect(error.message).toContain('lost the attachments');
	});

	test('does not open a seal of another secret', async () => {
		const item = sealedItem('x');
		item.json.sealed = seal('another-secret-of-16', String(item.json.keyHash), '{}');
		const error = await failure(runHelpdesk([item], RECEIVE));
		expect(error.message).toContain('The seal was made with a secret this credential does not hold');
	});
});
