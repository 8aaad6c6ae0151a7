import { keyHash } from '../../nodes/intake/hashes';
import { openAnswer } from '../../nodes/relay/sealedAnswer';
import type { DeliveryCode } from '../../nodes/channels/delivery';
import { SetupDesk } from '../setup/desk';

import { policy, Relay, ReplyDesk, SECRET } from './desk';

jest.setTimeout(120_000);

/** What is recorded, what an agent reads, and what happens when the process or the desk is in trouble. */
let desk: ReplyDesk;
let relay: Relay;
const HOUR = 3_600_000;
const at = (ms: number) => new Date(Date.now() + ms).toISOString();

beforeAll(async () => {
	desk = await ReplyDesk.open();
	relay = new Relay(desk);
});
afterAll(SetupDesk.closeAll);
afterEach(async () => await desk.control('DELETE', '/faults'));

const claimed = async (more: Record<string, unknown> = {}, body = 'jawaban') => {
	const ticket = await desk.ticket(more);
	await desk.write(ticket.id, body);
	return { ticket, answer: (await relay.claim(ticket.id))! };
};

test.each<[DeliveryCode, string]>([
	['windowClosed', 'tidak terkirim, jendela balasan tertutup'],
	['recipientUnknown', 'tidak terkirim, penerima tidak dikenal'],
	['credential', 'tidak terkirim, akun pengirim bermasalah'],
	['tooLong', 'tidak terkirim, terlalu panjang'],
	['tooMany', 'tidak terkirim, saluran terganggu'],
	['unreachable', 'tidak terkirim, saluran terganggu'],
	['timeout', 'belum pasti terkirim'],
	['badAnswer', 'belum pasti terkirim'],
	['refused', 'tidak terkirim, ditolak'],
	['partlySent', 'terkirim sebagian'],
	['unsupported', 'tidak terkirim, saluran belum aktif'],
])('%s is told once, with time, article and remedy, and settles the reply', async (code, subject) => {
	const { ticket, answer } = await claimed({ djbc_office: 'KPPBC-MKS' }, 'KANARI');
	expect((await relay.record(answer, { code })).recorded).toBe(true);
	expect((await relay.record(answer, { code })).recorded).toBe(false);
	expect(await desk.told(ticket.id)).toEqual([subject]);
	const { body } = (await desk.notes(ticket.id))[0]!;
	expect(body).toContain(`(artikel ${answer.articleId})`);
	expect(body).toMatch(/tanggal \d+ \w+ \d{4} pukul [\d.]+ WITA/);
	expect(body).not.toMatch(/KANARI|\{\{|%/);
	expect(await relay.claim(ticket.id)).toBeNull();
});

test('files stay: the text goes, and the agent reads how many did not', async () => {
	const ticket = await desk.ticket();
	const file = (filename: string) => ({ filename, data: 'UERG', 'mime-type': 'application/pdf' });
	await desk.write(ticket.id, 'Terlampir', { attachments: [file('a.pdf'), file('b.pdf')] });
	const answer = (await relay.claim(ticket.id))!;
	expect(answer.files).toBe(2);
	await relay.record(answer);
	await desk.write(ticket.id, '<div><img src="data:image/png;base64,iVBORw0KGgo="></div>');
	expect(await relay.claim(ticket.id)).toBeNull();
	const [sent, empty] = await desk.notes(ticket.id);
	expect(sent!.body).toContain('2 berkas tidak ikut terkirim');
	expect(empty!.subject).toContain('tanpa teks');
});

describe('outside the reply window', () => {
	test.each([
		['whatsapp', 'tidak terkirim, jendela 24 jam tertutup', 'templat'],
		['instagram_dm', 'tidak terkirim, jendela balasan tertutup', 'hubungi admin'],
		['webchat', 'tidak terkirim, jendela balasan tertutup', 'telepon atau surel'],
	])('nothing is claimed on %s, and the agent reads the remedy', async (channel, subject, remedy) => {
		const ticket = await desk.ticket({ djbc_channel: channel, djbc_window_until: at(-1000) });
		await desk.write(ticket.id, 'terlambat');
		expect(await relay.claim(ticket.id)).toBeNull();
		expect(await desk.told(ticket.id)).toEqual([subject]);
		expect((await desk.notes(ticket.id))[0]!.body).toContain(remedy);
		// The user writes again, and so does the agent.
		await desk.set(ticket.id, { djbc_window_until: at(HOUR) });
		await desk.write(ticket.id, 'lagi');
		expect(await relay.all(ticket.id)).toHaveLength(1);
	});

	test('the tag of a human agent opens Messenger up to the seventh day, where the admin has it', async () => {
		const tagged = new Relay(desk);
		tagged.settings = { ...tagged.settings, humanAgentTag: true };
		const messenger = async (until: number, channel = 'facebook_dm') => {
			const ticket = await desk.ticket({ djbc_channel: channel, djbc_window_until: at(until) });
			await desk.write(ticket.id, 'halo');
			return (await tagged.claim(ticket.id))?.humanAgentTag ?? null;
		};
		expect(await messenger(HOUR)).toBe(false);
		expect(await messenger(-HOUR)).toBe(true);
		expect(await messenger(-143 * HOUR)).toBe(true);
		expect(await messenger(-145 * HOUR)).toBeNull();
		expect(await messenger(-HOUR, 'whatsapp')).toBeNull();
	});
});

test('a second reply waits for the first, and goes when that is recorded, sent or not', async () => {
	const { ticket, answer } = await claimed();
	await desk.write(ticket.id, 'kedua');
	expect(await relay.claim(ticket.id)).toBeNull();
	expect(await new Relay(desk).claim(ticket.id)).toBeNull();
	await relay.record(answer, { code: 'unreachable' });
	const second = (await relay.claim(ticket.id))!;
	expect(openAnswer(second, { sealSecret: SECRET }).text).toMatch(/^kedua\n/);
});

test('a claim of a process that died is told as uncertain when it is too old, and the next reply goes', async () => {
	const thread = 'chatwoot:1:880011';
	const ticket = (await relay.receive({ thread })).ticket!;
	await desk.write(ticket.id, 'pertama');
	const answer = (await relay.claim(ticket.id))!;
	await desk.write(ticket.id, 'kedua');
	const next = new Relay(desk);
	expect(await next.claim(ticket.id)).toBeNull();
	next.ahead = 4 * 60_000;
	expect(openAnswer((await next.claim(ticket.id))!, { sealSecret: SECRET }).text).toMatch(/^kedua/);
	expect(await desk.told(ticket.id)).toEqual(['belum pasti terkirim']);
	// The first was sent after all: its echo is known, its note stays.
	const key = 'chatwoot:1:77';
	expect(await relay.record(answer, { keyHashes: [keyHash(key)] })).toMatchObject({ recorded: false });
	expect((await relay.receive({ thread, key, role: 'staff' })).outcome).toBe('duplicate');
	expect(await desk.told(ticket.id)).toHaveLength(1);
});

test('an echo that is faster than its record waits for it, and anybody else is let in', async () => {
	const thread = `chatwoot:1:${Date.now()}`;
	const { ticket } = await relay.receive({ thread });
	await desk.write(ticket!.id, 'jawaban');
	const answer = (await relay.claim(ticket!.id))!;
	const key = `${thread}:9`;
	const echo = relay.receive({ thread, key, role: 'staff', text: 'jawaban' });
	// A citizen's message does not wait behind it.
	expect((await relay.receive({ thread, text: 'satu lagi' })).outcome).toBe('followedUp');
	await relay.record(answer, { keyHashes: [keyHash(key)] });
	expect((await echo).outcome).toBe('duplicate');
	expect((await relay.receive({ thread, role: 'staff', text: 'dari konsol' })).outcome).toBe('followedUp');
});

test('what a merge brings was written to another conversation and goes out by no other', async () => {
	const [source, target] = [await desk.ticket(), await desk.ticket()];
	await desk.write(target.id, 'ke sasaran');
	expect(await relay.all(target.id)).toHaveLength(1);
	await desk.write(source.id, 'sudah terkirim');
	expect(await relay.all(source.id)).toHaveLength(1);
	await desk.write(source.id, 'belum terkirim');
	await desk.as('agen', 'PUT', `/ticket_merge/${source.id}/${target.number}`, {});
	await desk.write(target.id, 'setelah digabung');
	expect(await relay.claim(source.id)).toBeNull();
	expect(await relay.all(target.id)).toEqual([expect.stringMatching(/^setelah digabung/)]);
	expect(await desk.told(target.id)).toEqual(['tidak terkirim, tiket digabungkan']);
});

describe('a desk in trouble', () => {
	test('a claim whose answer is lost is still ours', async () => {
		const ticket = await desk.ticket();
		await desk.write(ticket.id, 'jawaban');
		const lost = { method: 'PUT', path: `/tickets/${ticket.id}`, fault: 'lost-answer', times: 1 };
		await desk.control('POST', '/faults', lost);
		expect(await relay.all(ticket.id)).toHaveLength(1);
		expect(await desk.notes(ticket.id)).toEqual([]);
	});

	test('a note that a slow desk is still writing is not written again', async () => {
		const { ticket, answer } = await claimed();
		const slow = { method: 'PUT', path: `/tickets/${ticket.id}`, fault: 'latency', ms: 3000, times: 1 };
		await desk.control('POST', '/faults', slow);
		expect(await relay.record(answer, { code: 'refused' })).toEqual({
			recorded: true,
			note: 'relay-refused',
		});
		expect(await desk.told(ticket.id)).toEqual(['tidak terkirim, ditolak']);
	});

	test('a desk that is away fails Record, which succeeds when it is back', async () => {
		const { ticket, answer } = await claimed();
		await desk.control('POST', '/faults', { path: `/tickets/${ticket.id}`, fault: 'status', status: 503 });
		await expect(relay.record(answer)).rejects.toMatchObject({ kind: 'unavailable' });
		await desk.control('DELETE', '/faults');
		expect((await relay.record(answer)).recorded).toBe(true);
	}, 60_000);
});

test('every note is Indonesian for agents, names its article and tells no text', () => {
	const notes = Object.entries(policy.templates).filter(([name]) => name.startsWith('relay-'));
	expect(notes).toHaveLength(19);
	for (const [, { reader, subject, text }] of notes) {
		expect(reader).toBe('staff');
		expect(subject).toMatch(/^Penerusan balasan: (belum pasti )?(tidak )?terkirim/);
		expect(text).toContain('{{nomor_artikel}}');
	}
});
