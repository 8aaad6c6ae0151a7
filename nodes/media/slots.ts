/** Work that holds much memory, so many at a time; who comes later waits, first come first served. */
export class Slots {
	private readonly waiting: Array<() => void> = [];
	private taken = 0;

	constructor(private readonly size: number) {}

	async use<T>(work: () => Promise<T>): Promise<T> {
		if (this.taken >= this.size) await new Promise<void>((go) => this.waiting.push(go));
		else this.taken += 1;
		try {
			return await work();
		} finally {
			const next = this.waiting.shift();
			if (next) next();
			else this.taken -= 1;
		}
	}
}

/**
 * Messages of this process whose files are on their way: with one article's files in base64 and as a request each
 * takes up to 150 MB.
 */
export const processSlots = new Slots(3);
