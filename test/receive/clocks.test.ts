import { advance } from '../../nodes/policy/cycle/advance';
import { clockAttributes, readClocks } from '../../nodes/policy/cycle/attributes';
import { compareOpen } from '../../nodes/policy/cycle/compare';
import { readLog } from '../../nodes/policy/cycle/log';
import type { ClockEvent } from '../../nodes/policy/cycle/types';
import { defaultPolicy } from '../../nodes/policy/document';

import { CLOSED } from './desk';
import { freshKey, type Sent } from './incoming';
import { Process } from './process';
import { desk, sandbox, useDesk } from './useDesk';

const policy = defaultPolicy();

/** Makassar, Monday 12 January 2026. */
const at = (time: string) => new Date(`2026-01-12T${time}:00+08:00`).toISOString();

describe.each(['5.2', '5.5'] as const)('Clocks of messages on a desk like %s', (version) => {
	useDesk(version);

	/** A thread by web-chat, its first question received at 10:00, due at 11:00. */
	async function asked(sent: Partial<Sent> = {}) {
		const thread = freshKey();
		const process = new Process(sandbox);
		const { ticket } = await process.deliver({ thread, receivedAt: at('10:00'), ...sent });
		const deliver = async (time: string, more: Partial<Sent>) => {
			const delivered = await process.deliver({ thread, receivedAt: at(time), ...more });
			expect(compareOpen(delivered.ticket)).toMatchObject({
				differences: [],
				logChanged: false,
				problem: null,
			});
			return delivered;
		};
		return {
			ticket,
			deliver,
			echo: async (time: string, text: string) => await deliver(time, { role: 'staff', text }),
			/** What another part of the connector writes: an event of the desk. */
			happens: async (event: ClockEvent) => {
				const now = await desk.agent.call('GET', `/tickets/${ticket.id}`);
				const { clocks } = advance(policy, readClocks(policy, now), event, Date.parse(event.at));
				await desk.agent.call('PUT', `/tickets/${ticket.id}`, clockAttributes(policy, clocks));
			},
		};
	}

	const cycles = (ticket: any) => readLog(ticket.djbc_clock_log).cycles;

	test('a staff answer in the other system stops the running clock at its own time, in the same request', async () => {
		const { echo, deliver } = await asked();
		const { ticket, requests } = await echo('10:20', 'Tarif bea masuknya 0 %, Pak.');
		expect(requests).toBe(2);
		expect(ticket).toMatchObject({
			djbc_sla_state: 'met',
			djbc_stopped_at: at('10:20'),
			djbc_first_reply_at: at('10:20'),
			djbc_due_at: at('11:00'),
		});
		expect(cycles(ticket)).toMatchObject([
			{ cycle: 1, state: 'met', cause: 'answer', stoppedAt: at('10:20'), articleId: null },
		]);
		const next = await deliver('10:30', { text: 'Terima kasih. Kalau buku tulis?' });
		expect(next.ticket).toMatchObject({
			djbc_sla_state: 'running',
			djbc_cycle_at: at('10:30'),
			djbc_due_at: at('11:30'),
			djbc_stopped_at: null,
			djbc_received_at: at('10:00'),
		});
		const late = await echo('11:31', 'Sama, Pak.');
		expect(cycles(late.ticket).map(({ state }) => state)).toEqual(['met', 'breached']);
		expect(late.ticket.djbc_first_reply_at).toBe(at('10:20'));
	});

	test('a holding reply is the first reply and stops nothing, a bot neither', async () => {
		const { echo, deliver } = await asked();
		const bot = await deliver('10:01', { role: 'bot', text: 'Tarif bea masuk buku 0 %.' });
		expect(bot.ticket).toMatchObject({ djbc_sla_state: 'running', djbc_first_reply_at: null });
		const { ticket } = await echo('10:05', 'Mohon ditunggu sebentar ya Pak Budi 🙏');
		expect(ticket).toMatchObject({
			djbc_sla_state: 'running',
			djbc_first_reply_at: at('10:05'),
			djbc_stopped_at: null,
		});
		expect(cycles(ticket)).toEqual([]);
	});

	test('an echo that comes late counts by its own time; what the user wrote since is the next cycle', async () => {
		const { echo, deliver } = await asked();
		await deliver('10:40', { text: 'Dan untuk majalah?' });
		const { ticket } = await echo('10:30', 'Tarifnya 0 %.');
		expect(cycles(ticket)).toMatchObject([{ cycle: 1, state: 'met', stoppedAt: at('10:30') }]);
		expect(ticket).toMatchObject({
			djbc_sla_state: 'running',
			djbc_cycle_at: at('10:40'),
			djbc_due_at: at('11:40'),
		});
	});

	test('the answer may come before the question', async () => {
		const thread = freshKey();
		const process = new Process(sandbox);
		await process.deliver({ thread, role: 'staff', text: 'Bisa, Pak.', receivedAt: at('10:05') });
		const { ticket } = await process.deliver({ thread, receivedAt: at('10:00') });
		expect(ticket).toMatchObject({
			djbc_sla_state: 'met',
			djbc_stopped_at: at('10:05'),
			djbc_received_at: at('10:00'),
		});
		expect(compareOpen(ticket).differences).toEqual([]);
	});

	test('an earlier message of the first cycle that comes late moves the receipt', async () => {
		const { deliver } = await asked();
		const { ticket } = await deliver('09:50', { text: 'Selamat pagi, mau tanya.' });
		expect(ticket).toMatchObject({
			djbc_received_at: at('09:50'),
			djbc_cycle_at: at('09:50'),
			djbc_due_at: at('10:50'),
		});
	});

	test('a notice that names the child ticket stops by the second promise', async () => {
		const { ticket, echo, happens } = await asked();
		await happens({ kind: 'escalated', at: at('10:40'), childTicket: '7012345', unit: 'DIT-IKC' });
		const before = await desk.agent.call('GET', `/tickets/${ticket.id}`);
		expect(before).toMatchObject({ djbc_rule: 'WEBCHAT-ESC' });
		const other = await echo('10:45', 'Mohon ditunggu ya Pak');
		expect(other.ticket.djbc_sla_state).toBe('running');
		const notice = await echo('11:30', 'Mohon ditunggu, kami eskalasi dengan nomor 7012345.');
		expect(cycles(notice.ticket)).toMatchObject([{ rule: 'WEBCHAT-ESC', state: 'met', cause: 'notice' }]);
	});

	test('BCare: the message that carries the number stops the clock and tells when it was given', async () => {
		const { echo } = await asked({ message: { channel: 'bcare', externalTicket: 'BC-2026-0815' } });
		const without = await echo('10:10', 'Sudah kami ajukan, Pak.');
		expect(without.ticket).toMatchObject({ djbc_sla_state: 'running', djbc_ext_given_at: null });
		const { ticket } = await echo('10:30', 'Nomor tiket BCare Bapak: BC-2026-0815.');
		expect(ticket).toMatchObject({ djbc_sla_state: 'met', djbc_ext_given_at: at('10:30') });
		expect(cycles(ticket)).toMatchObject([{ rule: 'BCARE', cause: 'number' }]);
	});

	test('a message that reopens the ticket leaves a line for it, and one for the closing before (K10)', async () => {
		const { ticket, deliver } = await asked();
		await desk.agent.call('PUT', `/tickets/${ticket.id}`, CLOSED);
		const reopened = await deliver('10:50', { text: 'Belum dijawab, Pak.' });
		expect(readLog(reopened.ticket.djbc_clock_log as string).ticket).toMatchObject([
			{ event: 'closed' },
			{ event: 'reopened', by: 'user' },
		]);
		expect(reopened.requests).toBe(2);
	});

	test('a stop that somebody wrote into the fields does not count (CLK-9)', async () => {
		const { ticket, deliver } = await asked();
		const written = { djbc_sla_state: 'met', djbc_stopped_at: at('10:10'), djbc_received_at: at('10:05') };
		await desk.agent.call('PUT', `/tickets/${ticket.id}`, written);
		const next = await deliver('10:30', { text: 'Masih belum, Pak?' });
		expect(next.ticket).toMatchObject({
			...{ djbc_sla_state: 'running', djbc_stopped_at: null, djbc_cycle_at: at('10:00') },
			djbc_received_at: at('10:00'),
		});
	});

	test('a full log leaves its older lines in an internal note, and nothing is lost', async () => {
		const { ticket, deliver, happens } = await asked();
		for (let index = 0; index < 66; index++) {
			const time = (minute: number) =>
				new Date(Date.parse(at('10:00')) + (index * 10 + minute) * 60_000).toISOString();
			await happens({ ...echoOf(time(1)) });
			await happens({ ...requestOf(time(2)) });
		}
		const before = await desk.agent.call('GET', `/tickets/${ticket.id}`);
		expect(before.djbc_clock_log.length).toBeGreaterThan(17_000);
		const { ticket: after, requests } = await deliver('23:30', { role: 'staff', text: 'Tarifnya 0 %.' });
		expect(requests).toBe(3);
		const notes = (await desk.articles(ticket.id)).filter(({ internal }: any) => internal);
		expect(notes).toHaveLength(1);
		expect(after.djbc_clock_log as string).toMatch(/^v1 carried /);
		const lines = (text: string) => text.split('\n').filter((line) => line.startsWith('v1 cycle='));
		expect([...lines(notes[0].body), ...lines(after.djbc_clock_log as string)]).toHaveLength(67);
		expect(after.djbc_sla_state).toBe('breached');
	});

	test('a ticket with the open line of version 0.1.0 goes on', async () => {
		const { ticket, echo } = await asked();
		const { cycle, rule, received, due, policy: hash } = JSON.parse(String(ticket.djbc_clock_open));
		await desk.agent.call('PUT', `/tickets/${ticket.id}`, {
			djbc_clock_open: JSON.stringify({ cycle, rule, received, due, policy: hash }),
		});
		const { ticket: after } = await echo('10:20', 'Tarifnya 0 %.');
		expect(cycles(after)).toMatchObject([{ cycle: 1, state: 'met', policyHash: hash }]);
	});
});

function echoOf(when: string): ClockEvent {
	return {
		...{ kind: 'message', at: when, articleId: 7, author: 'human', internal: false },
		...{ echo: true, replyKind: 'answer' },
	};
}

function requestOf(when: string): ClockEvent {
	const dueAt = new Date(Date.parse(when) + 3_600_000).toISOString();
	const stage = { rule: 'WEBCHAT-DIRECT', calendar: 'OFFICE-MKS', status: 'READING' as const, dueAt };
	return {
		...{ kind: 'request', at: when, keyLag: null, stages: [stage] },
		...{ policyVersion: policy.version, policyHash: policy.hash },
	};
}
