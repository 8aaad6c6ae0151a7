import { createHash } from 'node:crypto';

/**
 * What this process remembers of a desk: hints of what to try first and of what was seen, never a proof. Keys are
 * hashed, the oldest of 20,000 goes first.
 */
const SIZE = 20_000;

export class ProcessMemory<V> {
	private readonly held = new Map<string, V>();

	get(server: string, key: string): V | undefined {
		return this.held.get(hashed(server, key));
	}

	set(server: string, key: string, value: V): void {
		const name = hashed(server, key);
		this.held.delete(name);
		this.held.set(name, value);
		if (this.held.size > SIZE) this.held.delete(this.held.keys().next().value!);
	}
}

export interface DeskMemory {
	/** Threads that exist: searched first (2 requests a follow-up); others are created first (1 request). */
	threads: ProcessMemory<true>;
	/** Body hash by idempotency key: the same key with another body is a conflict in any thread (channels 4.1). */
	messages: ProcessMemory<string>;
}

export function newDeskMemory(): DeskMemory {
	return { threads: new ProcessMemory(), messages: new ProcessMemory() };
}

/** The memory of this process: one for all nodes. */
export const deskMemory = newDeskMemory();

function hashed(server: string, key: string): string {
	return createHash('sha256').update(`${server}\n${key}`).digest('base64');
}
