import { runNode } from './engine';

import { DjbcHelpdesk } from '../../nodes/DjbcHelpdesk/DjbcHelpdesk.node';
import { sealAnswer } from '../../nodes/relay/sealedAnswer';

const SECRET = 'seal-test-secret';
const credentials = {
	// Nobody listens there: these fail before the desk is asked.
	djbcZammadApi: { baseUrl: 'http://127.0.0.1:9', token: 't', systemId: '70' },
	djbcIntakeApi: { sealSecret: SECRET },
};
const answer = sealAnswer(
	{
		ticketId: 7,
		ticketNumber: '7018282423',
		articleId: 31,
		acknowledgement: false,
		channel: 'whatsapp',
		office: null,
		windowUntil: null,
		writtenAt: '2026-01-12T02:00:00.000Z',
		files: 0,
		humanAgentTag: false,
	},
	{ threadKey: 'wa:106540352242922:6281234567890', text: 'KANARI' },
	SECRET,
);

const run = async (parameters: Record<string, any>, json: object = {}) =>
	await runNode(new DjbcHelpdesk(), { items: [{ json: json as never }], parameters, credentials });

test.each([
	['claim', {}, {}, /field Ticket ID is not valid/],
	['claim', { lookBackHours: '={{ $json.none }}' }, { ticketId: 7 }, /First Look Back/],
	['claim', { acknowledgeHours: '={{ $json.none }}' }, { ticketId: 7 }, /Acknowledge Within/],
	['record', {}, { ticketId: 7, delivery: { code: 'sent', keyHashes: [] } }, /no answer of Reply: Claim/],
	['record', {}, { ...answer, articleId: 32 }, /no answer of Reply: Claim/],
	['record', { result: 'sent', answer: '{{' }, {}, /no answer of Reply: Claim/],
])('%s refuses what is wrong with field or item: %j', async (operation, parameters, json, words) => {
	await expect(run({ resource: 'reply', operation, ...parameters }, json)).rejects.toThrow(words);
});

test('a message where nothing is acknowledged costs no request', async () => {
	const told = { ticketId: 7, events: ['messageReceived'] };
	const claim = { resource: 'reply', operation: 'claim', acknowledge: false };
	expect((await run(claim, told)).items).toEqual([]);
	await expect(run(claim, { ...told, events: ['messageReceived', 'articleByAgent'] })).rejects.toThrow();
});

test('a failure of the desk says nothing of the reply', async () => {
	const failed = await run({ resource: 'reply', operation: 'record' }, answer).catch((error: Error) => error);
	expect(JSON.stringify([failed, String(failed)])).not.toMatch(/KANARI|6281234567890/);
});

test('Message: Open opens an answer for a node that sends it', async () => {
	const { items } = await run({ resource: 'message', operation: 'open' }, answer);
	const { sealed, ...head } = answer;
	expect(items[0]!.json).toEqual({
		...head,
		answer: { threadKey: 'wa:106540352242922:6281234567890', text: 'KANARI' },
	});
});
