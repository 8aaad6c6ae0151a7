import { shippedWorkflow, withSettings, type WorkflowFile } from '../e2e/shippedWorkflows';
import { complaintChannels } from '../../nodes/policy/complaint';
import { filled } from '../../nodes/policy/filled';
import { policy, Relay, ReplyDesk, SECRET, SENTENCE } from '../relay/desk';
import { startChannel, type Channel } from '../sandbox/channel/channel';
import { WINDOW_CLOSED } from '../sandbox/channel/vendors';
import { SetupDesk } from '../setup/desk';

import { runWorkflow } from './inProcess';

jest.setTimeout(120_000);

/** Workflow 50 on n8n's engine: from an officer's note to the channel's side and back into the ticket. */
let desk: ReplyDesk;
let channel: Channel;

beforeAll(async () => {
	desk = await ReplyDesk.open();
	channel = await startChannel();
});
afterAll(async () => {
	await SetupDesk.closeAll();
	await channel.close();
});
beforeEach(() => channel.clear());

function enabled(...names: string[]): WorkflowFile {
	const file = shippedWorkflow('50-reply');
	for (const node of file.nodes) if (names.includes(node.name)) node.disabled = false;
	return file;
}

const run = async (
	/** Null: no event, but the clock. */
	ticketId: number | null,
	{
		file = enabled(),
		api = 'chatwoot' as 'chatwoot' | 'whatsapp' | 'meta' | 'widget',
		token = channel.token,
		event = 'articleByAgent',
	} = {},
) =>
	await runWorkflow(
		file,
		ticketId === null
			? { node: 'Every 5 Minutes', items: [{}] }
			: { node: 'Helpdesk Trigger', items: [{ event, events: [event], ticketId }] },
		{
			credentials: {
				djbcZammadApi: { baseUrl: desk.url, token: desk.token('integrasi'), systemId: '70', ca: '' },
				djbcIntakeApi: { sealSecret: SECRET },
				djbcChannelApi: JSON.parse(JSON.stringify(channel.credential(api)).replaceAll(channel.token, token)),
			},
			tables: { djbc_policy: [] },
		},
	);

const whatsapp = (more: object = {}) => ({
	djbc_channel: 'whatsapp',
	djbc_thread_key: 'wa:106540352242922:6281234567890',
	...more,
});

test('all replies that wait go out in order in one run, and n8n holds nothing of them', async () => {
	const ticket = await desk.ticket();
	await desk.write(ticket.id, '<div>Yth. KANARI Budi,</div><div>PIB selesai.</div>');
	await desk.macro('Balasan sementara', ticket.id);
	await desk.write(ticket.id, 'Ketiga');
	const result = await run(ticket.id);
	expect(result.error).toBeUndefined();
	expect(channel.taken.map(({ text }) => text)).toEqual([
		`Yth. KANARI Budi,\nPIB selesai.\n\n${SENTENCE}`,
		expect.stringContaining('mohon ditunggu'),
		`Ketiga\n\n${SENTENCE}`,
	]);
	expect(channel.taken.map(({ to }) => to)).toEqual(Array(3).fill(ticket.djbc_thread_key.split(':').at(-1)));
	expect(await desk.notes(ticket.id)).toEqual([]);
	const { djbc_relayed_article: claimed, djbc_relay_done: done } = await desk.read(ticket.id);
	expect(done).toBe(claimed);
	for (const canary of ['KANARI', 'PIB selesai', ticket.djbc_thread_key]) {
		expect(result.stored).not.toContain(canary);
	}
	expect((await run(ticket.id)).output('By Channel')).toBeUndefined();
	expect(channel.taken).toHaveLength(3);
});

test('an office with Chatwoot alone is told of replies by other channels, and goes on', async () => {
	const ticket = await desk.ticket(whatsapp());
	await desk.write(ticket.id, 'Pertama');
	await desk.write(ticket.id, 'Kedua');
	const { error } = await run(ticket.id);
	expect(error).toBeUndefined();
	expect(channel.requests()).toBe(0);
	expect(await desk.told(ticket.id)).toEqual(Array(2).fill('tidak terkirim, saluran belum aktif'));
});

test('a refused account is told to the agent and stops the run for the admin, after the other replies', async () => {
	const ticket = await desk.ticket();
	await desk.write(ticket.id, 'Pertama');
	await desk.write(ticket.id, 'Kedua');
	const { error } = await run(ticket.id, { token: 'a-token-nobody-knows' });
	expect(error?.message).toContain(`agent of ticket ${ticket.number}`);
	expect(await desk.told(ticket.id)).toEqual(Array(2).fill('tidak terkirim, akun pengirim bermasalah'));
});

test('what is wrong with node or credential is an error of Send, and still settled', async () => {
	const ticket = await desk.ticket();
	await desk.write(ticket.id, 'Pertama');
	const { error } = await run(ticket.id, { token: '' });
	expect(error?.message).toContain('DJBC Channel credential');
	expect(await desk.told(ticket.id)).toEqual(['tidak terkirim, akun pengirim bermasalah']);
});

test('the channel says the window is over: the agent reads the remedy of this channel', async () => {
	const ticket = await desk.ticket(whatsapp());
	await desk.write(ticket.id, 'Terlambat');
	const { status, body } = WINDOW_CLOSED.whatsapp;
	channel.fail({ fault: 'status', status, body });
	await run(ticket.id, { file: enabled('Send WhatsApp'), api: 'whatsapp' });
	const [note] = await desk.notes(ticket.id);
	expect(note!.subject).toBe('Penerusan balasan: tidak terkirim, jendela 24 jam tertutup');
	expect(note!.body).toContain('templat yang telah disetujui');
	expect(note!.body).not.toContain('Terlambat');
});

test('a connection that breaks after the message leaves it uncertain: told once, never sent again', async () => {
	const ticket = await desk.ticket();
	await desk.write(ticket.id, 'Sekali saja');
	channel.fail({ fault: 'reset-after' });
	await run(ticket.id);
	await run(ticket.id);
	expect(channel.taken).toHaveLength(1);
	expect(await desk.told(ticket.id)).toEqual(['belum pasti terkirim']);
});

test("n8n's own WhatsApp node in the place of ours: opened for it, recorded behind it", async () => {
	const ticket = await desk.ticket(whatsapp());
	const article = await desk.write(ticket.id, 'Lewat n8n');
	const file = withSettings(
		enabled('Open for WhatsApp', 'WhatsApp Business Cloud', 'Record Sent', 'Record Not Sent'),
		{ n8nWhatsApp: true },
	);
	// Meta's own host is not for a test: in its place a node that shows what it was given.
	Object.assign(file.nodes.find(({ name }) => name === 'WhatsApp Business Cloud')!, {
		type: 'n8n-nodes-base.set',
		typeVersion: 3.4,
		parameters: {
			assignments: {
				assignments: [
					{ id: '1', name: 'to', value: "={{ $json.answer.threadKey.split(':')[2] }}", type: 'string' },
					{ id: '2', name: 'text', value: '={{ $json.answer.text }}', type: 'string' },
				],
			},
			includeOtherFields: false,
			options: {},
		},
	});
	const result = await run(ticket.id, { file });
	expect(result.error).toBeUndefined();
	expect(result.output('WhatsApp Business Cloud')![0]).toEqual([
		{ to: '6281234567890', text: `Lewat n8n\n\n${SENTENCE}` },
	]);
	expect(result.output('Record Sent')![0]![0]).toMatchObject({ outcome: 'sent', recorded: true });
	expect((await desk.read(ticket.id)).djbc_relay_done).toBe(article.id);
});

test('the echo of what went out is ours: no second article, no second sending', async () => {
	const relay = new Relay(desk);
	const thread = 'chatwoot:1:990017';
	const { ticket } = await relay.receive({ thread });
	await desk.write(ticket!.id, 'Jawaban kami');
	await run(ticket!.id);
	const [sent] = channel.taken;
	const before = (await desk.read(ticket!.id)).article_ids.length;
	const echo = { thread, key: `chatwoot:1:${sent!.id}`, role: 'staff' as const };
	// Chatwoot may have made another body of it.
	const { outcome } = await relay.receive({ ...echo, text: '**Jawaban** kami' });
	expect(outcome).toBe('duplicate');
	expect((await desk.read(ticket!.id)).article_ids).toHaveLength(before);
	await run(ticket!.id);
	expect(channel.taken).toHaveLength(1);
});

test('what no event told goes out within minutes: lost ones, and the receipt of a restricted ticket', async () => {
	const [lost, reported, mailed] = [
		await desk.ticket(),
		await desk.ticket({ group: 'Terbatas::Saring' }),
		await desk.ticket({ djbc_channel: 'email' }),
	];
	await desk.write(lost.id, 'Tanpa peristiwa');
	await desk.macro('Tanda terima laporan', reported.id, 'saring');
	await desk.write(reported.id, 'KANARI pelapor', {}, 'saring');
	const result = await run(null);
	expect(result.error).toBeUndefined();
	const looked = result.output('Changed Tickets')![0]!.map(({ ticketId }) => ticketId);
	expect(looked).toEqual(expect.arrayContaining([lost.id, reported.id]));
	expect(looked).not.toContain(mailed.id);
	expect(channel.taken.map(({ text }) => text)).toEqual([
		`Tanpa peristiwa\n\n${SENTENCE}`,
		expect.stringContaining(reported.number),
	]);
	expect(await desk.told(reported.id)).toEqual(['tidak terkirim, tiket terbatas']);
	expect(result.stored).not.toContain('KANARI');
});

const arrives = async (message: object = {}) => {
	const receivedAt = new Date().toISOString();
	const thread = `chatwoot:1:${(conversations += 1)}`;
	return (await new Relay(desk).receive({ thread, receivedAt, message: { receivedAt, ...message } })).ticket!;
};
let conversations = 660_000;
const receipt = (name: string, number: string) =>
	filled(policy.templates[name]!.text, {
		...complaintChannels(policy),
		nomor_tiket: number,
		kantor: 'KPPBC TMP B Makassar',
	});

test('a message is acknowledged by its channel, then the answer goes out; n8n holds nothing of who wrote', async () => {
	const { id, number, djbc_thread_key: thread } = await arrives();
	const result = await run(id, { event: 'messageReceived' });
	expect(result.error).toBeUndefined();
	expect(channel.taken.map(({ to, text }) => [to, text])).toEqual([
		[String(thread).split(':').at(-1), receipt('receipt', number)],
	]);
	expect(result.stored).not.toContain(String(thread));
	await desk.write(id, 'Dua hari.');
	await run(id);
	await run(id, { event: 'messageReceived' });
	expect(channel.taken.slice(1).map(({ text }) => text)).toEqual([`Dua hari.\n\n${SENTENCE}`]);
	expect(await desk.notes(id)).toEqual([]);
});

test('a complaint by WhatsApp is told where it belongs; ethics, crime, spam, groups and comments are told nothing', async () => {
	const by = { file: enabled('Send WhatsApp'), api: 'whatsapp' as const, event: 'messageReceived' };
	const thread = { key: 'wa:106540352242922:6281234567890' };
	const complaint = await arrives({ channel: 'whatsapp', thread });
	await desk.set(complaint.id, { djbc_category: '', djbc_category_suggested: 'CPL::SVC 0.52' });
	await run(complaint.id, by);
	expect(channel.taken.map(({ text }) => text)).toEqual([receipt('complaint-recorded', complaint.number)]);
	channel.clear();
	for (const suggested of ['CPL::ETH 0.40', 'CPL::CRM 0.40', 'OTH::SPAM 0.90']) {
		const { id } = await arrives();
		await desk.set(id, { djbc_category_suggested: suggested });
		await run(id, by);
	}
	for (const one of ['whatsapp_group', 'facebook_comment', 'x_mention']) {
		const { id } = await arrives({ channel: one });
		await run(id, by);
	}
	expect(channel.taken).toEqual([]);
});

test('the five-minute look acknowledges what no event told, unless the admin switched it off', async () => {
	const { number } = await arrives();
	await run(null, { file: withSettings(enabled(), { acknowledge: false }) });
	expect(channel.taken).toEqual([]);
	await run(null, { file: enabled() });
	expect(channel.taken.map(({ text }) => text)).toContain(receipt('receipt', number));
});

test('a widget that is not Chatwoot gets receipts and answers by a node of its own', async () => {
	const thread = { key: 'chat.example:KANARI-1' };
	const { id, number } = await arrives({ thread });
	const file = () => withSettings(enabled('Send Widget'), { widget: true });
	const result = await run(id, { file: file(), api: 'widget', event: 'messageReceived' });
	expect(result.error).toBeUndefined();
	expect(result.stored).not.toContain('KANARI');
	await desk.write(id, 'Dua hari.');
	await run(id, { file: file(), api: 'widget' });
	expect(channel.taken.map(({ api, body }) => [api, body.threadKey, body.ticketNumber, body.text])).toEqual([
		['widget', thread.key, number, receipt('receipt', number)],
		['widget', thread.key, number, `Dua hari.\n\n${SENTENCE}`],
	]);
	expect(await desk.notes(id)).toEqual([]);
});

test('with that node switched off its writers get no receipt, and an agent reads that his answer stays', async () => {
	const { id } = await arrives({ thread: { key: 'chat.example:2' } });
	const articles = (await desk.read(id)).article_ids.length;
	for (const event of ['messageReceived', 'articleByAgent'])
		expect((await run(id, { event })).error).toBeUndefined();
	expect((await desk.read(id)).article_ids).toHaveLength(articles);
	await desk.write(id, 'Dua hari.');
	expect((await run(id)).error).toBeUndefined();
	expect(channel.requests()).toBe(0);
	expect(await desk.told(id)).toEqual(['tidak terkirim, saluran belum aktif']);
});

test('further restricted groups stand in the trigger, and hold for every way into Claim', async () => {
	for (const byEvent of [true, false]) {
		const ticket = await desk.ticket();
		await desk.write(ticket.id, 'KANARI');
		const file = enabled();
		file.nodes.find(({ name }) => name === 'Helpdesk Trigger')!.parameters.restrictedGroups = 'Bravo, X';
		const { error } = await run(byEvent ? ticket.id : null, { file });
		expect(error).toBeUndefined();
		expect(await desk.told(ticket.id)).toEqual(['tidak terkirim, tiket terbatas']);
	}
	expect(channel.taken).toEqual([]);
});

test('nothing stops between Claim and Record: a setting typed as text, a channel without a way', async () => {
	const typed = await desk.ticket(whatsapp());
	await desk.write(typed.id, 'Lewat akun kami');
	const file = withSettings(enabled('Send WhatsApp'), { n8nWhatsApp: 'tidak' });
	for (const { name, parameters } of file.nodes) {
		if (name !== 'Settings') continue;
		parameters.assignments.assignments.find(({ value }: { value: unknown }) => value === 'tidak').type =
			'string';
	}
	expect((await run(typed.id, { file, api: 'whatsapp' })).error).toBeUndefined();
	expect(channel.taken).toHaveLength(1);

	const lost = await desk.ticket();
	await desk.write(lost.id, 'Ke mana?');
	const without = enabled();
	const rules = without.nodes.find(({ name }) => name === 'By Channel')!.parameters.rules.values;
	for (const { conditions } of rules) conditions.conditions[0].rightValue = 'nothing';
	expect((await run(lost.id, { file: without })).error).toBeUndefined();
	expect(await desk.told(lost.id)).toEqual(['tidak terkirim, saluran belum aktif']);
});
