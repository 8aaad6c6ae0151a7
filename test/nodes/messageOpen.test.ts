import { runHelpdesk, sealedItem, useDesk } from './helpdeskRun';

useDesk();

describe('Message: Open', () => {
	test('gives the plain message, and files when asked', async () => {
		const item = sealedItem('Halo', { attachments: [{ fileName: 'a.txt', mimeType: 'text/plain' }] });
		item.binary = { 'sealed-0': { data: '', mimeType: 'application/octet-stream' } };
		const [plain] = await runHelpdesk([item], {
			resource: 'message',
			operation: 'open',
			includeAttachments: false,
		});
		expect(plain!.json).toMatchObject({ channel: 'webchat', message: { body: { text: 'Halo' } } });
		expect(plain!.json).not.toHaveProperty('sealed');
		expect(plain!.binary).toBeUndefined();
	});
});
