import { ReceiveFailure } from './receiveFailure';
import type { TimeLimits } from './untilHeld';

/**
 * The right to write to one thread. `message_id` is not unique in Zammad, so two copies of a follow-up must not be
 * looked up at the same time. The in-process claim serves one n8n process; queue mode needs one that all workers
 * share (design 3.3).
 */
export interface Claim {
	/** Runs `work` alone among all holders of `key`, in the order they asked. */
	hold<T>(key: string, work: () => Promise<T>): Promise<T>;
}

/** The claim of everyone who writes clocks or articles of a thread's tickets. */
export function threadClaim(server: string, threadKey: string): string {
	return `thread ${server} ${threadKey}`;
}

/** Several at once, taken in one order by everybody, so that no two holders wait for each other. */
export async function holdAll<T>(claim: Claim, keys: readonly string[], work: () => Promise<T>): Promise<T> {
	const [first, ...rest] = [...new Set(keys)].sort();
	return first === undefined
		? await work()
		: await claim.hold(first, async () => await holdAll(claim, rest, work));
}

/**
 * The same, for somebody whose time is short: behind a slow holder he gives up at the deadline, and his work is not done.
 * @throws ReceiveFailure `late`
 */
export async function holdInTime<T>(
	{ claim, now, deadline }: TimeLimits & { claim: Claim },
	key: string,
	work: () => Promise<T>,
): Promise<T> {
	return await new Promise((resolve, reject) => {
		let tooLate = false;
		const patience = setTimeout(
			() => {
				tooLate = true;
				reject(new ReceiveFailure('late'));
			},
			Math.max(0, deadline - now()),
		);
		const inTurn = async () => {
			clearTimeout(patience);
			if (!tooLate) resolve(await work());
		};
		claim.hold(key, inTurn).catch(reject);
	});
}

/** Keyed mutex, first come first served. A holder that fails lets the next one go on. */
export class ProcessClaim implements Claim {
	private readonly tails = new Map<string, Promise<unknown>>();

	async hold<T>(key: string, work: () => Promise<T>): Promise<T> {
		const before = this.tails.get(key) ?? Promise.resolve();
		const mine = before.then(work, work);
		const tail = mine.catch(() => undefined);
		this.tails.set(key, tail);
		try {
			return await mine;
		} finally {
			if (this.tails.get(key) === tail) this.tails.delete(key);
		}
	}
}

/** The claim of this process: one for all nodes, since the package is loaded once (design 2). */
export const processClaim: Claim = new ProcessClaim();
