import type { Sent } from '../receive/incoming';
import { SetupDesk } from '../setup/desk';

import { ago, FollowedDesk, policy, type Thread } from './desk';
import { advance, NO_CLOCKS } from '../../nodes/policy/cycle/advance';
import { clockAttributes } from '../../nodes/policy/cycle/attributes';
import { clockOf } from '../../nodes/policy/clock/due';
import { readLog } from '../../nodes/policy/cycle/log';
import type { Clock } from '../../nodes/policy/types';

/** The stop table of catalogue 1.6, rule by rule, by what agents do on the desk. */
let desk: FollowedDesk;
beforeAll(async () => {
	desk = await FollowedDesk.open();
	const { admin } = desk.setup;
	const from = await admin.call('POST', '/email_addresses', { name: 'DJBC', email: 'layanan@djbc.test' });
	const group = (await admin.all('/groups')).find(({ name }: any) => name === 'Bravo::Layanan');
	await admin.call('PUT', `/groups/${group.id}`, { email_address_id: from.id });
});
afterAll(SetupDesk.closeAll);

const last = async (thread: Thread) => readLog((await thread.now()).djbc_clock_log).cycles.at(-1);

async function by(channel: string, sent: Partial<Sent> = {}, more: object = {}): Promise<Thread> {
	return await desk.asked(10, { ...sent, message: { channel, ...more } as never });
}

test.each([
	['whatsapp', 'BRAVO', 'SOCIAL'],
	['email', 'BRAVO', 'EMAIL'],
	['sms', 'BRAVO', 'SMS'],
	['webchat', 'KPPBC-MKS', 'WEBCHAT-DIRECT'],
])('%s at %s (%s): an answer stops, a call and a holding reply do not', async (channel, office, rule) => {
	const thread = await by(channel, { office });
	const answers = channel === 'email' ? { type: 'email', to: 'uji@djbc.test' } : {};
	await thread.says('Sebentar ya, kami cek dulu.', {}, answers);
	await thread.says('Sudah kami telepon.', {}, { type: 'phone' });
	expect(await thread.settles()).toMatchObject({ rule, state: 'running', saw: ['holding', 'call'] });
	await thread.says('Tarif bea masuknya 0 %.', {}, answers);
	expect(await thread.settles()).toMatchObject({ rule, state: 'met', saw: ['answer'] });
	expect(await last(thread)).toMatchObject({ rule, cause: 'answer' });
});

test('PHONE: the call-back stops, at its start as the desk knows it', async () => {
	const thread = await by('phone');
	await thread.says('Kami akan menghubungi Bapak.');
	expect(await thread.settles()).toMatchObject({ rule: 'PHONE', state: 'running' });
	await thread.says('Tidak diangkat.', {}, { type: 'phone' });
	const call = (await thread.articles()).at(-1);
	expect(await thread.settles()).toMatchObject({ saw: ['call'], state: 'met', stoppedAt: call.created_at });
});

test.each([
	['ceisacare', 'CEISACARE', 'answer'],
	['whatsapp_group', 'MARAGA', 'response'],
])(
	'%s: a message in our mirror stops nothing, the typed time does, and follows its correction',
	async (...of) => {
		const [channel, rule, cause] = of;
		const thread = await by(channel);
		await thread.says('Tarif bea masuknya 0 %.');
		expect(await thread.settles()).toMatchObject({ rule, state: 'running', saw: ['answer'] });
		await thread.sets({ djbc_typed_reply_at: ago(5) });
		expect(await thread.settles()).toMatchObject({ saw: ['typed'], state: 'met' });
		expect(await last(thread)).toMatchObject({ rule, cause });
		const corrected = ago(3);
		await thread.sets({ djbc_typed_reply_at: corrected });
		expect(await thread.settles()).toMatchObject({ stoppedAt: (await thread.now()).djbc_typed_reply_at });
		await thread.sets({ djbc_typed_reply_at: null });
		expect(await thread.settles()).toMatchObject({ state: 'running', stoppedAt: null });
		await thread.sets({ djbc_typed_reply_at: ago(-60) });
		expect(await thread.settles()).toMatchObject({ changed: false, state: 'running' });
	},
);

test('BCARE: the message that carries the number stops, and tells when it was given; typed where given in person', async () => {
	const thread = await by('bcare', {}, { externalTicket: 'BC-2026-0815' });
	await thread.says('Sudah kami ajukan, nomor BC-2026-08155.');
	expect(await thread.settles()).toMatchObject({ rule: 'BCARE', state: 'running' });
	await thread.says('<p>Nomor tiket BCare: <b>BC-2026-0815</b></p>', {}, { content_type: 'text/html' });
	const given = (await thread.articles()).at(-1).created_at;
	expect(await thread.settles()).toMatchObject({ state: 'met', stoppedAt: given });
	expect((await thread.now()).djbc_ext_given_at).toBe(given);

	const inPerson = await by('bcare', {}, { externalTicket: 'BC-2026-0816' });
	const at = ago(2);
	await inPerson.sets({ djbc_ext_given_at: at });
	expect(await inPerson.settles()).toMatchObject({ saw: ['typed'], state: 'met', stoppedAt: at });
	expect(await last(inPerson)).toMatchObject({ cause: 'number' });
});

test('a notice stops where it names the child ticket of a real escalation, not by its kind alone', async () => {
	const thread = await desk.asked(10);
	await thread.macro('Pemberitahuan eskalasi');
	expect(await thread.settles()).toMatchObject({ saw: ['escalation_notice'], state: 'running' });
	const { readClocks } = await import('../../nodes/policy/cycle/attributes');
	const event = { kind: 'escalated', at: ago(0), childTicket: '7012345', unit: 'DIT-IKC' } as const;
	const { clocks } = advance(policy, readClocks(policy, await thread.now()), event, Date.now());
	await desk.as('integrasi', 'PUT', `/tickets/${thread.id}`, clockAttributes(policy, clocks));
	await thread.says('Kami teruskan ke unit teknis dengan nomor 7012345, mohon ditunggu.');
	expect(await thread.settles()).toMatchObject({
		...{ saw: ['escalation_notice'], rule: 'WEBCHAT-ESC', state: 'met' },
	});
	expect(await last(thread)).toMatchObject({ cause: 'notice' });
});

/** A ticket with one promise by its rule's name, as reports and escalations have. */
async function promised(rule: string, record: string, more: object = {}): Promise<Thread> {
	const thread = await desk.asked(10, { message: { channel: 'facebook_comment' } as never });
	const { calendar, status, dueAt } = clockOf(policy, rule, 'OFFICE-JKT', ago(10)) as Clock;
	const { clocks } = advance(
		policy,
		NO_CLOCKS,
		{
			...{ kind: 'request', at: ago(10), keyLag: null, stages: [{ rule, calendar, status, dueAt }] },
			...{ policyVersion: policy.version, policyHash: policy.hash },
		},
		Date.now(),
	);
	const values = { djbc_record: record, ...more, ...clockAttributes(policy, clocks) };
	await desk.as('integrasi', 'PUT', `/tickets/${thread.id}`, values);
	return thread;
}

test('RPT: the report delivered stops, words do not', async () => {
	const thread = await promised('RPT', 'report');
	await thread.says('Laporan terlampir.');
	expect(await thread.settles()).toMatchObject({ rule: 'RPT', state: 'running' });
	const at = ago(1);
	await thread.sets({ djbc_delivered_at: at });
	expect(await thread.settles()).toMatchObject({ state: 'met', stoppedAt: at });
});

test('RANK-*: answers stop nothing, nor does a letter: whose it is the escalation is asked', async () => {
	const thread = await promised('RANK-R2', 'escalation', { djbc_category: 'CPL::ETH' });
	await thread.sets({ djbc_letter_no: 'ND-12/BC.09/2026', djbc_letter_date: '2026-11-20' });
	await thread.says('Sudah kami jawab.');
	expect(await thread.settles()).toMatchObject({ rule: 'RANK-R2', state: 'running' });
});

test("the unit's contact writing on an escalation is no request", async () => {
	const thread = await promised('RANK-R2', 'escalation', { djbc_category: 'CPL::SVC' });
	await thread.says('Jawaban unit.', {}, { sender: 'Customer' });
	expect(await thread.settles()).toMatchObject({ saw: [], cycle: 1 });
});
