/** Counts by a key of codes, in the order they were first met. */
export class CodeCounts {
	private readonly counts = new Map<string, number>();

	add(key: string, by = 1): void {
		this.counts.set(key, (this.counts.get(key) ?? 0) + by);
	}

	of(key: string): number {
		return this.counts.get(key) ?? 0;
	}

	/** By key, in order of the keys, so that a run prints the same whatever order the desk gives tickets in. */
	get entries(): Array<[string, number]> {
		return [...this.counts].sort(([one], [other]) => (one < other ? -1 : 1));
	}
}
