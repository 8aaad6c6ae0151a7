import { post, refused } from './triggerRequest';

/** Every test leaves the process as it found it: with no place taken. */
describe('places in flight', () => {
	const timers = ['nextTick', 'setImmediate', 'queueMicrotask', 'Date'] as const;
	beforeEach(() => jest.useFakeTimers({ doNotFake: [...timers] }));
	afterEach(() => jest.useRealTimers());

	test('more than may be get 503, until one is answered', async () => {
		const first = await post({ most: 2 });
		const second = await post({ most: 2 });
		expect(await refused({ most: 2 })).toMatchObject({
			status: 503,
			headers: { 'retry-after': '30' },
			body: { error: 'busy' },
		});
		first.answer.answered();
		const third = await post({ most: 2 });
		expect(third.json.schema).toBe('djbc.sealed.v1');
		expect(await refused({ most: 2 })).toMatchObject({ status: 503 });
		second.answer.answered();
		third.answer.answered();
	});

	test('a sender who left before the run takes none and starts none', async () => {
		const gone = await post({ most: 1, meanwhile: (answer) => answer.leave() });
		expect(gone.outcome).toEqual({ noWebhookResponse: true });
		expect(gone.answer.headersSent).toBe(false);
		const next = await post({ most: 1 });
		expect(next.json.schema).toBe('djbc.sealed.v1');
		next.answer.answered();
	});

	test('a sender who leaves during the run holds his as long as a run may take', async () => {
		const left = await post({ most: 1 });
		left.answer.leave();
		jest.advanceTimersByTime(20_000);
		expect(await refused({ most: 1 })).toMatchObject({ status: 503 });
		jest.advanceTimersByTime(10_000);
		const next = await post({ most: 1 });
		expect(next.json.schema).toBe('djbc.sealed.v1');
		next.answer.answered();
		expect(jest.getTimerCount()).toBe(0);
	});

	test('an answer after the sender left frees his place once', async () => {
		const left = await post({ most: 2 });
		left.answer.leave();
		left.answer.answered();
		const pair = [await post({ most: 2 }), await post({ most: 2 })];
		jest.advanceTimersByTime(60_000);
		expect(await refused({ most: 2 })).toMatchObject({ status: 503 });
		for (const { answer } of pair) answer.answered();
	});
});
