import { Slots } from '../../nodes/media/slots';

test('so many work at once, the next begins when one ends, also by a failure, in the order they came', async () => {
	const slots = new Slots(2);
	const begun: number[] = [];
	const ends: Array<() => void> = [];
	const work = (id: number) =>
		slots.use(async () => {
			begun.push(id);
			await new Promise<void>((resolve, reject) =>
				ends.push(id === 1 ? () => reject(new Error('x')) : resolve),
			);
		});
	const all = Promise.allSettled([1, 2, 3, 4].map(work));
	const turn = () => new Promise(setImmediate);
	await turn();
	expect(begun).toEqual([1, 2]);
	ends[0]!();
	await turn();
	expect(begun).toEqual([1, 2, 3]);
	ends[2]!();
	ends[1]!();
	await turn();
	expect(begun).toEqual([1, 2, 3, 4]);
	ends[3]!();
	expect((await all).map(({ status }) => status)).toEqual([
		'rejected',
		'fulfilled',
		'fulfilled',
		'fulfilled',
	]);
	const after = slots.use(async () => 'free');
	expect(await after).toBe('free');
});
