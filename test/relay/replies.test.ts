import { openAnswer } from '../../nodes/relay/sealedAnswer';
import { SetupDesk } from '../setup/desk';

import { ReplyDesk, Relay, SECRET, SENTENCE } from './desk';

jest.setTimeout(120_000);

/** What an agent writes and what of it leaves the house. */
describe.each(['5.2', '6.5'] as const)('the replies of a desk like %s', (version) => {
	let desk: ReplyDesk;
	let relay: Relay;

	beforeAll(async () => {
		desk = await ReplyDesk.open(version);
		relay = new Relay(desk);
	});
	afterAll(SetupDesk.closeAll);

	test('a public note goes out once, with the sentence, and its ticket says so', async () => {
		const ticket = await desk.ticket();
		const article = await desk.write(ticket.id, '<p>PIB selesai dalam 2 hari.</p>');
		const answer = (await relay.claim(ticket.id))!;
		expect(answer).toMatchObject({
			schema: 'djbc.answer.v1',
			ticketId: ticket.id,
			ticketNumber: ticket.number,
			articleId: article.id,
			channel: 'webchat',
			office: 'BRAVO',
			windowUntil: null,
			files: 0,
			humanAgentTag: false,
		});
		expect(openAnswer(answer, { sealSecret: SECRET })).toEqual({
			threadKey: ticket.djbc_thread_key,
			text: `PIB selesai dalam 2 hari.\n\n${SENTENCE}`,
		});
		expect(await desk.read(ticket.id)).toMatchObject({
			djbc_relayed_article: article.id,
			djbc_relay_done: null,
		});
		expect(await relay.record(answer)).toEqual({ recorded: true, note: null });
		expect((await desk.read(ticket.id)).djbc_relay_done).toBe(article.id);
		expect(await relay.claim(ticket.id)).toBeNull();
		expect(await desk.notes(ticket.id)).toEqual([]);
	});

	test.each(['facebook_comment', 'instagram_comment', 'x_mention'])(
		'nothing goes out under a post, the agent is told once, and a later private talk does not bring it out: %s',
		async (djbc_channel) => {
			const ticket = await desk.ticket({ djbc_channel });
			const note = await desk.write(ticket.id, 'Dua hari.');
			expect([await relay.all(ticket.id), await relay.all(ticket.id)]).toEqual([[], []]);
			expect(await desk.notes(ticket.id)).toEqual([
				expect.objectContaining({
					subject: 'Penerusan balasan: tidak terkirim, unggahan publik',
					body: expect.stringContaining(`(artikel ${note.id})`),
				}),
			]);
			await desk.set(ticket.id, { djbc_channel: 'x_dm', djbc_thread_key: 'x:1111:3333' });
			await desk.write(ticket.id, 'Tiga hari.');
			expect(await relay.all(ticket.id)).toEqual([expect.stringMatching(/^Tiga hari/)]);
			expect(await desk.told(ticket.id)).toEqual(['tidak terkirim, unggahan publik']);
		},
	);

	test('what is restricted is not even to be said by hand under a post', async () => {
		const ticket = await desk.ticket({ djbc_channel: 'x_mention', djbc_category: 'CPL::ETH' });
		await desk.write(ticket.id, 'Dua hari.');
		expect(await relay.all(ticket.id)).toEqual([]);
		expect(await desk.told(ticket.id)).toEqual(['tidak terkirim, tiket terbatas']);
	});

	test('macros go out as written by whoever ran them, with what Zammad filled in', async () => {
		const ticket = await desk.ticket();
		await desk.set(ticket.id, { djbc_esc_ref: '7091234567' });
		await desk.macro('Balasan sementara', ticket.id);
		await desk.macro('Pemberitahuan eskalasi', ticket.id);
		await desk.macro('Tanpa pertanyaan', ticket.id);
		const [holding, notice, ...more] = await relay.all(ticket.id);
		expect(holding).toContain('mohon ditunggu');
		// No information yet.
		expect(holding).not.toContain(SENTENCE);
		expect(notice).toContain(SENTENCE);
		expect(notice).toContain('dengan nomor tiket 7091234567.');
		expect(more).toEqual([]);
	});

	test('the notice of an escalation that nobody opened stays in the house, and the agent is told', async () => {
		const ticket = await desk.ticket();
		await desk.macro('Pemberitahuan eskalasi', ticket.id);
		expect(await relay.all(ticket.id)).toEqual([]);
		expect(await desk.notes(ticket.id)).toEqual([
			expect.objectContaining({ body: expect.stringContaining('Pilih makro "Eskalasikan" dahulu') }),
		]);
	});

	test('nothing goes out of what is internal, mailed, called, a customer, an echo, a trigger or our own', async () => {
		const ticket = await desk.ticket();
		await desk.write(ticket.id, 'rahasia', { internal: true });
		await desk.write(ticket.id, 'telepon', { type: 'phone' });
		await desk.write(ticket.id, 'halo', { type: 'web', sender: 'Customer' });
		await desk.write(ticket.id, 'gema', { type: 'web', sender: 'Agent' }, 'integrasi');
		await desk.write(ticket.id, 'gema lain', { message_id: '<a.b@djbc>' });
		await desk.write(ticket.id, 'otomatis', { sender: 'System', preferences: { perform_origin: 'trigger' } });
		expect(await relay.claim(ticket.id)).toBeNull();
		expect(await desk.notes(ticket.id)).toEqual([]);
		await desk.write(ticket.id, 'jawaban', { type: 'web' });
		expect(await relay.all(ticket.id)).toEqual([`jawaban\n\n${SENTENCE}`]);
	});

	test('nothing written on a child ticket, another record or a native channel leaves the house', async () => {
		const parent = await desk.ticket();
		for (const record of ['escalation', 'qa', 'report', 'kpi']) {
			const child = await desk.ticket({ djbc_record: record });
			await desk.write(child.id, 'dari unit');
			expect(await relay.claim(child.id)).toBeNull();
		}
		for (const channel of ['email', 'telegram', 'facebook_comment', 'phone', '']) {
			const native = await desk.ticket({ djbc_channel: channel });
			await desk.write(native.id, 'halo');
			expect(await relay.claim(native.id)).toBeNull();
		}
		const unclear = await desk.ticket({ djbc_record: '' });
		await desk.write(unclear.id, 'jawaban');
		const linked = await desk.ticket({ djbc_record: '' });
		await desk.write(linked.id, 'dari unit');
		await desk.as('agen', 'POST', '/links/add', {
			link_type: 'child',
			link_object_source: 'Ticket',
			link_object_source_number: linked.number,
			link_object_target: 'Ticket',
			link_object_target_value: parent.id,
		});
		const isChild = (await desk.as('agen', 'GET', `/links?link_object=Ticket&link_object_value=${linked.id}`))
			.links[0].link_type;
		expect(isChild).toBe('parent');
		expect(await relay.claim(linked.id)).toBeNull();
		expect(await relay.all(unclear.id)).toHaveLength(1);
	});

	test('of a restricted ticket only the fixed receipt leaves, without the sentence; the rest is told once', async () => {
		const ticket = await desk.ticket({ group: 'Terbatas::Saring' });
		await desk.write(ticket.id, '<div>Pelapor yth., petugas A sudah diperiksa.</div>', {}, 'saring');
		await desk.macro('Tanda terima laporan', ticket.id, 'saring');
		await desk.write(ticket.id, '<div>Kabar berikutnya</div>', {}, 'saring');
		const [text, ...more] = await relay.all(ticket.id);
		expect(more).toEqual([]);
		expect(text).toContain(`dengan nomor tiket ${ticket.number}.`);
		expect(text).not.toContain('referensi praktis');
		expect(await relay.claim(ticket.id)).toBeNull();
		expect(await desk.told(ticket.id)).toEqual(Array(2).fill('tidak terkirim, tiket terbatas'));
	});

	test('a ticket of ethics or crime that nobody has moved yet is restricted, and so are groups of the admin', async () => {
		const ethics = await desk.ticket({ djbc_category: 'CPL::ETH' });
		await desk.write(ethics.id, 'jawaban');
		expect(await relay.claim(ethics.id)).toBeNull();
		const relayed = new Relay(desk);
		relayed.settings = { ...relayed.settings, restrictedGroups: ['Bravo'] };
		const ticket = await desk.ticket();
		await desk.write(ticket.id, 'jawaban');
		expect(await relayed.claim(ticket.id)).toBeNull();
		for (const { id } of [ethics, ticket])
			expect(await desk.told(id)).toEqual(['tidak terkirim, tiket terbatas']);
	});

	test('a ticket whose relay never ran sends what is fresh, never its history', async () => {
		const ticket = await desk.ticket();
		await desk.write(ticket.id, 'lama');
		const later = new Relay(desk);
		later.ahead = 25 * 3_600_000;
		expect(await later.claim(ticket.id)).toBeNull();
		expect(await desk.told(ticket.id)).toEqual(['tidak terkirim, terlambat ditemukan']);
		await desk.write(ticket.id, 'setelah n8n mati sehari');
		expect(await later.all(ticket.id)).toHaveLength(1);
	});
});
