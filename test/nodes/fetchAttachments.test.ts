import type { IDataObject } from 'n8n-workflow';
import { inspect } from 'node:util';

import { DjbcHelpdesk } from '../../nodes/DjbcHelpdesk/DjbcHelpdesk.node';
import { internet } from '../../nodes/http/internet';
import type { IntakeAttachment } from '../../nodes/intake/types';
import { connectProxy, useNoProxies } from '../http/connectProxy';
import { closeAll } from '../http/loopback';
import { bytes, mediaNet, type Serve } from '../http/mediaNet';

import { runNode } from './engine';
import { desk, failure, RECEIVE, runHelpdesk, sandbox, SEAL, sealedItem, useDesk } from './helpdeskRun';

useDesk();
useNoProxies();
afterEach(async () => {
	jest.restoreAllMocks();
	await closeAll();
});

const FETCH = { resource: 'message', operation: 'fetchAttachments' };

/** A received message with one attachment, and its media server in place of the internet. */
async function received(pages: Record<string, Serve>, more: Partial<IntakeAttachment> = {}) {
	const net = await mediaNet(pages);
	jest.spyOn(internet, 'resolve').mockImplementation(net.network.resolve);
	jest.spyOn(internet, 'isPrivate').mockImplementation(net.network.isPrivate);
	internet.ca = net.network.ca;
	const item = sealedItem('Halo KANARI', {
		attachments: [{ fileName: 'KANARI.pdf', mimeType: 'application/pdf', url: net.at('/KANARI'), ...more }],
	});
	const [output] = await runHelpdesk([{ json: { ...item.json, attachmentSizes: [0] } }], RECEIVE);
	return { net, output: output! };
}
afterEach(() => delete internet.ca);

const credentials = (mediaHosts: string) => ({
	djbcZammadApi: { baseUrl: sandbox.url, token: sandbox.agentToken, systemId: '70' },
	djbcIntakeApi: { sealSecret: SEAL, mediaHosts },
	djbcChannelApi: {
		baseUrl: 'https://graph.facebook.com/v24.0',
		allowedHost: 'graph.facebook.com',
		token: 'wa-KANARI',
	},
});

const mediaArticles = async (ticketId: unknown) =>
	(await desk.articles(Number(ticketId))).filter(({ message_id: id }) => id.startsWith('<media.'));

describe('Message: Fetch Attachments', () => {
	test('reads ticket and message from the item of Receive, and asks for no account unless one is chosen', async () => {
		const { net, output } = await received({ '/KANARI': bytes('%PDF-1.7') });
		const { djbcChannelApi, ...given } = credentials(`media.example:${net.port}`);
		const run = async () =>
			await runNode(new DjbcHelpdesk(), { items: [output], parameters: FETCH, credentials: given });
		const { ticketId } = output.json;
		expect((await run()).items).toEqual([
			{
				json: {
					ticketId,
					files: { fetched: 1, refused: 0, failed: 0, none: false },
					retry: false,
				},
				pairedItem: { item: 0 },
			},
		]);
		expect(await mediaArticles(ticketId)).toMatchObject([{ attachments: [{ filename: 'KANARI.pdf' }] }]);
	});

	test('fetches from WhatsApp with the token of credential DJBC Channel API', async () => {
		const pages = {
			'/v24.0/M1': bytes('{"url":"https://lookaside.fbsbx.com/f","mime_type":"application/pdf"}'),
			'/f': bytes('%PDF-1.7'),
		};
		const { net, output } = await received(pages, { url: 'https://graph.facebook.com/v24.0/M1' });
		const proxy = await connectProxy({ to: net.port });
		process.env.HTTPS_PROXY = `http://127.0.0.1:${proxy.port}`;
		process.env.NO_PROXY = '127.0.0.1';
		const sealed = { ...(output.json.sealedItem as object), source: 'whatsapp' };
		const { items } = await runNode(new DjbcHelpdesk(), {
			items: [{ json: { ...output.json, sealedItem: sealed } }],
			parameters: { ...FETCH, mediaAccount: 'whatsapp' },
			credentials: credentials(''),
		});
		expect(items[0]!.json.files).toMatchObject({ fetched: 1 });
		expect(net.asked.map(({ authorization }) => authorization)).toEqual(Array(2).fill('Bearer wa-KANARI'));
		expect(JSON.stringify(items)).not.toContain('KANARI');
	});

	test('brings the files of a message that was held before anybody knew: the desk was slow', async () => {
		const { net, output: first } = await received({ '/KANARI': bytes('%PDF-1.7') });
		const item = { json: first.json.sealedItem as IDataObject };
		const [again] = await runHelpdesk([item], RECEIVE);
		expect(again!.json).toMatchObject({ outcome: 'duplicate', sealedItem: first.json.sealedItem });
		const run = async () =>
			(
				await runNode(new DjbcHelpdesk(), {
					items: [again!],
					parameters: FETCH,
					credentials: credentials(`media.example:${net.port}`),
				})
			).items[0]!.json.files;
		expect([await run(), await run()]).toMatchObject([{ fetched: 1 }, { fetched: 0, none: false }]);
		expect(await mediaArticles(first.json.ticketId)).toHaveLength(1);
		const other = { json: { ...item.json, bodyHash: 'f'.repeat(32) } };
		const [conflict] = await runHelpdesk([other], RECEIVE);
		expect(conflict!.json).toMatchObject({ outcome: 'conflict' });
		expect(conflict!.json).not.toHaveProperty('sealedItem');
	});

	test('hands the sealed message on for another try, and tells on the last one', async () => {
		const { net, output } = await received({});
		const given = credentials(`media.example:${net.port}`);
		const run = async (item: typeof output, lastTry: boolean) =>
			(
				await runNode(new DjbcHelpdesk(), {
					items: [item],
					parameters: { ...FETCH, lastTry },
					credentials: given,
				})
			).items;
		const [first] = await run(output, false);
		expect(first!.json).toMatchObject({ retry: true, sealedItem: output.json.sealedItem });
		const [last] = await run(first!, true);
		expect(last!.json).toEqual({
			ticketId: output.json.ticketId,
			files: { fetched: 0, refused: 0, failed: 1, none: false },
			retry: false,
		});
		expect(JSON.stringify([first, last])).not.toContain('KANARI');
		expect(await mediaArticles(output.json.ticketId)).toMatchObject([{ internal: true }]);
	});

	test.each([{}, { ticketId: 5 }, { outcome: 'duplicate', ticketId: 5 }])(
		'has nothing to do without a sealed item: %j',
		async (json) => {
			const before = (await desk.requests()).length;
			const [output] = await runHelpdesk([{ json }], FETCH);
			expect(output!.json).toMatchObject({ files: { none: true }, retry: false });
			expect((await desk.requests()).length).toBe(before);
		},
	);

	test.each([
		[401, { error: 'KANARI' }],
		[422, { error: 'KANARI' }],
		[503, 'KANARI'],
	])('keeps names, links and tokens out of the error when the desk answers %s', async (status, body) => {
		const { net, output } = await received({ '/KANARI': bytes('%PDF-1.7') });
		await desk.fault({ fault: 'status', status, body });
		const error = await failure(
			runNode(new DjbcHelpdesk(), {
				items: [output],
				parameters: { ...FETCH, lastTry: true },
				credentials: credentials(`media.example:${net.port}`),
			}),
		);
		expect(error.httpCode).toBe(String(status));
		expect(inspect(error, { depth: 20 }) + JSON.stringify(error)).not.toMatch(/KANARI|media\.example/);
	});

	test('refuses an account that is none, and a channel credential that is not whole', async () => {
		const { net, output } = await received({});
		const hosts = `media.example:${net.port}`;
		const run = async (parameters: object, given: object) =>
			await failure(
				runNode(new DjbcHelpdesk(), {
					items: [output],
					parameters: { ...FETCH, ...parameters },
					credentials: given as never,
				}),
			);
		expect((await run({ mediaAccount: 'x' }, credentials(hosts))).message).toContain('Media Account');
		const broken = { ...credentials(hosts), djbcChannelApi: { baseUrl: 'http://KANARI' } };
		const error = await run({ mediaAccount: 'whatsapp' }, broken);
		expect(error.message).toContain('Base URL');
		expect(inspect(error)).not.toContain('KANARI');
	});
});
