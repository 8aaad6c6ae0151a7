import { wayOf, type WaySettings } from '../../nodes/relay/way';
import { policy } from '../clocks/desk';
import { SetupDesk } from '../setup/desk';

import { minutesAgo, NativeDesk } from './desk';

/** Tickets by Zammad's own channels (channels 3.1, 3.3, 3.5.6, 3.7, 3.10). */
let desk: NativeDesk;
beforeAll(async () => {
	desk = await NativeDesk.open();
});
afterAll(SetupDesk.closeAll);

const rfc2822 = (iso: string) => new Date(iso).toUTCString().replace('GMT', '+0000');
const mail = (...received: string[]) =>
	[
		...received.map((at) => `Received: from mx.example\r\n\tby mail.customs.go.id (Postfix); ${at}`),
		'Date: Thu, 01 Jan 1970 00:00:00 +0000\r\nSubject: Pertanyaan\r\n\r\nReceived: palsu; Mon, 1 Jan 2001 00:00:00 +0000',
	].join('\r\n');

describe('a mail', () => {
	test('becomes a request of the contact centre, from when our mail server had it', async () => {
		const [last, first] = [minutesAgo(7), minutesAgo(9)];
		const { id, number } = await desk.comes({ raw: mail(`${rfc2822(last)} (WIB)`, rfc2822(first)) });
		expect(await desk.enrich(id)).toEqual({
			...{ outcome: 'native', channel: 'email', office: 'BRAVO', rule: 'EMAIL' },
			...{ restricted: false, refused: [] },
		});
		expect(desk.requests).toBe(4);
		expect(await desk.now(id)).toMatchObject({
			...{ djbc_record: 'request', djbc_channel: 'email', djbc_service: 'SVC-CC', djbc_office: 'BRAVO' },
			...{ djbc_received_at: last, djbc_provider_time: last, djbc_cycle_at: last, djbc_key_lag: null },
			...{ djbc_sla_state: 'running', djbc_rule: 'EMAIL', djbc_thread_key: `zammad:${number}` },
			...{ djbc_category: 'INF::KEP', djbc_category_suggested: expect.stringMatching(/^INF::KEP 0\.\d\d$/) },
			...{ djbc_category_confirmed_at: null, group: 'Bravo::Layanan' },
		});
		expect(await desk.notes(id)).toEqual([]);
		expect(await desk.enrich(id)).toMatchObject({ outcome: 'nothing' });
		expect(desk.requests).toBe(0);
	});

	test.each([
		['no source', undefined],
		['a header of two days ago', mail(rfc2822(minutesAgo(2 * 24 * 60)))],
		['a header of tomorrow', mail(rfc2822(minutesAgo(-24 * 60)))],
		['a header without time', mail('entah')],
		['no such header', 'Date: Thu, 01 Jan 2026 00:00:00 +0000\r\n\r\nIsi'],
	])('with %s counts from when the desk had it', async (_what, raw) => {
		const { id, created_at: at } = await desk.comes({ raw });
		await desk.enrich(id);
		expect(await desk.now(id)).toMatchObject({ djbc_received_at: at, djbc_provider_time: null });
	});

	test.each([403, 500])(
		'whose source the desk answers with %i to counts from when the desk had it',
		async (status) => {
			const { id, created_at: at } = await desk.comes({ raw: mail(rfc2822(minutesAgo(7))) });
			const fault = { method: 'GET', path: '/ticket_article_plain/', fault: 'status', status };
			await desk.desk.control('POST', '/faults', fault);
			await desk.enrich(id);
			await desk.desk.control('DELETE', '/faults');
			expect(await desk.now(id)).toMatchObject({ djbc_received_at: at, djbc_sla_state: 'running' });
		},
	);

	test('its further mails and answers move the clock, a note reaches nobody', async () => {
		const { id } = await desk.comes({});
		await desk.settles(id);
		const says = async (type: string) =>
			await desk.desk.as('agen', 'POST', '/ticket_articles', {
				...{ ticket_id: id, type, sender: 'Agent', internal: false, body: 'Silakan isi PIBK.' },
				to: 'siti@contoh.id',
			});
		await says('note');
		expect(await desk.settles(id)).toMatchObject({ djbc_sla_state: 'running' });
		await desk.addresses('Bravo::Layanan');
		await says('email');
		expect(await desk.settles(id)).toMatchObject({ djbc_sla_state: 'met' });
		await desk.comes({ ticket: id, body: 'Lalu berapa tarifnya?' });
		expect(await desk.desk.follow(id)).toMatchObject({ saw: ['request'], cycle: 2, state: 'running' });
	});

	test('of an employee with an agent account is that of a user, and so are his further ones', async () => {
		const { id } = await desk.comes({ from: 'agen', sender: 'Agent' });
		expect(await desk.enrich(id)).toMatchObject({ outcome: 'native', rule: 'EMAIL' });
		expect(await desk.now(id)).toMatchObject({ djbc_applicant: 'staff', djbc_sla_state: 'running' });
		await desk.comes({ from: 'agen', sender: 'Agent', ticket: id, body: 'Mohon dijawab.' });
		expect(await desk.settles(id)).toMatchObject({ djbc_sla_state: 'running' });
	});

	test('that an agent wrote first asks nothing; the answer to it does', async () => {
		await desk.addresses('Bravo::Layanan');
		const { id } = await desk.desk.as('agen', 'POST', '/tickets', {
			...{ title: 'Undangan', group: 'Bravo::Layanan', customer: 'siti@contoh.id' },
			article: { type: 'email', sender: 'Agent', to: 'siti@contoh.id', body: 'Kami mengundang Anda.' },
		});
		expect(await desk.enrich(id)).toMatchObject({ outcome: 'outbound', channel: 'email', rule: null });
		expect(await desk.settles(id)).toMatchObject({
			...{ djbc_channel: 'email', djbc_office: 'BRAVO', djbc_sla_state: 'none' },
			...{ djbc_received_at: null, djbc_category: '', djbc_category_suggested: '' },
		});
		expect((await desk.now(id)).djbc_record || null).toBeNull();
		await desk.comes({ ticket: id, body: 'Di mana tempatnya?' });
		expect(await desk.settles(id)).toMatchObject({
			...{ djbc_sla_state: 'running', djbc_cycle_at: expect.any(String) },
			djbc_received_at: expect.any(String),
		});
	});

	test('suspected of a breach goes to the named officers with one write, and the note says what stays behind', async () => {
		const body = 'Petugas minta uang suap sepuluh juta supaya barang saya keluar. KANARI';
		const { id } = await desk.comes({ body });
		expect(await desk.enrich(id)).toMatchObject({ outcome: 'native', restricted: true });
		const ticket = await desk.now(id);
		expect(ticket).toMatchObject({ group: 'Terbatas::Saring', djbc_sla_state: 'running', djbc_category: '' });
		expect(ticket.djbc_category_suggested).toMatch(/^CPL::(ETH|CRM) /);
		expect(ticket.djbc_complaint_official).toBe(false);
		const [note, ...more] = await desk.notes(id);
		expect(more).toEqual([]);
		expect(note).toMatch(
			/^Pesan ini diduga .* dari Bravo::Layanan ke Terbatas::Saring[\s\S]*Di luar tiket ini tetap ada .*balasan otomatis/,
		);
		expect(note).not.toContain('KANARI');
		await desk.settles(id);
	});
});

describe('a further mail', () => {
	const last = async (id: number) => (await desk.now(id)).article_ids.at(-1);
	const report = 'Petugas minta uang suap sepuluh juta. KANARI';

	test('that is suspected moves the ticket once; an ordinary one costs one request', async () => {
		const { id } = await desk.comes({});
		await desk.settles(id);
		await desk.comes({ ticket: id, body: 'Terima kasih. Berapa tarifnya?' });
		expect(await desk.enrich(id, {}, [await last(id)])).toMatchObject({ outcome: 'nothing' });
		expect(desk.requests).toBe(1);
		await desk.comes({ ticket: id, body: report });
		const asked = [await last(id)];
		expect(await desk.enrich(id, {}, asked)).toMatchObject({ outcome: 'suspected', restricted: true });
		expect(desk.requests).toBe(4);
		expect(await desk.settles(id)).toMatchObject({
			...{ group: 'Terbatas::Saring', djbc_category: 'INF::KEP', djbc_category_confirmed_at: null },
			djbc_category_suggested: expect.stringMatching(/^CPL::(ETH|CRM) /),
		});
		expect(await desk.notes(id)).toEqual([expect.not.stringContaining('KANARI')]);
		expect(await desk.enrich(id, {}, asked)).toMatchObject({ outcome: 'nothing' });
		expect(desk.requests).toBe(0);
	});

	test("an agent's word, and what Receive brought and judged itself, move nothing", async () => {
		const { id } = await desk.comes({ type: 'sms' });
		await desk.settles(id);
		await desk.desk.as('agen', 'PUT', `/tickets/${id}`, {
			article: { type: 'note', sender: 'Agent', body: report, internal: false },
		});
		expect(await desk.enrich(id, {}, [await last(id)])).toMatchObject({ outcome: 'nothing' });
		const thread = await desk.desk.asked(10, { text: report });
		expect(await desk.enrich(thread.id, {}, [await last(thread.id)])).toMatchObject({ outcome: 'nothing' });
		expect((await thread.now()).group).toBe('Bravo::Layanan');
	});
});

test('a marked mail begins no further cycle; marked from the first it is a request as any', async () => {
	const { id } = await desk.comes({ automatic: true });
	expect(await desk.settles(id)).toMatchObject({ djbc_sla_state: 'running' });
	await desk.addresses('Bravo::Layanan');
	await desk.desk.as('agen', 'POST', '/ticket_articles', {
		...{ ticket_id: id, type: 'email', sender: 'Agent', internal: false, body: 'Silakan isi PIBK.' },
		to: 'siti@contoh.id',
	});
	expect(await desk.settles(id)).toMatchObject({ djbc_sla_state: 'met' });
	await desk.comes({ ticket: id, automatic: true, body: 'Saya sedang cuti.' });
	expect(await desk.settles(id)).toMatchObject({ djbc_sla_state: 'met' });
	await desk.comes({ ticket: id, body: 'Berapa tarifnya?' });
	expect(await desk.settles(id)).toMatchObject({ djbc_sla_state: 'running' });
});

test.each([
	['sms', 'sms', 'SMS'],
	['telegram personal-message', 'telegram', 'SOCIAL'],
	['facebook feed comment', 'facebook_comment', null],
])('%s is a request of its channel, answered by it', async (type, channel, rule) => {
	const { id } = await desk.comes({ type });
	expect(await desk.enrich(id)).toMatchObject({ outcome: 'native', channel, rule });
	expect(desk.requests).toBe(3);
	const says = async (by: string) =>
		await desk.desk.as('agen', 'POST', '/ticket_articles', {
			...{ ticket_id: id, type: by, sender: 'Agent', internal: false, body: 'Silakan isi PIBK.' },
		});
	const states = rule ? ['running', 'running', 'met'] : ['none', 'none', 'none'];
	const seen = [(await desk.settles(id)).djbc_sla_state];
	await says('note');
	seen.push((await desk.settles(id)).djbc_sla_state);
	await says(type);
	seen.push((await desk.settles(id)).djbc_sla_state);
	expect(seen).toEqual(states);
	await desk.comes({ type, ticket: id, body: 'Berapa tarifnya?' });
	expect((await desk.settles(id)).djbc_sla_state).toBe(rule ? 'running' : 'none');
});

test("an agent's note on a ticket of Zammad's own channel goes out nowhere, and he is told", async () => {
	const { id } = await desk.comes({ type: 'sms' });
	await desk.settles(id);
	const reply = await desk.desk.as('agen', 'POST', '/ticket_articles', {
		...{ ticket_id: id, type: 'note', sender: 'Agent', internal: false, body: 'Silakan isi PIBK.' },
	});
	const settings = { restrictedGroups: [], humanAgentTag: false } as unknown as WaySettings;
	expect(wayOf(await desk.now(id), reply, { policy, settings, now: Date.now() })).toEqual({
		...{ out: false, note: 'relay-recipient' },
	});
});

describe('the office', () => {
	const offices = new Map([['Bravo', 'KPPBC-MKS']]);

	test('is that of the group, as the admin says or as Setup names it; a cell without a rule leaves a tag', async () => {
		const pli = await desk.comes({ group: 'Kantor::KPPBC-MKS::PLI' });
		expect(await desk.enrich(pli.id)).toMatchObject({ office: 'KPPBC-MKS', rule: null });
		expect(desk.requests).toBe(5);
		expect(await desk.now(pli.id)).toMatchObject({ djbc_office: 'KPPBC-MKS', djbc_sla_state: 'none' });
		const { tags } = await desk.desk.as('integrasi', 'GET', `/tags?object=Ticket&o_id=${pli.id}`);
		expect(tags).toContain('djbc_unknown_cell');
		const told = await desk.comes({ type: 'telegram personal-message' });
		expect(await desk.enrich(told.id, { offices })).toMatchObject({ office: 'KPPBC-MKS', rule: 'SOCIAL' });
	});

	test('that nobody knows stays empty', async () => {
		const { id } = await desk.comes({});
		expect(await desk.enrich(id, { office: 'ENTAH' })).toMatchObject({ office: null, rule: null });
		expect((await desk.now(id)).djbc_office || null).toBeNull();
	});
});

test('two at once write once', async () => {
	const { id } = await desk.comes({ body: 'Petugas minta uang suap.' });
	await desk.desk.control('DELETE', '/requests');
	const outcomes = await Promise.all([desk.enrich(id), desk.enrich(id), desk.enrich(id)]);
	expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['native', 'nothing', 'nothing']);
	expect(await desk.notes(id)).toHaveLength(1);
});

test('a mail filter may say the channel; what nothing tells is left alone', async () => {
	const chat = await desk.comes({ more: { djbc_channel: 'webchat' } });
	expect(await desk.enrich(chat.id)).toMatchObject({ outcome: 'native', channel: 'webchat' });
	const form = await desk.comes({ type: 'web' });
	expect(await desk.enrich(form.id)).toMatchObject({ outcome: 'leftAlone' });
	expect((await desk.now(form.id)).djbc_channel || null).toBeNull();
});

test('what is no request, or was received, costs nothing and stays as it is', async () => {
	const received = await desk.desk.asked(10);
	const before = await received.now();
	expect(await desk.enrich(received.id)).toMatchObject({ outcome: 'nothing' });
	expect(desk.requests).toBe(0);
	for (const record of ['escalation', 'report', 'kpi', 'qa', 'call']) {
		const { id } = await desk.comes({ more: { djbc_record: record } });
		expect(await desk.enrich(id)).toMatchObject({ outcome: 'nothing' });
		expect(desk.requests).toBe(0);
	}
	expect(await received.now()).toEqual(before);
});

test('an answer lost on its way does no harm', async () => {
	const { id } = await desk.comes({ body: 'Petugas minta uang suap.' });
	const path = `/tickets/${id}\\?`;
	await desk.desk.control('POST', '/faults', { method: 'PUT', path, fault: 'lost-answer', times: 1 });
	await desk.enrich(id).catch(() => undefined);
	await desk.desk.control('DELETE', '/faults');
	await desk.enrich(id);
	expect(await desk.now(id)).toMatchObject({ group: 'Terbatas::Saring', djbc_sla_state: 'running' });
	expect(await desk.notes(id)).toHaveLength(1);
});
