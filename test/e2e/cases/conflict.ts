import { everything, post, type GetContext } from './context';
import { newThread, planted } from './planted';

/** The same key with another body is a mistake of the sender: 409 for ever, and nothing changes. */
export function conflict(context: GetContext): void {
	it.each(['the first message', 'a follow-up'])(
		'answers 409 to the key of %s with another text',
		async (which) => {
			const { desk } = context();
			const thread = newThread();
			const first = planted(thread);
			const followUp = planted(thread);
			await post(context(), first.message);
			await post(context(), followUp.message);
			const { message } = which === 'a follow-up' ? followUp : first;
			const before = await everything(desk);
			const answer = await post(context(), { ...message, body: planted(thread).message.body });
			expect(answer.status).toBe(409);
			expect(await everything(desk)).toEqual(before);
		},
	);

	it('answers 200 to the same body again, and nothing changes', async () => {
		const { desk } = context();
		const { message } = planted();
		const first = await post(context(), message);
		const before = await everything(desk);
		// Links are signed anew and hints may come later: neither makes another message.
		const again = await post(context(), {
			...message,
			hints: { category: 'INF::KEP' },
			meta: { percobaan: '2' },
		});
		expect(again).toMatchObject({ status: 200, body: { accepted: true, duplicate: true } });
		expect(again.body.ticketNumber).toBe(first.body.ticketNumber);
		expect(await everything(desk)).toEqual(before);
	});
}
