import { openAnswer, sealAnswer, sealedAnswerOf, type AnswerHead } from '../../nodes/relay/sealedAnswer';

const secrets = { sealSecret: 'relay-test-seal-secret' };
const head: AnswerHead = {
	ticketId: 7,
	ticketNumber: '10018282423',
	articleId: 31,
	acknowledgement: false,
	channel: 'webchat',
	office: null,
	windowUntil: null,
	writtenAt: '2026-01-12T02:00:00.000Z',
	files: 0,
	humanAgentTag: false,
};
const content = { threadKey: 'chatwoot:1:5512', text: 'Nomor tiket Bapak 10018282423 👍' };

test('an answer carries its text sealed, and opens with the present or the previous secret', () => {
	const answer = sealAnswer(head, content, secrets.sealSecret);
	expect(answer.textLength).toBe(31);
	expect(JSON.stringify(answer)).not.toContain('chatwoot:1');
	expect(JSON.stringify(answer)).not.toContain('Bapak');
	expect(openAnswer(answer, secrets)).toEqual(content);
	expect(
		openAnswer(answer, { sealSecret: 'a-newer-seal-secret', previousSealSecret: secrets.sealSecret }),
	).toEqual(content);
});

test('an answer is found among the other fields of an item, and not where its head was changed', () => {
	const answer = sealAnswer(head, content, secrets.sealSecret);
	expect(sealedAnswerOf({ ...answer, delivery: { outcome: 'sent' } })).toEqual(answer);
	for (const changed of [
		{ articleId: 32 },
		{ ticketNumber: '1' },
		{ channel: 'email' },
		{ keyHash: '0'.repeat(32) },
	]) {
		expect(sealedAnswerOf({ ...answer, ...changed })).toBeNull();
	}
	expect(() => openAnswer({ ...answer, articleId: 32 }, secrets)).toThrow(/does not open/);
});
