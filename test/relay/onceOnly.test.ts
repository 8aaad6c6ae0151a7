import fc from 'fast-check';

import { isAcknowledgement } from '../../nodes/relay/acknowledgement/article';
import type { SealedAnswer } from '../../nodes/relay/sealedAnswer';
import { SetupDesk } from '../setup/desk';

import { Relay, ReplyDesk } from './desk';

jest.setTimeout(300_000);

let desk: ReplyDesk;
beforeAll(async () => (desk = await ReplyDesk.open()));
afterAll(SetupDesk.closeAll);

/** What can happen, in any order, to a ticket that several n8n processes are told of. */
const step = fc.oneof(
	{ weight: 4, arbitrary: fc.constant({ do: 'write' as const }) },
	{ weight: 3, arbitrary: fc.constant({ do: 'message' as const }) },
	{
		weight: 5,
		arbitrary: fc.record({ do: fc.constant('claim' as const), by: fc.nat(2), messageOnly: fc.boolean() }),
	},
	{ weight: 3, arbitrary: fc.constant({ do: 'everybodyClaims' as const }) },
	{ weight: 5, arbitrary: fc.record({ do: fc.constant('send' as const), by: fc.nat(2) }) },
	{
		weight: 5,
		arbitrary: fc.record({
			do: fc.constant('record' as const),
			by: fc.nat(2),
			twice: fc.boolean(),
			code: fc.constantFrom('sent' as const, 'timeout' as const, 'refused' as const),
		}),
	},
	{ weight: 2, arbitrary: fc.record({ do: fc.constant('crash' as const), by: fc.nat(2) }) },
	{ weight: 1, arbitrary: fc.constant({ do: 'minutesPass' as const }) },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** A run of one process: what it holds between Claim, Send and Record is lost when it dies. */
class Process {
	relay = new Relay(desk);
	claimed: SealedAnswer[] = [];
	sent: SealedAnswer[] = [];

	constructor(private readonly world: World) {}

	async claim(messageOnly = false): Promise<void> {
		this.relay.ahead = this.world.ahead;
		const answer = await this.relay.claim(this.world.ticketId, messageOnly);
		if (answer) this.claimed.push(answer);
	}

	send(): void {
		const answer = this.claimed.shift();
		if (!answer) return;
		this.world.taken.push(answer.articleId);
		this.sent.push(answer);
	}

	async record(code: 'sent' | 'timeout' | 'refused', twice = false): Promise<void> {
		const answer = this.sent.shift();
		if (!answer) return;
		for (let time = 0; time < (twice ? 2 : 1); time += 1) await this.relay.record(answer, { code });
		if (code === 'sent') this.world.confirmed.add(answer.articleId);
	}

	crash(): void {
		this.relay = new Relay(desk);
		this.claimed = [];
		this.sent = [];
	}
}

class World {
	ahead = 0;
	written: number[] = [];
	/** What the channel took, in order. */
	taken: number[] = [];
	confirmed = new Set<number>();
	readonly processes = [0, 1, 2].map(() => new Process(this));

	private constructor(
		readonly ticketId: number,
		private readonly thread: string,
	) {}

	/** A user's first message. */
	static async begun(): Promise<World> {
		const thread = `chatwoot:1:${(threads += 1)}`;
		return new World((await received(thread)).id, thread);
	}

	async run(next: Step): Promise<void> {
		const process = 'by' in next ? this.processes[next.by]! : null;
		switch (next.do) {
			case 'write':
				this.written.push((await desk.write(this.ticketId, `balasan ${this.written.length}`)).id);
				return;
			case 'message':
				await received(this.thread);
				return;
			case 'claim':
				return await process!.claim(next.messageOnly);
			case 'everybodyClaims':
				await Promise.all(this.processes.flatMap((one) => [one.claim(), one.claim()]));
				return;
			case 'send':
				return process!.send();
			case 'record':
				return await process!.record(next.code, next.twice);
			case 'crash':
				return process!.crash();
			case 'minutesPass':
				this.ahead += 4 * 60_000;
		}
	}

	/** The living finish, then somebody looks again, as the sweep will. */
	async end(): Promise<void> {
		for (const process of this.processes) {
			while (process.claimed.length > 0) process.send();
			while (process.sent.length > 0) await process.record('sent');
		}
		const sweep = new Process(this);
		for (let round = 0; round <= this.written.length + 3; round += 1) {
			this.ahead += 4 * 60_000;
			await sweep.claim();
			sweep.send();
			await sweep.record('sent');
		}
	}
}

const intake = () => new Relay(desk);
let threads = 550_000;

async function received(thread: string): Promise<any> {
	return (await intake().receive({ thread, receivedAt: new Date().toISOString() })).ticket;
}

test('three processes, crashes and repeated events: each reply goes out once at most, in order, and is confirmed or told; one receipt goes out at most', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 24 }), async (steps) => {
			const world = await World.begun();
			for (const next of steps) await world.run(next);
			await world.end();

			expect(new Set(world.taken).size).toBe(world.taken.length);
			// One that was given up for dead may come late.
			const late = steps.some(({ do: what }) => what === 'minutesPass');
			if (!late) expect(world.taken).toEqual([...world.taken].sort((a, b) => a - b));
			const notes = (await desk.notes(world.ticketId)).map(({ body }) => body);
			const articles: any[] = await desk.as(
				'integrasi',
				'GET',
				`/ticket_articles/by_ticket/${world.ticketId}`,
			);
			const told = (id: number) => notes.filter((body) => body.includes(`(artikel ${id})`)).length;
			// Processes that looked at once wrote one each.
			const [receipt, ...seconds] = articles
				.filter(isAcknowledgement)
				.map(({ id }) => id as number)
				.sort((a, b) => a - b);
			for (const id of seconds) expect([world.taken.includes(id), told(id)]).toEqual([false, 0]);
			const lost = late || steps.some(({ do: what }) => what === 'crash');
			if (!lost && world.written.length === 0) expect(world.taken).toEqual([receipt]);
			for (const id of [...world.written, ...(receipt === undefined ? [] : [receipt])]) {
				expect([id, world.confirmed.has(id) || told(id) > 0]).toEqual([id, true]);
				if (!world.taken.includes(id)) expect([id, told(id) > 0]).toEqual([id, true]);
			}
			const ticket = await desk.read(world.ticketId);
			expect(ticket.djbc_relay_done ?? 0).toBe(ticket.djbc_relayed_article ?? 0);
		}),
		{ numRuns: 40 },
	);
});
