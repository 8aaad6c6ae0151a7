import { follow } from '../../nodes/clocks';
import { ProcessClaim } from '../../nodes/intake/claim';
import { complaintChannels } from '../../nodes/policy/complaint';
import { filled } from '../../nodes/policy/filled';
import type { Channel } from '../../nodes/policy/types';
import { acknowledgementOf } from '../../nodes/relay/acknowledgement/article';
import { SENDING_CHANNELS } from '../../nodes/relay/sealedAnswer';
import { createZammad } from '../../nodes/zammad';
import { SetupDesk } from '../setup/desk';
import { CLOSED } from '../receive/desk';
import type { Sent } from '../receive/incoming';

import { policy, Relay, ReplyDesk, SENTENCE } from './desk';

jest.setTimeout(300_000);

/** What a user is told by itself when his message comes, and what he never is (CPL-1, A11, channels CH-17). */
let desk: ReplyDesk;
let relay: Relay;
let threads = 0;
beforeAll(async () => {
	desk = await ReplyDesk.open();
});
beforeEach(() => (relay = new Relay(desk)));
afterAll(SetupDesk.closeAll);

const HOUR = 3_600_000;
const ago = (hours: number) => new Date(Date.now() - hours * HOUR).toISOString();

/** A message that Receive brings, of this moment unless said otherwise. */
async function arrives(channel: Channel = 'webchat', more: Partial<Sent> = {}): Promise<any> {
	const { receivedAt = ago(0), message, ...rest } = more;
	const { ticket } = await relay.receive({
		thread: `test:${channel}:${++threads}`,
		receivedAt,
		message: { channel, receivedAt, ...message },
		...rest,
	});
	return ticket;
}

const receipts = async (ticketId: number): Promise<any[]> =>
	(await desk.as('integrasi', 'GET', `/ticket_articles/by_ticket/${ticketId}`)).filter(
		({ message_id: id }: { message_id?: string }) => id?.includes('acknowledgement'),
	);

const text = (name: string, number: string, kantor = 'KPPBC TMP B Makassar', of = policy) =>
	filled(of.templates[name]!.text, { ...complaintChannels(of), nomor_tiket: number, kantor });

async function followed(ticketId: number) {
	const deadline = Date.now() + 20_000;
	const zammad = createZammad({ baseUrl: desk.url, token: desk.token('integrasi') }, { deadline });
	const ownUser = async () => (await zammad.users.me()).id;
	await follow({ zammad, claim: new ProcessClaim(), ownUser }, ticketId, policy, Date.now());
	return await desk.read(ticketId);
}

test('the first message is acknowledged once, as a note that agents see and no clock counts', async () => {
	const { id, number, djbc_thread_key: thread } = await arrives();
	const [sent, ...more] = await relay.all(id);
	expect([sent, more]).toEqual([text('receipt', number), []]);
	expect(await receipts(id)).toEqual([
		expect.objectContaining({ type: 'note', sender: 'System', internal: false, body: sent }),
	]);
	await arrives('webchat', { thread, text: 'Bagaimana?' });
	expect(await relay.all(id)).toEqual([]);
	expect(await followed(id)).toMatchObject({ djbc_sla_state: 'running', djbc_first_reply_at: null });
	const answer = await desk.write(id, 'Dua hari.');
	expect(await relay.all(id)).toEqual([`Dua hari.\n\n${SENTENCE}`]);
	const { djbc_sla_state: state, djbc_first_reply_at: reply } = await followed(id);
	expect([state, Date.parse(reply)]).toEqual(['met', Date.parse(answer.created_at)]);
	expect(await desk.notes(id)).toEqual([]);
});

test('the text is of the ticket: office, number, for an SMS one part of 160 characters without a link', async () => {
	for (const office of ['BRAVO', 'KPPBC-MKS', '']) {
		const { id, number } = await arrives('sms');
		await desk.set(id, { djbc_office: office });
		const label = policy.offices[office || 'BRAVO']!.label;
		const [sent] = await relay.all(id);
		expect(sent).toBe(text('receipt-sms', number, label));
		expect(sent!.length).toBeLessThanOrEqual(160);
		expect(sent).not.toMatch(/https?:|www\./);
	}
});

const EXCLUDED = Object.keys(policy.exclusions);
const strict = { ...policy, switches: { ...policy.switches, unofficialChannels: 'advise-only' as const } };

describe.each(SENDING_CHANNELS)('by %s', (channel) => {
	const receipt = channel === 'sms' ? 'receipt-sms' : 'receipt';
	const complaint = channel === 'sms' ? receipt : 'complaint-recorded';
	const advice = channel === 'sms' ? receipt : 'complaint-advice';

	test.each<[string, string | null, string, string | null]>([
		['', 'INF::KEP 0.91', receipt, receipt],
		['INF::KEP', 'INF::KEP 0.91', receipt, receipt],
		['', 'CPL::SVC 0.55', complaint, advice],
		['CPL::SVC', 'CPL::SVC 0.55', complaint, advice],
		['CPL::SVC', 'INF::KEP 0.55', complaint, advice],
		['INF::KEP', 'CPL::SVC 0.55', receipt, receipt],
		['', 'OTH::OUT 0.30; pengirim: CPL::SVC', complaint, advice],
		...EXCLUDED.flatMap(
			(code): Array<[string, string, string, string]> => [
				['', `${code} 0.80`, receipt, receipt],
				[code, '', receipt, receipt],
			],
		),
		...['CPL::ETH', 'CPL::CRM', 'OTH::SPAM'].flatMap(
			(code): Array<[string, string, string, null]> => [
				['', `${code} 0.40`, '', null],
				[code, 'INF::KEP 0.91', '', null],
				['INF::KEP', `INF::KEP 0.80; pengirim: ${code}`, '', null],
			],
		),
	])('decided %j, suggested %j', async (decided, suggested, usual, advised) => {
		for (const [template, of] of [
			[usual, policy],
			[advised, strict],
		] as const) {
			const { id, number } = await arrives(channel);
			await desk.set(id, { djbc_category: decided, djbc_category_suggested: suggested });
			relay.policy = of;
			expect(await relay.all(id)).toEqual(template ? [text(template, number, undefined, of)] : []);
			expect(await receipts(id)).toHaveLength(template ? 1 : 0);
			expect(await desk.notes(id)).toEqual([]);
		}
	});
});

test.each<Channel>([
	'whatsapp_group',
	'facebook_comment',
	'instagram_comment',
	'x_mention',
	'telegram',
	'email',
	'ceisacare',
])('nothing is said to a group, in a comment, or where we do not send: %s', async (channel) => {
	const { id } = await arrives(channel);
	await desk.set(id, { djbc_category: 'CPL::SVC' });
	await desk.write(id, 'jawaban');
	expect([await relay.claim(id, true), await relay.claim(id)]).toEqual([null, null]);
	expect(await receipts(id)).toEqual([]);
});

test.each(['whatsapp', 'webchat'] as const)(
	'nothing is said to a group that comes by a channel we send by: %s',
	async (channel) => {
		for (const groupName of ['Maraga Care', undefined]) {
			const key = `test:${channel}:${++threads}`;
			const post = { thread: { key, isGroup: true, groupName } };
			const { id } = await arrives(channel, { thread: key, message: post });
			expect(await relay.claim(id, true)).toBeNull();
			// A later message that does not say it is still read by the group.
			await arrives(channel, { thread: key, text: 'Halo?' });
			expect(await relay.all(id)).toEqual([]);
			expect(await receipts(id)).toEqual([]);
		}
	},
);

test('nothing is said in what is restricted, or was, whoever decided so', async () => {
	const suspected = await arrives('webchat', { restricted: true });
	const marked = await arrives();
	await desk.set(marked.id, { group: 'Terbatas::Saring', djbc_category_suggested: 'INF::KEP 0.90' });
	const further = await arrives();
	relay.settings = { ...relay.settings, restrictedGroups: ['Bravo'] };
	for (const { id } of [suspected, marked, further]) expect(await relay.claim(id)).toBeNull();
	for (const { id } of [suspected, marked, further]) expect(await receipts(id)).toEqual([]);
	relay.settings = { ...relay.settings, restrictedGroups: [] };
	await desk.set(marked.id, { group: 'Bravo::Layanan' });
	expect(await relay.all(marked.id)).toEqual([]);
	expect([await receipts(marked.id), await desk.told(marked.id)]).toEqual([[], []]);
});

test('what was written stays in the desk when the ticket goes behind closed doors and comes back', async () => {
	const ticket = await arrives();
	const [message] = await desk.as('integrasi', 'GET', `/ticket_articles/by_ticket/${ticket.id}`);
	await desk.set(ticket.id, { article: acknowledgementOf(policy, ticket, message) });
	for (const group of ['Terbatas::Saring', 'Bravo::Layanan']) await desk.set(ticket.id, { group });
	expect(await relay.all(ticket.id)).toEqual([]);
	expect(await desk.told(ticket.id)).toEqual(['tidak terkirim, pesan otomatis']);
});

test('nothing is said for what a human answered, what is closed, old, no request, or not a user', async () => {
	const answered = await arrives();
	await desk.write(answered.id, 'jawaban', { type: 'phone' });
	const inChannel = await arrives();
	await arrives('webchat', { thread: inChannel.djbc_thread_key, role: 'staff' });
	const closed = await arrives();
	await desk.set(closed.id, CLOSED);
	const old = await arrives('sms', { receivedAt: ago(25) });
	const task = await arrives();
	await desk.set(task.id, { djbc_record: 'qa' });
	const others = [await arrives('webchat', { role: 'staff' }), await arrives('webchat', { role: 'bot' })];
	const typed = await desk.ticket();
	for (const { id } of [answered, inChannel, closed, old, task, ...others, typed]) {
		expect(await relay.claim(id)).toBeNull();
		expect(await receipts(id)).toEqual([]);
	}
	const off = await arrives();
	relay.settings = { ...relay.settings, acknowledgeHours: 0 };
	expect(await relay.claim(off.id)).toBeNull();
	relay.settings = { ...relay.settings, acknowledgeHours: 24 };
	expect(await relay.all(off.id)).toHaveLength(1);
});

test('a message of yesterday that waited for the desk is still acknowledged, while its window is open', async () => {
	const waited = (hours: number) => {
		const replyWindowUntil = new Date(Date.parse(ago(hours)) + 24 * HOUR).toISOString();
		return arrives('whatsapp', { receivedAt: ago(hours), message: { replyWindowUntil } });
	};
	expect(await relay.all((await waited(23)).id)).toHaveLength(1);
	expect(await relay.all((await waited(24.5)).id)).toEqual([]);
});

test('each of several that waited too long stays without one, also where the younger came first', async () => {
	for (const channel of ['webchat', 'whatsapp'] as const) {
		const { id, djbc_thread_key: thread } = await arrives(channel, { receivedAt: ago(71) });
		expect(await relay.all(id)).toEqual([]);
		await arrives(channel, { thread, receivedAt: ago(72) });
		await arrives(channel, { thread, receivedAt: ago(25) });
		expect(await relay.all(id)).toEqual([]);
		await arrives(channel, { thread, receivedAt: ago(1) });
		await arrives(channel, { thread, receivedAt: ago(70) });
		expect(await relay.all(id)).toHaveLength(1);
	}
});

test('of three processes that see a message at once one acknowledges it, and nobody is troubled', async () => {
	for (let time = 0; time < 5; time += 1) {
		const { id } = await arrives();
		const processes = Array.from({ length: 3 }, () => new Relay(desk));
		const claimed = await Promise.all(processes.map(async (one) => await one.claim(id, true)));
		for (const [place, answer] of claimed.entries()) if (answer) await processes[place]!.record(answer);
		const sent = await Promise.all(processes.map(async (one) => await one.all(id)));
		expect(claimed.filter(Boolean).length + sent.flat().length).toBe(1);
		expect(await desk.notes(id)).toEqual([]);
	}
});

test('an answer that came before the receipt could be sent leaves it in the desk, and the agent is told', async () => {
	const { id } = await arrives();
	const answer = (await relay.claim(id))!;
	expect(answer.acknowledgement).toBe(true);
	await desk.write(id, 'Dua hari.');
	await relay.record(answer, { code: 'unreachable' });
	expect(await relay.all(id)).toEqual([`Dua hari.\n\n${SENTENCE}`]);
	expect(await desk.told(id)).toEqual(['tidak terkirim, pesan otomatis']);
});

test.each(['refused', 'timeout', 'unsupported', 'windowClosed'] as const)(
	'one that ended as %s is told in one note, tried no second time, and no clock knows of it',
	async (code) => {
		const { id } = await arrives();
		const before = await followed(id);
		await relay.record((await relay.claim(id))!, { code });
		expect(await relay.all(id)).toEqual([]);
		const [note, ...more] = await desk.notes(id);
		const [receipt] = await receipts(id);
		expect([note!.body.includes(`(artikel ${receipt.id})`), more]).toEqual([true, []]);
		const { djbc_clock_log: log, djbc_clock_open: open, djbc_sla_state: state } = await followed(id);
		expect([log, open, state]).toEqual([
			before.djbc_clock_log,
			before.djbc_clock_open,
			before.djbc_sla_state,
		]);
	},
);

test('one that n8n left behind is sent by who looks next, and told where that is a day later', async () => {
	for (const [hours, sent] of [
		[1, 1],
		[25, 0],
	] as const) {
		const ticket = await arrives();
		const { id } = ticket;
		const [message] = await desk.as('integrasi', 'GET', `/ticket_articles/by_ticket/${id}`);
		await desk.set(id, { article: acknowledgementOf(policy, ticket, message) });
		relay.ahead = hours * HOUR;
		expect(await relay.all(id)).toHaveLength(sent);
		expect(await desk.told(id)).toHaveLength(1 - sent);
	}
});

test.each(['lost-answer', 'reset-after', 'reset-before', 'status'] as const)(
	'written once where the desk fails in writing it: %s',
	async (fault) => {
		const { id, number } = await arrives();
		const more = fault === 'status' ? { status: 503 } : {};
		await desk.control('POST', '/faults', {
			method: 'PUT',
			path: `/tickets/${id}`,
			fault,
			times: 1,
			...more,
		});
		expect(await relay.all(id)).toEqual([text('receipt', number)]);
		expect(await receipts(id)).toHaveLength(1);
		expect(await desk.notes(id)).toEqual([]);
	},
);

test('told of a message alone, one request says that nothing is due', async () => {
	const requests = async (work: () => Promise<unknown>) => {
		await desk.control('DELETE', '/requests');
		await work();
		const all: Array<{ path: string }> = await desk.control('GET', '/requests');
		// Who the integration is, is asked once in a process.
		return all.filter(({ path }) => !path.includes('/users/me')).length;
	};
	const { id, djbc_thread_key: thread } = await arrives();
	expect(await requests(async () => await relay.next(id))).toBe(12);
	const look = async () => expect(await relay.claim(id, true)).toBeNull();
	// The first look that finds it.
	expect(await requests(look)).toBe(3);
	await arrives('webchat', { thread, text: 'Halo?' });
	expect(await requests(look)).toBe(1);
	const spam = await arrives();
	await desk.set(spam.id, { djbc_category: 'OTH::SPAM' });
	expect(await requests(async () => await relay.claim(spam.id, true))).toBe(1);
});
