import { readSurveyToken } from '../../nodes/survey/token';
import { Relay, ReplyDesk, SECRET } from '../relay/desk';
import { CLOSED } from '../receive/desk';
import { SetupDesk } from '../setup/desk';

import { BASE, HOUR, invitations, Surveyor } from './desk';

jest.setTimeout(300_000);

/** Who is asked how he was served, once, and who never is (K09). */
let desk: ReplyDesk;
let relay: Relay;
let surveyor: Surveyor;
beforeAll(async () => {
	desk = await ReplyDesk.open();
});
beforeEach(() => {
	relay = new Relay(desk);
	surveyor = new Surveyor(desk);
});
afterEach(async () => await desk.control('DELETE', '/faults'));
afterAll(SetupDesk.closeAll);

const ANSWERED = { ...CLOSED, djbc_close_reason: 'answered', djbc_category: 'INF::KEP' };

/** All but the date. */
const CLOCKLESS = [
	...(['nextTick', 'setImmediate', 'clearImmediate', 'setTimeout', 'clearTimeout'] as const),
	...(['setInterval', 'clearInterval', 'queueMicrotask', 'performance', 'hrtime'] as const),
];

/** What no invitation moves. */
const KEPT = [
	'state',
	'djbc_sla_state',
	'djbc_stopped_at',
	'djbc_first_reply_at',
	'djbc_clock_log',
	'close_at',
];

/** A request that an officer answered and closed, with its log written. */
async function closed(more: Record<string, unknown> = {}, ending: Record<string, unknown> = {}) {
	const { id } = await desk.ticket(more);
	await desk.write(id, 'Dua hari kerja.');
	await relay.all(id);
	await desk.as('agen', 'PUT', `/tickets/${id}`, { ...ANSWERED, ...ending });
	return await surveyor.follow(id);
}

test('once, by the channel of the ticket; nothing of the ticket moves but its articles', async () => {
	const before = await closed();
	const invited = await surveyor.invite(before.id);
	expect(invited).toEqual({
		...{ outcome: 'invited', reason: null, ticketId: before.id, office: 'BRAVO', channel: 'webchat' },
		...{ invitedAt: expect.any(String), closing: 1 },
	});
	const [note, ...others] = await invitations(desk, before.id);
	expect(others).toEqual([]);
	expect(note).toMatchObject({
		...{ type: 'note', sender: 'System', internal: false },
		message_id: `<survey.${before.id}.1@djbc>`,
	});
	expect(invited.invitedAt).toBe(new Date(note.created_at).toISOString());
	const [, token] = /https:\/\/n8n\.kantor\.example\/form\/djbc-survey\?t=(\S+)/.exec(note.body)!;
	expect(readSurveyToken({ sealSecret: SECRET }, token, Date.now())).toEqual({
		ticketId: before.id,
		closing: 1,
	});

	expect(await relay.all(before.id)).toEqual([note.body]);
	const after = await surveyor.follow(before.id);
	const kept = [
		'state',
		'djbc_sla_state',
		'djbc_stopped_at',
		'djbc_first_reply_at',
		'djbc_clock_log',
		'close_at',
	];
	for (const name of kept) expect([name, after[name]]).toEqual([name, before[name]]);
	expect(await relay.all(before.id)).toEqual([]);
	expect(await desk.notes(before.id)).toEqual([]);
	expect(await surveyor.invite(before.id)).toEqual(invited);
	expect(await invitations(desk, before.id)).toHaveLength(1);
});

test('a ticket that was reopened and closed again is asked no second time', async () => {
	const { id } = await closed();
	const first = await surveyor.invite(id);
	await desk.as('agen', 'PUT', `/tickets/${id}`, { state: 'open' });
	await surveyor.follow(id);
	expect(await surveyor.invite(id)).toMatchObject({ outcome: 'none', reason: 'open' });
	await desk.as('agen', 'PUT', `/tickets/${id}`, ANSWERED);
	await surveyor.follow(id);
	expect(await surveyor.invite(id)).toEqual({ ...first, closing: 2 });
	expect(await invitations(desk, id)).toHaveLength(1);
});

test('the same person, on another ticket, is not asked again within 7 days', async () => {
	const customer = { login: 'djbc:one-person', firstname: 'Budi' };
	const one = await closed({ customer });
	const other = await closed({ customer });
	expect(await surveyor.invite(one.id)).toMatchObject({ outcome: 'invited' });
	expect(await surveyor.invite(other.id)).toMatchObject({ outcome: 'none', reason: 'recently' });
	expect(await surveyor.invite((await closed()).id)).toMatchObject({ outcome: 'invited' });
});

test('not even where both tickets are looked at at once', async () => {
	const customer = { login: 'djbc:two-tickets', firstname: 'Budi' };
	const both = [await closed({ customer }), await closed({ customer })];
	const invited = await Promise.all(both.map(async ({ id }) => await surveyor.invite(id)));
	expect(invited.map(({ reason }) => reason).sort()).toEqual([null, 'recently']);
});

test('an invitation counts by its own age, and a link that the user wrote counts not at all', async () => {
	const customer = { login: 'djbc:asked-long-ago', firstname: 'Budi' };
	jest.useFakeTimers({ now: Date.now() - 8 * 24 * HOUR, doNotFake: [...CLOCKLESS] });
	const asked = await closed({ customer });
	expect(await surveyor.invite(asked.id)).toMatchObject({ outcome: 'invited' });
	jest.useRealTimers();
	await desk.set(asked.id, { title: 'Tarif' });

	const quoting = {
		type: 'web',
		sender: 'Customer',
		internal: false,
		body: `> ${BASE}/form/djbc-survey?t=x`,
	};
	const other = await closed({ customer });
	await desk.as('integrasi', 'POST', '/ticket_articles', { ticket_id: other.id, ...quoting });
	await closed({ customer, article: quoting });
	expect(await surveyor.invite(other.id)).toMatchObject({ outcome: 'invited' });
});

/** A request by mail: the desk itself sends what is written to its user. */
async function mail() {
	const login = `${Math.random()}@contoh.example`;
	const { id } = await desk.ticket({
		...{ customer: { login, email: login, firstname: 'Budi' } },
		...{ djbc_channel: 'email', djbc_thread_key: 'zammad:70123' },
	});
	await desk.as('agen', 'PUT', `/tickets/${id}`, ANSWERED);
	return { login, ...(await surveyor.follow(id)) };
}

/** Takes the address back behind `work`. */
async function withMailAddress(groupId: number, work: () => Promise<void>) {
	const { admin } = desk.setup;
	const { id: from } = await admin.call('POST', '/email_addresses', {
		...{ name: 'DJBC', email: `${Math.random()}@djbc.test` },
	});
	await admin.call('PUT', `/groups/${groupId}`, { email_address_id: from });
	await work();
	await admin.call('PUT', `/groups/${groupId}`, { email_address_id: null });
}

test('by e-mail the desk sends it, as no answer of an agent', async () => {
	// A group without an address sends no mail: nothing is written, and no run fails for it.
	const refused = await mail();
	expect(await surveyor.invite(refused.id)).toMatchObject({ outcome: 'none', reason: 'refused' });
	expect(await invitations(desk, refused.id)).toEqual([]);

	await withMailAddress(refused.group_id, async () => {
		const before = await mail();
		const invited = await surveyor.invite(before.id);
		expect(invited).toMatchObject({ outcome: 'invited', channel: 'email', closing: 1 });
		expect(await invitations(desk, before.id)).toEqual([
			expect.objectContaining({
				...{ type: 'email', sender: 'System', internal: false, to: before.login },
				subject: `Penilaian layanan kami, tiket ${before.number}`,
			}),
		]);
		const after = await surveyor.follow(before.id);
		for (const name of KEPT) expect([name, after[name]]).toEqual([name, before[name]]);
		expect(await surveyor.invite(before.id)).toEqual(invited);
		expect(await invitations(desk, before.id)).toHaveLength(1);
		expect(await relay.all(before.id)).toEqual([]);
	});
});

test.each([{ fault: 'status', status: 502 }, { fault: 'reset-before' }])(
	'a mail of which nobody knows what became is not written again in that look: %o',
	async (fault) => {
		const { id, group_id: group } = await mail();
		await withMailAddress(group, async () => {
			const puts = { method: 'PUT', path: `/tickets/${id}`, times: 1 };
			// The first one claims it.
			await desk.control('POST', '/faults', { ...puts, fault: 'latency', ms: 0 });
			await desk.control('POST', '/faults', { ...puts, ...fault });
			surveyor.patience = 2500;
			await expect(surveyor.invite(id)).rejects.toThrow('ran out');
			expect(await invitations(desk, id)).toEqual([]);
			surveyor.patience = 20_000;
			expect(await surveyor.invite(id)).toMatchObject({ outcome: 'invited' });
			expect(await invitations(desk, id)).toHaveLength(1);
		});
	},
);

test('a text message is one part of 160 characters', async () => {
	const { id } = await closed({ djbc_channel: 'sms', djbc_thread_key: 'sms:gw:628123' });
	await surveyor.invite(id);
	const [sent] = await relay.all(id);
	expect(sent).toContain(`${BASE}/form/djbc-survey?t=`);
	expect(sent!.length).toBeLessThanOrEqual(160);
	// The alphabet of SMS: any other sign halves what fits.
	expect(sent).toMatch(/^[A-Za-z0-9 .,:?=/_-]+$/);
});

describe('nobody is asked', () => {
	test.each<[string, string, Record<string, unknown>, Record<string, unknown>]>([
		['for a withdrawn request', 'reason', {}, { djbc_close_reason: 'withdrawn' }],
		['for a duplicate', 'reason', {}, { djbc_close_reason: 'duplicate' }],
		['for a declined request', 'excluded', {}, { djbc_close_reason: 'declined_excluded' }],
		['for an excluded category', 'excluded', {}, { djbc_category: 'EXC::DATA' }],
		['for spam', 'excluded', {}, { djbc_close_reason: 'spam' }],
		['for what is taken for spam', 'restricted', { djbc_category_suggested: 'OTH::SPAM 0.6' }, {}],
		['for a test', 'excluded', {}, { djbc_category: 'OTH::TEST' }],
		['for what is out of scope', 'excluded', {}, { djbc_category: 'OTH::OUT' }],
		['for ethics that is suspected', 'restricted', { djbc_category_suggested: 'CPL::ETH 0.2' }, {}],
		[
			'for crime that the sender named',
			'restricted',
			{ djbc_category_suggested: 'INF::KEP 0.9; pengirim: CPL::CRM' },
			{},
		],
		['in a group of WhatsApp', 'channel', { djbc_channel: 'whatsapp_group' }, {}],
		['under a comment', 'channel', { djbc_channel: 'facebook_comment' }, {}],
		['under a mention', 'channel', { djbc_channel: 'x_mention' }, {}],
		['by letter', 'channel', { djbc_channel: 'letter' }, {}],
		['by telephone', 'channel', { djbc_channel: 'phone' }, {}],
		['in BCare', 'channel', { djbc_channel: 'bcare' }, {}],
		[
			'where the desk keeps the thread',
			'channel',
			{ djbc_channel: 'whatsapp', djbc_thread_key: 'zammad:7' },
			{},
		],
		['for an escalation', 'record', { djbc_record: 'escalation' }, {}],
	])('%s', async (_what, reason, more, ending) => {
		const { id } = await closed(more, ending);
		expect(await surveyor.invite(id)).toMatchObject({ outcome: 'none', reason, invitedAt: null });
		expect(await invitations(desk, id)).toEqual([]);
	});

	test('before the log tells the closing, or long after it', async () => {
		const { id } = await desk.ticket();
		await desk.as('agen', 'PUT', `/tickets/${id}`, ANSWERED);
		expect(await surveyor.invite(id)).toMatchObject({ reason: 'unlogged' });
		await surveyor.follow(id);
		surveyor.ahead = 49 * HOUR;
		expect(await surveyor.invite(id)).toMatchObject({ reason: 'late' });
	});

	test('where the reply window closes before it could go out', async () => {
		const until = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
		const whatsapp = { djbc_channel: 'whatsapp', djbc_thread_key: 'wa:106540352242922:6281234567890' };
		const { id } = await closed(whatsapp);
		await desk.set(id, { djbc_window_until: until(10) });
		expect(await surveyor.invite(id)).toMatchObject({ reason: 'window' });
		await desk.set(id, { djbc_window_until: until(60) });
		expect(await surveyor.invite(id)).toMatchObject({ outcome: 'invited' });
	});

	test('in a restricted group, nor after the ticket came out of one', async () => {
		const { id } = await closed();
		await desk.set(id, { group: 'Terbatas::Saring' });
		expect(await surveyor.invite(id)).toMatchObject({ reason: 'restricted' });
		await desk.set(id, { group: 'Bravo::Layanan' });
		expect(await surveyor.invite(id)).toMatchObject({ reason: 'restricted' });
		expect(await invitations(desk, id)).toEqual([]);
	});
});

test('what may not go out any more stays: the user wrote again, the ticket became restricted', async () => {
	for (const change of [{ state: 'open' }, { group: 'Terbatas::Saring' }]) {
		const { id } = await closed();
		await surveyor.invite(id);
		await desk.set(id, change);
		expect(await relay.all(id)).toEqual([]);
		expect(await desk.told(id)).toEqual(['tidak terkirim, pesan otomatis']);
	}
	const { id } = await closed();
	await surveyor.invite(id);
	await desk.set(id, { group: 'Terbatas::Saring' });
	expect(await surveyor.invite(id)).toMatchObject({ outcome: 'none', reason: 'restricted' });
});

test('once under two calls at once, in one process and in two', async () => {
	const { id } = await closed();
	const both = await Promise.all([surveyor.invite(id), surveyor.invite(id)]);
	expect(both[0]).toEqual(both[1]);
	expect(await invitations(desk, id)).toHaveLength(1);
	const other = await closed();
	const outcomes = await Promise.all(
		[surveyor, new Surveyor(desk), new Surveyor(desk)].map(async (one) => await one.invite(other.id)),
	);
	expect(outcomes.map(({ outcome }) => outcome)).toContain('invited');
	expect(await invitations(desk, other.id)).toHaveLength(1);
	expect(await relay.all(other.id)).toHaveLength(1);
});

test.each(['lost-answer', 'reset-after', 'reset-before', 'status'] as const)(
	'written once where the desk fails in writing it: %s',
	async (fault) => {
		const { id } = await closed();
		const more = fault === 'status' ? { status: 503 } : {};
		const puts = { method: 'PUT', path: `/tickets/${id}`, times: 1 };
		// The first one claims it.
		await desk.control('POST', '/faults', { ...puts, fault: 'latency', ms: 0 });
		await desk.control('POST', '/faults', { ...puts, fault, ...more });
		expect(await surveyor.invite(id)).toMatchObject({ outcome: 'invited' });
		expect(await invitations(desk, id)).toHaveLength(1);
		expect(await relay.all(id)).toHaveLength(1);
	},
);

test('a look that finds nothing to do costs one request', async () => {
	const requests = async (ticketId: number) => {
		await desk.control('DELETE', '/requests');
		await surveyor.invite(ticketId);
		return (await desk.control('GET', '/requests')).length;
	};
	const open = await desk.ticket();
	expect(await requests(open.id)).toBe(1);
	const { id } = await closed();
	expect(await requests(id)).toBe(10);
	expect(await requests(id)).toBe(3);
	await desk.set(id, { djbc_close_reason: 'spam' });
	expect(await requests(id)).toBe(1);
});
