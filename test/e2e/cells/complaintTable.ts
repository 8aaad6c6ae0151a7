import { plantWord } from '../cases/planted';
import { reply } from '../demoAnswers';
import { TRIAGE_GROUP } from '../intakePlaces';
import { LISTENING_WORKFLOWS } from '../rig';
import { CHANNEL_ROWS, write, type ChannelRow } from './channels';
import { COMPLAINTS, EXCLUSIONS, SPAM, type Complaint } from './sentences';
import { LEGAL_FORCE, receipt, reporterReceipt } from './texts';
import { until, type GetWorld } from './world';

/** A message and what came of it. */
interface Cell {
	row: ChannelRow;
	category: string;
	thread: string;
	status: number;
}

const cells = new Map<string, Cell>();
const key = (channel: string, category: string) => `${channel} ${category}`;
const cellOf = (channel: string, category: string): Cell => cells.get(key(channel, category))!;
const row = (channel: string): ChannelRow => CHANNEL_ROWS.find((one) => one.channel === channel)!;

/** Excluded requests come by web-chat and WhatsApp in turn. */
const EXCLUDED = EXCLUSIONS.map((exclusion, place) => ({
	...exclusion,
	channel: place % 2 === 0 ? 'webchat' : 'whatsapp',
}));

const MESSAGES = [
	...CHANNEL_ROWS.flatMap((one) =>
		Object.entries(COMPLAINTS).map(([category, text]) => ({ row: one, category, text })),
	),
	...EXCLUDED.map(({ channel, code, asked }) => ({ row: row(channel), category: code, text: asked })),
	{ row: row('webchat'), category: 'OTH::SPAM', text: SPAM },
];

/** Every cell's message, three at a time; returns when nothing more goes out. */
export async function sendCells(world: GetWorld): Promise<void> {
	const left = [...MESSAGES];
	const sender = async () => {
		for (let next = left.shift(); next; next = left.shift()) {
			const { category, text, row: to } = next;
			const { thread, answer } = await write(world(), to, `${text} ${plantWord('teks')}.`);
			cells.set(key(to.channel, category), { row: to, category, thread, status: answer.status });
		}
	};
	await Promise.all([sender(), sender(), sender()]);
	const told = [...cells.values()].filter((cell) => expected(cell, '') !== null);
	await until(async () => told.every(({ thread }) => sentTo(world, thread).length > 0));
	await world().rig.editor.settledExecutionIds();
}

/** What the writer reads without a human; null: nothing. */
function expected({ row: { office, told }, category }: Cell, number: string): string | null {
	if (category === 'CPL::SVC') return told?.(office, number) ?? null;
	return category.startsWith('EXC') ? receipt(office, number) : null;
}

/** Texts that went into the conversation of a thread. */
const sentTo = (world: GetWorld, thread: string): string[] =>
	world()
		.channel.taken.filter(({ to }) => thread.endsWith(`:${to}`))
		.map(({ text }) => text);

async function ticketOf(world: GetWorld, { thread }: Cell): Promise<Record<string, any>> {
	const tickets = await world().desk.agent.tickets('djbc_thread_key', thread);
	expect(tickets).toHaveLength(1);
	return tickets[0];
}

/** `INF::KEP 0.91` */
const suggestion = (ticket: Record<string, any>) => String(ticket.djbc_category_suggested).split(' ')[0];

const NORMAL_GROUPS = { BRAVO: 'Bravo::Layanan', 'KPPBC-MKS': 'Kantor::KPPBC-MKS::PLI' };

/** Catalogue 2.4: each channel and kind of complaint. */
export function complaintTable(world: GetWorld): void {
	describe.each(CHANNEL_ROWS)('$channel: official for $official, clock $rule', (channel) => {
		it.each(Object.keys(COMPLAINTS) as Complaint[])('%s', async (kind) => {
			const cell = cellOf(channel.channel, kind);
			expect(cell.status).toBe(channel.status);
			const ticket = await ticketOf(world, cell);
			expect(ticket).toMatchObject({
				group: kind === 'CPL::SVC' ? NORMAL_GROUPS[channel.office] : TRIAGE_GROUP,
				djbc_channel: channel.channel,
				djbc_complaint_official: channel.official === 'all' || channel.official === kind,
				djbc_sla_state: channel.rule === null ? 'none' : 'running',
			});
			expect(suggestion(ticket)).toBe(kind);
			expect([ticket.djbc_category || null, ticket.djbc_rank || null]).toEqual([null, null]);
			expect(ticket.djbc_rule || null).toBe(channel.rule);
			const text = expected(cell, ticket.number);
			expect(sentTo(world, cell.thread)).toEqual(text === null ? [] : [text]);
		});
	});

	it('spam is answered by nobody', async () => {
		const cell = cellOf('webchat', 'OTH::SPAM');
		expect(suggestion(await ticketOf(world, cell))).toBe('OTH::SPAM');
		expect(sentTo(world, cell.thread)).toEqual([]);
	});

	it('a reporter of an ethics breach reads the fixed receipt alone, when a triage officer sends it', async () => {
		const cell = cellOf('webchat', 'CPL::ETH');
		const { id, number } = await ticketOf(world, cell);
		const saring = world().desk.admin.as('petugas.saring');
		await reply(saring, id, 'Kami sedang menelaah petugas tersebut.');
		await reply(saring, id, reporterReceipt(number));
		// A restricted group fires no trigger: the look that comes every five minutes, here by hand.
		const { editor } = world().rig;
		const [, relay] = Object.keys(LISTENING_WORKFLOWS);
		await editor.finished((await editor.run(relay!, 'Every 5 Minutes')).executionId!);
		await until(async () => sentTo(world, cell.thread).length > 0);
		expect(sentTo(world, cell.thread)).toEqual([reporterReceipt(number)]);
	});
}

/** Catalogue 2.2: no machine declines, and a human's decline is an answer. */
export function excludedRequests(world: GetWorld): void {
	describe.each(EXCLUDED)('$code by $channel', ({ code, channel, decline }) => {
		it('is a request like any other, and its receipt says nothing of the matter', async () => {
			const cell = cellOf(channel, code);
			const ticket = await ticketOf(world, cell);
			expect(ticket).toMatchObject({ group: NORMAL_GROUPS[cell.row.office], djbc_sla_state: 'running' });
			expect(suggestion(ticket)).toBe(code);
			expect(ticket.djbc_category || null).toBeNull();
			expect(sentTo(world, cell.thread)).toEqual([expected(cell, ticket.number)]);
		});

		it('is declined by a human, which stops the clock', async () => {
			const cell = cellOf(channel, code);
			const { id, number } = await ticketOf(world, cell);
			await reply(world().desk.admin.as('petugas.pli'), id, decline, { djbc_category: code });
			const state = async () => (await ticketOf(world, cell)).djbc_sla_state;
			await until(async () => sentTo(world, cell.thread).length > 1 && (await state()) === 'met');
			expect(sentTo(world, cell.thread)).toEqual([expected(cell, number), `${decline}\n\n${LEGAL_FORCE}`]);
			expect(await state()).toBe('met');
		});
	});
}
