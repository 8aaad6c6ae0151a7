/**
 * Rows in memory that behave like a database's: ids are drawn from a sequence that never goes back, and all
 * writes inside `transaction` are undone together when it throws.
 */

/** Remembers how to undo what a transaction wrote. Handlers are synchronous, so one at a time is running. */
export class Journal {
	private undo: Array<() => void> | null = null;
	private listeners: Array<(done: boolean) => void> = [];

	/** Grows with every write and at the end of every transaction, since one may have been undone. */
	writes = 0;

	/** Told at the end of every outermost transaction whether it holds. */
	whenDone(listener: (done: boolean) => void): void {
		this.listeners.push(listener);
	}

	record(step: () => void): void {
		this.writes += 1;
		this.undo?.push(step);
	}

	/** Runs `work`; when it throws, everything recorded since is undone and the error goes on. Nesting joins. */
	transaction<T>(work: () => T): T {
		if (this.undo) return work();
		const steps: Array<() => void> = [];
		this.undo = steps;
		let done = false;
		try {
			const result = work();
			done = true;
			return result;
		} finally {
			this.undo = null;
			this.writes += 1;
			if (!done) for (const step of steps.reverse()) step();
			for (const listener of this.listeners) listener(done);
		}
	}
}

/** A row without one of its keys. */
export const without = <T extends object>(row: T, key: string): Partial<T> =>
	Object.fromEntries(Object.entries(row).filter(([name]) => name !== key)) as Partial<T>;

type Key = string | number;

export class Table<T extends { id: number }> {
	private readonly rows = new Map<number, T>();
	private readonly indexes = new Map<string, { of: (row: T) => Key; ids: Map<Key, Set<number>> }>();
	private last = 0;

	constructor(
		private readonly journal: Journal,
		indexes: Record<string, (row: T) => Key> = {},
	) {
		for (const [name, of] of Object.entries(indexes)) this.indexes.set(name, { of, ids: new Map() });
	}

	/** Draws an id. A refused attempt has used it up, as on a real desk (recording 01). */
	nextId(): number {
		return ++this.last;
	}

	/** Makes the sequence go on after `id`. */
	startAfter(id: number): void {
		this.last = Math.max(this.last, id);
	}

	insert(row: T): T {
		this.startAfter(row.id);
		this.put(row);
		this.journal.record(() => this.drop(row.id));
		return row;
	}

	/** Writes the changed keys of a row and returns the new row; readers of the old one keep what they had. */
	update(id: number, changes: Partial<T>): T {
		const before = this.need(id);
		const after = { ...before, ...changes };
		this.put(after);
		this.journal.record(() => this.put(before));
		return after;
	}

	/** Replaces a whole row, so that keys can go too. */
	replace(row: T): void {
		const before = this.need(row.id);
		this.put(row);
		this.journal.record(() => this.put(before));
	}

	delete(id: number): void {
		const before = this.need(id);
		this.drop(id);
		this.journal.record(() => this.put(before));
	}

	get(id: number): T | undefined {
		return this.rows.get(id);
	}

	need(id: number): T {
		const row = this.rows.get(id);
		if (!row) throw new Error(`No row ${id}`);
		return row;
	}

	all(): T[] {
		return [...this.rows.values()].sort((a, b) => a.id - b.id);
	}

	/** Rows of an index, by id. */
	where(index: string, key: Key): T[] {
		const ids = this.indexes.get(index)?.ids.get(key);
		return ids ? [...ids].sort((a, b) => a - b).map((id) => this.need(id)) : [];
	}

	find(test: (row: T) => boolean): T | undefined {
		for (const row of this.rows.values()) if (test(row)) return row;
		return undefined;
	}

	/** In no order: for tables with many rows of which few are wanted. */
	filter(test: (row: T) => boolean): T[] {
		const found: T[] = [];
		for (const row of this.rows.values()) if (test(row)) found.push(row);
		return found;
	}

	private put(row: T): void {
		this.drop(row.id);
		this.rows.set(row.id, row);
		for (const { of, ids } of this.indexes.values()) {
			const key = of(row);
			const bucket = ids.get(key);
			if (bucket) bucket.add(row.id);
			else ids.set(key, new Set([row.id]));
		}
	}

	private drop(id: number): void {
		const row = this.rows.get(id);
		if (!row) return;
		this.rows.delete(id);
		for (const { of, ids } of this.indexes.values()) {
			const key = of(row);
			const bucket = ids.get(key);
			bucket?.delete(id);
			if (bucket?.size === 0) ids.delete(key);
		}
	}
}
