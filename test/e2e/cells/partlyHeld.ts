import { plantWord } from '../cases/planted';
import { whatsAppText } from '../senders/whatsApp';
import { until, type GetWorld } from './world';

/** Three messages of one delivery, of which the desk takes the first and then drops out (channels 4.1). */
interface Batch {
	thread: string;
	words: string[];
	deliver(): Promise<{ status: number; headers: Record<string, unknown>; body: any }>;
}

/** Each answer that a batch got, in order. */
const answers: Record<'without' | 'with', Array<{ status: number; retryAfter: boolean; stored?: string }>> = {
	without: [],
	with: [],
};
const batches: Partial<Record<'without' | 'with', Batch>> = {};
let waiting = 0;

/** While the inbox has no table yet, and again when it has: nobody else is at work. */
export async function sendBatches(world: GetWorld): Promise<void> {
	const { desk, rig } = world();
	const fault = { fault: 'reset-before', method: 'PUT', path: '/tickets/' };
	for (const inbox of ['without', 'with'] as const) {
		if (inbox === 'with') await world().publishInbox();
		const batch = (batches[inbox] = newBatch(world));
		const deliver = async () => {
			const { status, headers, body } = await batch.deliver();
			answers[inbox].push({ status, retryAfter: 'retry-after' in headers, stored: body.stored });
		};
		await desk.control('POST', 'faults', fault);
		await deliver();
		waiting = (await rig.editor.rows('djbc_inbox')).length;
		await desk.control('DELETE', 'faults');
		await deliver();
	}
}

function newBatch(world: GetWorld): Batch {
	const { whatsApp } = world().vendors;
	const user = { userId: `ID.${plantWord('BSUID')}`, name: plantWord('Nama'), username: plantWord('akun') };
	const words = ['pertama', 'kedua', 'ketiga'].map((which) => plantWord(which));
	const messages = words.map((word) =>
		whatsAppText(`wamid.${plantWord('id')}`, `Berapa lama proses PIB jalur hijau? Rujukan ${word}.`),
	);
	const stamped = messages.map((message) => ({
		...message,
		timestamp: String(Math.floor(Date.now() / 1000)),
	}));
	return {
		thread: whatsApp.threadKey(user),
		words,
		deliver: () => whatsApp.deliver(user, ...stamped),
	};
}

export function partlyHeld(world: GetWorld): void {
	async function onTheDesk({ thread, words }: Batch): Promise<number[]> {
		const tickets = await world().desk.agent.tickets('djbc_thread_key', thread);
		expect(tickets).toHaveLength(1);
		const messages = await world().desk.agent.messages(tickets[0].id);
		return messages.map(({ body }) => words.findIndex((word) => body.includes(word)));
	}

	it('is refused as a whole without an inbox; its repetition brings the rest', async () => {
		expect(answers.without).toEqual([
			{ status: 503, retryAfter: true, stored: undefined },
			{ status: 200, retryAfter: false, stored: 'desk' },
		]);
		expect(await onTheDesk(batches.without!)).toEqual([0, 1, 2]);
	});

	it('is held with an inbox, where the rest waits; a repetition doubles nothing', async () => {
		expect(answers.with.map(({ status }) => status)).toEqual([200, 200]);
		expect(waiting).toBe(2);
		await until(async () => (await world().rig.editor.rows('djbc_inbox')).length === 0);
		expect(await world().rig.editor.rows('djbc_inbox')).toEqual([]);
		expect(await onTheDesk(batches.with!)).toEqual([0, 1, 2]);
	});
}
