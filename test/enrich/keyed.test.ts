import { changeValues, plainValues } from '../../nodes/events/attributes';
import { readLog } from '../../nodes/policy/cycle/log';
import { localTime } from '../../nodes/policy/localTime';
import { SetupDesk } from '../setup/desk';

import { minutesAgo, NativeDesk } from './desk';

/** What agents key in by a template, with the times they type (A43, channels 3.6, 3.11). */
let desk: NativeDesk;
beforeAll(async () => {
	desk = await NativeDesk.open();
	for (const name of ['tono', 'wati', 'rudi']) {
		await desk.admin('POST', '/users', { login: name, firstname: name, roles: ['Customer'] });
	}
});
afterAll(SetupDesk.closeAll);

const MAKASSAR = 'Asia/Makassar';
const group = { group: 'Kantor::KPPBC-MKS::PDAD' };
const results = async (id: number) =>
	readLog((await desk.now(id)).djbc_clock_log).cycles.map(({ cycle, state, keyLag }) => [
		cycle,
		state,
		keyLag,
	]);
const lagOf = (typed: string, { created_at: keyed }: any) =>
	Math.round((Date.parse(keyed) - Date.parse(typed)) / 60_000);

/** A post of the group as the admin keys it in. */
const posts = async (times: object, more: object = {}) =>
	await desk.keys({ ...group, djbc_channel: 'whatsapp_group', ...times, ...more }, {}, 'pdad');

test('a group post counts when it was posted, its response when it was given, and the note says who keyed it and how late', async () => {
	const [typed, reply] = [minutesAgo(35), minutesAgo(30)];
	const ticket = await posts({ djbc_typed_at: typed, djbc_typed_reply_at: reply }, { customer: 'tono' });
	expect(await desk.enrich(ticket.id)).toEqual({
		...{ outcome: 'keyed', channel: 'whatsapp_group', office: 'KPPBC-MKS', rule: 'MARAGA' },
		...{ restricted: false, refused: [] },
	});
	expect(desk.requests).toBe(4);
	const lag = lagOf(typed, ticket);
	const day = new Intl.DateTimeFormat('sv', { timeZone: MAKASSAR }).format(new Date(typed));
	expect(await desk.settles(ticket.id)).toMatchObject({
		...{ djbc_received_at: typed, djbc_key_lag: lag, djbc_sla_state: 'met', djbc_stopped_at: reply },
		...{ djbc_service: 'SVC-MARAGA', djbc_office: 'KPPBC-MKS', djbc_thread_key: `maraga:tono:${day}` },
		djbc_category: 'INF::KEP',
	});
	expect(await results(ticket.id)).toEqual([[1, 'met', lag]]);
	expect(await desk.notes(ticket.id)).toEqual([
		`Dicatat oleh pdad pada ${localTime(ticket.created_at, MAKASSAR)}. Pesan Grup WhatsApp diterima ${localTime(typed, MAKASSAR)}; jeda pencatatan ${lag} menit.`,
	]);
});

test('a further post of the same person that day is a ticket of its own, and the note names the earlier', async () => {
	const one = await posts({ djbc_typed_at: minutesAgo(5) }, { customer: 'wati' });
	await desk.settles(one.id);
	const other = await posts({ djbc_typed_at: minutesAgo(2) }, { customer: 'wati' });
	const { djbc_thread_key: key } = await desk.settles(other.id);
	expect(key).toBe((await desk.now(one.id)).djbc_thread_key);
	expect((await desk.notes(other.id))[0]).toContain(
		`Pemohon ini sudah mempunyai tiket pada hari yang sama: ${one.number}.`,
	);
	await desk.desk.as('integrasi', 'PUT', `/tickets/${one.id}`, { group: 'Terbatas::Saring' });
	const third = await posts({ djbc_typed_at: minutesAgo(1) }, { customer: 'wati' });
	await desk.settles(third.id);
	const [note] = await desk.notes(third.id);
	expect([note!.includes(other.number), note!.includes(one.number)]).toEqual([true, false]);
});

test('without a typed time the keying counts, and the note asks for it; typed later it is taken', async () => {
	const ticket = await posts({}, { customer: 'rudi' });
	expect(await desk.settles(ticket.id)).toMatchObject({
		...{ djbc_received_at: ticket.created_at, djbc_key_lag: null, djbc_sla_state: 'running' },
	});
	expect((await desk.notes(ticket.id))[0]).toMatch(/^Dicatat oleh pdad .*Waktu pesan belum diketik/);
	const [typed, reply] = [minutesAgo(40), minutesAgo(35)];
	await desk.sets(ticket.id, { djbc_typed_reply_at: reply }, 'pdad');
	expect(await desk.settles(ticket.id)).toMatchObject({
		djbc_sla_state: 'running',
		djbc_typed_reply_at: reply,
	});
	await desk.sets(ticket.id, { djbc_typed_at: typed }, 'pdad');
	expect(await desk.enrich(ticket.id)).toMatchObject({ outcome: 'typedTimes', refused: [] });
	expect(await desk.settles(ticket.id)).toMatchObject({
		...{ djbc_received_at: typed, djbc_key_lag: lagOf(typed, ticket) },
		...{ djbc_sla_state: 'met', djbc_stopped_at: reply },
	});
	expect((await desk.notes(ticket.id))[1]).toMatch(/^Waktu pesan diubah dari .* menjadi .*dihitung ulang/);
});

describe('a time that cannot be', () => {
	test('of a post after its keying is emptied with a note; the right one is taken', async () => {
		const ticket = await posts({ djbc_typed_at: minutesAgo(-60) });
		expect(await desk.enrich(ticket.id)).toMatchObject({ outcome: 'keyed', refused: ['djbc_typed_at'] });
		expect(await desk.settles(ticket.id)).toMatchObject({
			...{ djbc_typed_at: null, djbc_received_at: ticket.created_at, djbc_key_lag: null },
		});
		expect((await desk.notes(ticket.id))[0]).toMatch(
			/"Waktu pesan \(diketik\)" \(.*\) tidak dipakai karena sesudah tiket dibuat. Isian itu telah dikosongkan/,
		);
		const typed = minutesAgo(60);
		await desk.sets(ticket.id, { djbc_typed_at: typed }, 'pdad');
		expect(await desk.settles(ticket.id)).toMatchObject({
			djbc_received_at: typed,
			djbc_sla_state: 'running',
		});
	});

	test('of a response before its post is emptied once, and a right one stops the clock', async () => {
		const typed = minutesAgo(30);
		const ticket = await posts({ djbc_typed_at: typed, djbc_typed_reply_at: minutesAgo(50) });
		expect(await desk.enrich(ticket.id)).toMatchObject({ refused: ['djbc_typed_reply_at'] });
		expect(await desk.settles(ticket.id)).toMatchObject({
			djbc_typed_reply_at: null,
			djbc_sla_state: 'running',
		});
		for (const [reply, why] of [
			[minutesAgo(31), 'mendahului pesannya'],
			[minutesAgo(-30), 'belum terjadi'],
		]) {
			await desk.sets(ticket.id, { djbc_typed_reply_at: reply }, 'pdad');
			expect(await desk.enrich(ticket.id)).toMatchObject({ refused: ['djbc_typed_reply_at'] });
			expect(await desk.settles(ticket.id)).toMatchObject({
				...{ djbc_typed_reply_at: null, djbc_sla_state: 'running', djbc_received_at: typed },
			});
			expect((await desk.notes(ticket.id)).at(-1)).toContain(why);
		}
		expect(await desk.notes(ticket.id)).toHaveLength(3);
		await desk.sets(ticket.id, { djbc_typed_reply_at: minutesAgo(25) }, 'pdad');
		expect(await desk.settles(ticket.id)).toMatchObject({ djbc_sla_state: 'met' });
	});

	test('is refused on a ticket of the intake too, whose own time nobody types', async () => {
		const thread = await desk.desk.asked(20, {
			message: { channel: 'whatsapp_group', meta: { manual_time: 'true' } },
		});
		thread.agent = 'agen';
		const { djbc_received_at: received } = await thread.now();
		await thread.sets({ djbc_typed_at: minutesAgo(90), djbc_typed_reply_at: minutesAgo(60) });
		expect(await desk.enrich(thread.id)).toMatchObject({ refused: ['djbc_typed_at', 'djbc_typed_reply_at'] });
		expect(await desk.settles(thread.id)).toMatchObject({
			...{ djbc_received_at: received, djbc_typed_at: null, djbc_typed_reply_at: null },
		});
		expect((await desk.notes(thread.id))[0]).toContain('diketahui dari salurannya');
	});
});

test('a corrected time of a post moves its clock: the log gets a further line, and the answer counts anew', async () => {
	const [wrong, reply] = [minutesAgo(120), minutesAgo(50)];
	const ticket = await posts({ djbc_typed_at: wrong, djbc_typed_reply_at: reply });
	await desk.settles(ticket.id);
	expect(await results(ticket.id)).toEqual([[1, 'breached', lagOf(wrong, ticket)]]);
	const right = minutesAgo(55);
	await desk.sets(ticket.id, { djbc_typed_at: right }, 'pdad');
	await desk.enrich(ticket.id);
	expect(await desk.settles(ticket.id)).toMatchObject({
		...{ djbc_received_at: right, djbc_cycle_at: right, djbc_sla_state: 'met', djbc_stopped_at: reply },
		djbc_key_lag: lagOf(right, ticket),
	});
	expect(await results(ticket.id)).toEqual([[1, 'met', lagOf(right, ticket)]]);
	expect(readLog((await desk.now(ticket.id)).djbc_clock_log).lines).toHaveLength(2);
	await desk.sets(ticket.id, { djbc_typed_at: minutesAgo(-5) }, 'pdad');
	await desk.enrich(ticket.id);
	expect(await desk.settles(ticket.id)).toMatchObject({ djbc_typed_at: right, djbc_received_at: right });
});

test("a ticket with further cycles keeps its first post's time", async () => {
	const typed = minutesAgo(30);
	const ticket = await posts({ djbc_typed_at: typed, djbc_typed_reply_at: minutesAgo(25) });
	await desk.settles(ticket.id);
	await desk.desk.as('pdad', 'PUT', `/tickets/${ticket.id}`, {
		article: { type: 'phone', sender: 'Customer', body: 'Ada lagi.', internal: false },
	});
	expect(await desk.desk.follow(ticket.id)).toMatchObject({ cycle: 2 });
	await desk.sets(ticket.id, { djbc_typed_at: minutesAgo(3) }, 'pdad');
	expect(await desk.enrich(ticket.id)).toMatchObject({ refused: ['djbc_typed_at'] });
	expect(await desk.settles(ticket.id)).toMatchObject({ djbc_typed_at: typed, djbc_received_at: typed });
	expect((await desk.notes(ticket.id)).at(-1)).toContain('catat pesan lain sebagai tiket baru');
});

test('CEISA Care waits for the answer given there, however late it is keyed in; a letter has no clock', async () => {
	const typed = new Date(Date.parse(minutesAgo(0)) - 12 * 24 * 3_600_000).toISOString();
	const ceisa = await desk.keys({ djbc_channel: 'ceisacare', djbc_typed_at: typed });
	expect(await desk.enrich(ceisa.id)).toMatchObject({ outcome: 'keyed', rule: 'CEISACARE' });
	await desk.desk.as('agen', 'PUT', `/tickets/${ceisa.id}`, {
		article: { type: 'note', sender: 'Agent', body: 'Sudah dijawab di sana.', internal: false },
	});
	expect(await desk.settles(ceisa.id)).toMatchObject({ djbc_sla_state: 'running', djbc_received_at: typed });
	await desk.sets(ceisa.id, { djbc_typed_reply_at: minutesAgo(1) });
	expect(await desk.settles(ceisa.id)).toMatchObject({ djbc_sla_state: 'breached' });

	const letter = await desk.keys({ djbc_channel: 'letter', djbc_typed_at: typed });
	expect(await desk.enrich(letter.id)).toMatchObject({ outcome: 'keyed', rule: null });
	expect(await desk.settles(letter.id)).toMatchObject({
		...{ djbc_sla_state: 'none', djbc_received_at: typed, djbc_key_lag: lagOf(typed, letter) },
	});
});

test("an agent's own choice of a category is a decision; the hint of the template is no word of the user", async () => {
	const chosen = await desk.keys({ djbc_channel: 'letter', djbc_category: 'SUG' });
	await desk.enrich(chosen.id);
	expect(await desk.settles(chosen.id)).toMatchObject({
		...{ djbc_category: 'SUG', djbc_category_confirmed_at: chosen.created_at },
		djbc_category_suggested: expect.stringMatching(/^INF::KEP /),
	});
	const hint = '<div>&gt; Isi "Waktu pesan (diketik)": pungli, suap, gratifikasi</div><div><br></div>';
	const keyed = await desk.keys(
		{ djbc_channel: 'letter' },
		{ body: `${hint}<div>Berapa tarif bea masuk?</div>` },
	);
	expect(await desk.enrich(keyed.id)).toMatchObject({ outcome: 'keyed', restricted: false });
});

test('a walk-in report that an agent keys into the restricted lane stays there, one keyed elsewhere goes there', async () => {
	const body = 'Petugas minta uang suap supaya barang saya keluar.';
	const there = await desk.keys({ djbc_channel: 'walkin', group: 'Terbatas::Saring' }, { body }, 'saring');
	expect(await desk.enrich(there.id)).toMatchObject({ outcome: 'keyed', restricted: false });
	expect(await desk.settles(there.id)).toMatchObject({ group: 'Terbatas::Saring', djbc_channel: 'walkin' });
	const elsewhere = await desk.keys({ djbc_channel: 'walkin' }, { body });
	expect(await desk.enrich(elsewhere.id)).toMatchObject({ outcome: 'keyed', restricted: true });
	expect(await desk.settles(elsewhere.id)).toMatchObject({ group: 'Terbatas::Saring' });
	expect(await desk.notes(elsewhere.id)).toEqual([
		expect.stringMatching(/apa yang telah dibaca petugas yang mencatat[\s\S]*Dicatat oleh agen/),
	]);
});

test('events and the five-minute look both tell what Enrich asks of them', () => {
	expect(Object.keys(plainValues({}))).toEqual(expect.arrayContaining(Object.keys(changeValues({}))));
});

test.each([
	['webchat', 'WEBCHAT-DIRECT', 'Web-chat'],
	['whatsapp', 'SOCIAL', 'WhatsApp'],
])(
	'%s that an agent chose himself is keyed in, and no note of his is an answer',
	async (channel, rule, label) => {
		const typed = minutesAgo(15);
		const ticket = await desk.keys({ djbc_channel: channel, djbc_typed_at: typed }, { type: 'note' });
		expect(await desk.enrich(ticket.id)).toMatchObject({ outcome: 'keyed', rule });
		expect((await desk.notes(ticket.id))[0]).toMatch(
			new RegExp(`Balasan pada tiket ini tidak terkirim ke saluran ${label}.* surel`),
		);
		await desk.addresses('Bravo::Layanan');
		for (const [type, stopped] of [
			['note', false],
			['email', true],
		] as const) {
			await desk.desk.as('agen', 'PUT', `/tickets/${ticket.id}`, {
				article: { type, sender: 'Agent', to: 'budi@contoh.id', body: 'Silakan isi PIBK.', internal: false },
			});
			const { djbc_sla_state: state } = await desk.settles(ticket.id);
			expect([type, /met|breached/.test(state)]).toEqual([type, stopped]);
		}
		expect(await desk.now(ticket.id)).toMatchObject({ djbc_received_at: typed });
	},
);

describe('a call that an agent keyed in', () => {
	test('counts from its start, and closing its ticket says that it was answered in the call', async () => {
		const typed = minutesAgo(6);
		const ticket = await desk.keys({ djbc_channel: 'phone', djbc_typed_at: typed });
		expect(await desk.enrich(ticket.id)).toMatchObject({ outcome: 'keyed', channel: 'phone', rule: 'PHONE' });
		expect(await desk.settles(ticket.id)).toMatchObject({
			djbc_received_at: typed,
			djbc_sla_state: 'running',
		});
		expect(await desk.notes(ticket.id)).toHaveLength(1);
		await desk.sets(ticket.id, { state: 'closed', djbc_basis: 'PERATURAN', djbc_close_reason: 'answered' });
		const {
			close_at: closed,
			djbc_sla_state: state,
			djbc_stopped_at: stopped,
		} = await desk.settles(ticket.id);
		expect([state, Math.abs(Date.parse(stopped) - Date.parse(closed)) < 100]).toEqual(['met', true]);
	});

	test('without a template and a typed time counts from its ticket, without a note', async () => {
		const ticket = await desk.keys({ djbc_record: '' });
		expect(await desk.enrich(ticket.id)).toMatchObject({ outcome: 'keyed', channel: 'phone', rule: 'PHONE' });
		expect(await desk.settles(ticket.id)).toMatchObject({
			...{ djbc_received_at: ticket.created_at, djbc_key_lag: null, djbc_record: 'request' },
		});
		expect(await desk.notes(ticket.id)).toEqual([]);
	});

	test.each([
		['', 'met'],
		['declined_excluded', 'met'],
		['relayed', 'met'],
		['spam', 'running'],
		['duplicate', 'running'],
	])('closed as "%s" is %s', async (reason, state) => {
		const ticket = await desk.keys({ djbc_channel: 'phone' });
		await desk.settles(ticket.id);
		await desk.sets(ticket.id, { state: 'closed', djbc_basis: 'PERATURAN', djbc_close_reason: reason });
		expect(await desk.settles(ticket.id)).toMatchObject({ djbc_sla_state: state });
	});

	test('closed from its beginning is met; one left open waits for the call back', async () => {
		const closed = await desk.keys({ djbc_channel: 'phone', state: 'closed', djbc_close_reason: 'answered' });
		await desk.enrich(closed.id);
		expect(await desk.settles(closed.id)).toMatchObject({ djbc_sla_state: 'met' });
		const open = await desk.keys({ djbc_channel: 'phone' });
		await desk.settles(open.id);
		await desk.desk.as('agen', 'PUT', `/tickets/${open.id}`, {
			article: { type: 'phone', sender: 'Agent', body: 'Sudah ditelepon.', internal: false },
		});
		expect(await desk.settles(open.id)).toMatchObject({ djbc_sla_state: 'met' });
	});

	test('outbound asks nothing', async () => {
		const ticket = await desk.keys({ djbc_record: '' }, { sender: 'Agent' });
		expect(await desk.enrich(ticket.id)).toMatchObject({ outcome: 'outbound', channel: 'phone' });
		expect(await desk.settles(ticket.id)).toMatchObject({ djbc_sla_state: 'none', djbc_received_at: null });
	});
});

test('a child ticket without record is for a unit: it is left alone', async () => {
	const parent = await desk.desk.asked(10);
	const child = await desk.keys({ djbc_record: '' }, { sender: 'Agent' });
	const { number } = await parent.now();
	await desk.desk.as('agen', 'POST', '/links/add', {
		...{ link_type: 'child', link_object_target: 'Ticket', link_object_target_value: parent.id },
		...{ link_object_source: 'Ticket', link_object_source_number: child.number },
	});
	expect(number).not.toBe(child.number);
	expect(await desk.enrich(child.id)).toMatchObject({ outcome: 'leftAlone' });
	expect((await desk.now(child.id)).djbc_channel || null).toBeNull();
});
