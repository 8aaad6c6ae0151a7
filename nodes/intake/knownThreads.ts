/**
 * Threads this process has seen at a desk: a hint of what to try first, never a proof. A known thread is searched
 * (2 requests a follow-up), an unknown one is created at once (1 request a new thread, 3 where it did exist).
 * Holds keyed hashes only; the oldest of 20,000 goes first.
 */
const SIZE = 20_000;

export class KnownThreads {
	private readonly seen = new Set<string>();

	has(thread: string): boolean {
		return this.seen.has(thread);
	}

	add(thread: string): void {
		this.seen.delete(thread);
		this.seen.add(thread);
		if (this.seen.size > SIZE) this.seen.delete(this.seen.values().next().value!);
	}

	delete(thread: string): void {
		this.seen.delete(thread);
	}
}

/** The hints of this process. */
export const knownThreads = new KnownThreads();
