import { failureOf, resultOf, runPolicy } from './policyRun';

const message = {
	channel: 'webchat',
	office: 'KPPBC-MKS',
	receivedAt: '2026-01-12T10:00:00+08:00',
	role: 'user',
};

describe('DJBC Policy: Compute Due of a message', () => {
	test('reads the item by its defaults and gives both promises of a web-chat', async () => {
		const { items } = await runPolicy({ operation: 'computeDue' }, [{ a: 1, ...message }]);
		expect(items).toEqual([
			{
				json: {
					a: 1,
					...message,
					clock: expect.objectContaining({
						state: 'running',
						service: 'SVC-WEBCHAT',
						failure: null,
						policyVersion: expect.any(String),
						policyHash: expect.stringMatching(/^[0-9a-f]{16}$/),
						clocks: [
							expect.objectContaining({
								rule: 'WEBCHAT-DIRECT',
								governs: true,
								dueAt: '2026-01-12T03:00:00.000Z',
							}),
							expect.objectContaining({
								rule: 'WEBCHAT-ESC',
								governs: false,
								dueAt: '2026-01-14T09:00:00.000Z',
							}),
						],
					}),
				},
				pairedItem: { item: 0 },
			},
		]);
	});

	test('is the operation of a saved node that names none, since n8n leaves defaults out', async () => {
		expect(await resultOf('clock', {}, [message])).toMatchObject({ state: 'running' });
	});

	test.each([
		['an expression, as version 1 saved it', '={{ $json.office }}'],
		['a code, as version 1 saved it', 'KPPBC-MKS'],
		['a code typed', { __rl: true, mode: 'id', value: 'KPPBC-MKS' }],
		['an office picked', { __rl: true, mode: 'list', value: 'KPPBC-MKS' }],
		['an expression in the locator', { __rl: true, mode: 'id', value: '={{ $json.office }}' }],
	])('takes the office as %s', async (_how, office) => {
		const clock = await resultOf('clock', { operation: 'computeDue', office }, [message]);
		expect(clock.office).toBe('KPPBC-MKS');
	});

	test.each(['2026-01-12', '2026-01-12T10:00:00', 'besok', '', null])(
		'refuses %j as a time: field, item and remedy',
		async (receivedAt) => {
			const items = [message, { ...message, receivedAt }];
			const error = await failureOf({ operation: 'computeDue' }, items);
			expect(error).toMatchObject({
				message: 'The field Received At is not an instant',
				description: expect.stringContaining('ISO 8601 time with offset'),
				context: { itemIndex: 1 },
			});
			const { items: output } = await runPolicy({ operation: 'computeDue' }, items, {
				onError: 'continueRegularOutput',
			});
			expect(output.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 1 }]);
			expect(output[0]!.json.clock).toMatchObject({ state: 'running' });
			expect(output[1]!.json).toEqual({
				error: expect.stringMatching(/^The field Received At is not an instant\. Give an ISO 8601 time/),
			});
		},
	);

	test('a rule that fails stops nothing: state none and the reason in the item', async () => {
		const clock = await resultOf('clock', { operation: 'computeDue' }, [
			{ ...message, receivedAt: '2031-01-06T02:00:00Z' },
		]);
		expect(clock).toMatchObject({
			state: 'none',
			clocks: [],
			failure: { code: 'calendar_not_covered', reason: expect.stringContaining('OFFICE-MKS') },
		});
	});
});

describe('DJBC Policy: Compute Due by rule and calendar', () => {
	const by = (rule: string, calendar: string) => ({
		operation: 'computeDue',
		computeBy: 'rule',
		rule: { __rl: true, mode: 'list', value: rule },
		calendar: { __rl: true, mode: 'id', value: calendar },
	});

	test('gives the one clock in the shape of a message', async () => {
		const clock = await resultOf('clock', by('RANK-R1', 'OFFICE-JKT'), [
			{ receivedAt: '2026-01-15T14:00:00+07:00' },
		]);
		expect(clock).toMatchObject({
			state: 'running',
			failure: null,
			clocks: [{ rule: 'RANK-R1', limit: 'WM(240)', dueAt: '2026-01-19T01:30:00.000Z', status: 'PROPOSED' }],
		});
	});

	test('walks from receipt to due time line by line as raw data only', async () => {
		const items = [{ receivedAt: '2026-01-14T16:30:00+07:00' }];
		const of = async (more: object) =>
			(await resultOf('clock', { ...by('WEBCHAT-DIRECT', 'OFFICE-JKT'), ...more }, items)) as unknown as {
				clocks: Array<{ walk?: string[] }>;
			};
		const [{ walk }] = (await of({ simplify: false })).clocks as [{ walk: string[] }];
		expect(walk.join('\n')).toMatch(/Received Wed 2026-01-14T16:30.*Thu 2026-01-15.*Due/s);
		expect((await of({})).clocks[0]).not.toHaveProperty('walk');
	});

	test('names a rule or calendar it does not know as the failure', async () => {
		const clock = await resultOf('clock', by('RANK-R9', 'OFFICE-JKT'), [message]);
		expect(clock).toMatchObject({
			state: 'none',
			clocks: [],
			failure: { code: 'unknown_cell', reason: expect.stringContaining('RANK-R9') },
		});
	});
});

describe('hints of the execution', () => {
	const at = (now: string) =>
		jest.useFakeTimers({ now: Date.parse(now), doNotFake: ['nextTick', 'setImmediate'] });
	afterEach(() => jest.useRealTimers());

	test('warn once when the calendars end within 60 days', async () => {
		at('2026-11-01T02:00:00Z');
		const { hints } = await runPolicy({ operation: 'computeDue' }, [message, message, message]);
		expect(hints).toEqual([
			{
				type: 'warning',
				location: 'outputPane',
				message: expect.stringMatching(/up to 2026-12-31 only \(.*OFFICE-JKT/),
			},
		]);
	});

	test('warn of a date that the schedule of Team 2 does not have, since the clock is then only proposed', async () => {
		at('2026-01-12T02:00:00Z');
		const policyOverlay = { schedule: { '2026-01-13': '08:00-20:00' } };
		const { hints } = await runPolicy({ operation: 'computeDue', policySource: 'overlay', policyOverlay }, [
			{ ...message, office: 'BRAVO', receivedAt: '2026-01-12T10:00:00+07:00' },
		]);
		expect(hints).toEqual([expect.objectContaining({ message: expect.stringContaining('2026-01-12') })]);
	});

	test('say nothing while there is time', async () => {
		at('2026-10-31T02:00:00Z');
		expect((await runPolicy({ operation: 'computeDue' }, [message])).hints).toEqual([]);
	});
});
