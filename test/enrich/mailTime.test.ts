import { mailReceivedAt, receivedHeader } from '../../nodes/enrich/mailTime';
import { createZammad, type Article } from '../../nodes/zammad';
import { startSandbox } from '../sandbox/sandbox';

/** When our mail server had a mail (channels 3.1). */
const FETCHED = Date.parse('2026-01-12T03:00:00Z');
const header = (...lines: string[]) => receivedHeader(lines.join('\r\n'), FETCHED);

test.each([
	[
		'folded, with a comment',
		['Received: from a by b', '\tid 1; Mon, 12 Jan 2026', ' 09:59:30 +0700 (WIB)'],
		'59:30',
	],
	['in any case and without a weekday', ['x-a: b', 'RECEIVED: by b; 12 Jan 2026 02:59:30 +0000'], '59:30'],
	[
		'the topmost of several',
		['Received: by b; 12 Jan 2026 02:59:30 +0000', 'Received: by a; 12 Jan 2026 02:00:00 +0000'],
		'59:30',
	],
	['with parts of a second', ['Received: by b; Mon, 12 Jan 2026 02:59:30.417 +0000 (UTC)'], '59:30'],
	['with a wrong weekday', ['Received: by b; Tue, 12 Jan 2026 02:59:30 +0000'], '59:30'],
	['at the very fetch', ['Received: by b; Mon, 12 Jan 2026 03:00:00 +0000'], '00:00'],
	['two minutes after it, by another clock', ['Received: by b; Mon, 12 Jan 2026 03:02:00 +0000'], '00:00'],
])('a header %s', (_what, lines, minutes) => {
	expect(header(...lines)).toBe(`2026-01-12T0${minutes === '00:00' ? 3 : 2}:${minutes}.000Z`);
});

test.each([
	['over two minutes after the fetch', ['Received: by b; Mon, 12 Jan 2026 03:02:01 +0000']],
	['more than a day before it', ['Received: by b; Sun, 11 Jan 2026 02:59:59 +0000']],
	['no date', ['Received: by b']],
	['only behind the headers', ['Subject: x', '', 'Received: by b; Mon, 12 Jan 2026 02:59:30 +0000']],
	['only the sender says one', ['Date: Mon, 12 Jan 2026 02:59:30 +0000']],
	[
		'the topmost is none, a lower one is',
		['Received: by b; kemarin', 'Received: by a; 12 Jan 2026 02:59:30 +0000'],
	],
])('none counts where it is %s', (_what, lines) => expect(header(...lines)).toBeNull());

test.each(['5.2', '7.0'] as const)(
	'a desk of %s that kept no source has no time, and a large mail is not read',
	async (version) => {
		const sandbox = await startSandbox({ version });
		try {
			const zammad = createZammad({ baseUrl: sandbox.url, token: sandbox.agentToken });
			const { article_ids: ids } = await zammad.tickets.create({
				...{ title: 'x', group: 'Users', customer: { login: 'p', firstname: 'P' } },
				article: { type: 'note', sender: 'Agent', internal: true, body: 'x' },
			});
			const article = await zammad.articles.get(ids![0]!);
			expect(await mailReceivedAt(zammad, article)).toBeNull();
			const before = zammad.requests;
			const large = { ...article, attachments: [{ id: 1, filename: 'x', size: '9000000' }] } as Article;
			expect([await mailReceivedAt(zammad, large), zammad.requests]).toEqual([null, before]);
		} finally {
			await sandbox.close();
		}
	},
);
