import { sealArticles } from '../../nodes/intake/sealedArticles';
import { runHelpdesk, SEAL, sealedItem, useDesk } from './helpdeskRun';

useDesk();

test('gives the articles of a desk event', async () => {
	const event = { ticketId: 1, ticketNumber: '70018282423', articleIds: [7] };
	const article = {
		articleId: 7,
		sender: 'Agent',
		type: 'web',
		internal: false,
		subject: null,
		contentType: 'text/plain',
		body: 'Jawaban',
	};
	const sealed = sealArticles(SEAL, event, [article]);
	const [plain] = await runHelpdesk([{ json: { ...event, sealed } }], {
		resource: 'message',
		operation: 'open',
	});
	expect(plain!.json).toEqual({ ...event, articles: [article] });
});

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
