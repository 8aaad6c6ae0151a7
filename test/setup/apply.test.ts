import { defaultPolicy } from '../../nodes/policy/document';
import { verify } from '../../nodes/setup';
import type { SetupItem } from '../../nodes/setup/types';
import { NOW, of, SetupDesk } from './desk';

// Setting up a desk takes some hundred requests.
jest.setTimeout(60_000);

describe.each(['5.2', '6.5', '7.0'] as const)('an empty desk of %s', (version) => {
	let desk: SetupDesk;
	let first: SetupItem[];

	beforeAll(async () => {
		desk = await SetupDesk.open(version);
		first = await desk.plan();
	});
	afterAll(SetupDesk.closeAll);

	test('is planned without a write', async () => {
		const requests: Array<{ method: string }> = await desk.control('GET', '/requests');
		expect(new Set(requests.map(({ method }) => method))).toEqual(new Set(['GET']));
		expect(new Set(of(first, 'attribute').map(({ action }) => action))).toEqual(new Set(['create']));
	});

	test('gets its attributes, then has to be restarted, and is gone on with from there', async () => {
		const applied = await desk.apply(first);
		expect(new Set(applied.map(({ kind }) => kind))).toEqual(new Set(['attribute']));
		expect(applied.filter(({ restart }) => restart)).toEqual([applied.at(-1)]);
		await desk.control('POST', '/restart');
		const rest = await desk.apply(await desk.plan());
		expect(rest.at(-1)?.restart).toBe(false);
	});

	test('has nothing left to do in a second plan', async () => {
		expect((await desk.plan()).filter(({ action }) => action !== 'same')).toEqual([]);
	});

	test('keeps all that is written to it', async () => {
		await desk.mayProbe();
		expect(await verify(desk.zammad, defaultPolicy(), { now: NOW, writeProbe: true })).toMatchObject({
			ok: true,
			problems: [{ severity: 'warning', problem: 'noContact' }],
			probe: { id: expect.any(Number) },
		});
	});
});
