import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { htmlPage } from './errors';

/**
 * Faults on demand. They strike API requests only, the first that fits, `times` times (without: until cleared).
 * - `latency`: waits `ms`, then all goes its way, also when the client has left by then.
 * - `status`: answers `status` with `body` and `headers`; nothing is processed. `html`: the same with a web page (502).
 * - `reset-before`: the connection is reset and nothing processed. `reset-after`: processed, then reset.
 * - `hang`: nothing processed, never an answer. `lost-answer`: processed, never an answer. Both hold the connection
 *   until the client leaves or the faults are cleared.
 */
export const FaultSchema = z
	.object({
		method: z.string().optional(),
		/** Source of a regular expression, tried on path and query. */
		path: z.string().optional(),
		fault: z.enum(['latency', 'status', 'reset-before', 'reset-after', 'hang', 'lost-answer', 'html']),
		times: z.number().int().positive().optional(),
		ms: z.number().nonnegative().default(1000),
		status: z.number().int().min(400).max(599).optional(),
		headers: z.record(z.string()).default({}),
		body: z.unknown().optional(),
	})
	.strict();

export type Fault = z.infer<typeof FaultSchema>;

interface Armed extends Fault {
	left: number;
	pattern: RegExp;
}

export class Faults {
	private armed: Armed[] = [];
	private readonly held = new Set<() => void>();

	add(fault: Fault): void {
		this.armed.push({ ...fault, left: fault.times ?? Infinity, pattern: new RegExp(fault.path ?? '') });
	}

	clear(): void {
		this.armed = [];
		for (const release of this.held) release();
		this.held.clear();
	}

	take(method: string, url: string): Fault | null {
		const fits = (one: Armed): boolean =>
			one.left > 0 &&
			(one.method === undefined || one.method.toUpperCase() === method) &&
			one.pattern.test(url);
		const found = this.armed.find(fits);
		if (!found) return null;
		found.left -= 1;
		return found;
	}

	/** Before anything is processed. True: the request ends here. */
	async before(fault: Fault, request: FastifyRequest, reply: FastifyReply): Promise<boolean> {
		switch (fault.fault) {
			case 'status': {
				const status = fault.status ?? 503;
				const body = fault.body ?? { error: 'Sandbox fault' };
				void reply.code(status).headers(fault.headers);
				if (typeof body === 'string') await reply.type('text/plain; charset=utf-8').send(body);
				else await reply.send(body);
				return true;
			}
			case 'html': {
				const status = fault.status ?? 502;
				void reply.code(status).headers(fault.headers).type('text/html; charset=utf-8');
				await reply.send(typeof fault.body === 'string' ? fault.body : htmlPage(status));
				return true;
			}
			case 'reset-before':
				reply.hijack();
				request.raw.socket.resetAndDestroy();
				return true;
			case 'hang':
				reply.hijack();
				await this.hold(request);
				return true;
			default:
				return false;
		}
	}

	/** After processing, in place of the answer. True: no answer may be written. */
	async after(fault: Fault, request: FastifyRequest): Promise<boolean> {
		if (fault.fault === 'reset-after') {
			request.raw.socket.resetAndDestroy();
			return true;
		}
		if (fault.fault !== 'lost-answer') return false;
		await this.hold(request);
		return true;
	}

	/**
	 * With the body read, since a proxy in front has taken it whole: a slow desk goes on working when the client has
	 * left. Clearing the faults ends the wait.
	 */
	async delay({ fault, ms }: Fault): Promise<void> {
		if (fault === 'latency') await this.wait(ms);
	}

	private wait(ms: number): Promise<void> {
		return new Promise<void>((resolve) => {
			const release = (): void => {
				this.held.delete(release);
				clearTimeout(timer);
				resolve();
			};
			const timer = setTimeout(release, ms);
			this.held.add(release);
		});
	}

	/** Waits until the client has gone or the faults are cleared, then drops the connection. */
	private hold(request: FastifyRequest): Promise<void> {
		const { socket } = request.raw;
		return new Promise<void>((resolve) => {
			const release = (): void => {
				this.held.delete(release);
				socket.destroy();
				resolve();
			};
			this.held.add(release);
			socket.once('close', release);
		});
	}
}
