import type { Channel } from '../../nodes/policy/types';
import { openAnswer, type SealedAnswer } from '../../nodes/relay/sealedAnswer';
import { SetupDesk } from '../setup/desk';

import { Relay, ReplyDesk, SECRET } from './desk';

jest.setTimeout(300_000);

/** An automatic receipt that a channel echoes as somebody's of ours, unrecognised: it stops no clock (CLK-1, A11). */
let desk: ReplyDesk;
let threads = 0;
beforeAll(async () => {
	desk = await ReplyDesk.open();
});
afterAll(SetupDesk.closeAll);

const DELIVERED: Array<(relay: Relay, answer: SealedAnswer) => Promise<Relay>> = [
	async (relay, answer) => {
		await relay.record(answer, { code: 'timeout' });
		return relay;
	},
	// n8n was killed between Send and Record.
	async () => new Relay(desk),
];

test.each([
	['webchat', 'INF::KEP 0.90', 0],
	['x_dm', 'CPL::SVC 0.60', 0],
	['webchat', 'CPL::SVC 0.60', 1],
] as const)('by %s, suggested %j', async (channel: Channel, suggested, way) => {
	const thread = `test:${channel}:${++threads}`;
	const at = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();
	const relay = new Relay(desk);
	const arrive = async (by: Relay, role: 'user' | 'staff', text: string, receivedAt: string) =>
		(await by.receive({ thread, role, text, receivedAt, message: { channel, receivedAt } })).ticket as any;
	const { id } = await arrive(relay, 'user', 'Berapa lama proses PIB?', at(-120));
	await desk.set(id, { djbc_category_suggested: suggested });
	const answer = (await relay.claim(id))!;
	const { text } = openAnswer(answer, { sealSecret: SECRET });
	const later = await DELIVERED[way]!(relay, answer);

	const echoed = await arrive(later, 'staff', text.replaceAll('\n\n', '\n'), at(0));
	expect(echoed).toMatchObject({ id, djbc_sla_state: 'running', djbc_first_reply_at: null });
	const articles: any[] = await desk.as('integrasi', 'GET', `/ticket_articles/by_ticket/${id}`);
	const echo = articles.find(({ body, message_id: mid }) => /@djbc/.test(mid) && body.includes('Petugas'));
	expect(echo).toMatchObject({ sender: 'System', type: 'note', internal: false });

	const answered = await arrive(later, 'staff', 'Dua hari kerja.', at(1));
	expect(answered).toMatchObject({ id, djbc_sla_state: 'met', djbc_first_reply_at: expect.any(String) });
});
