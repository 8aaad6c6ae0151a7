import type { z } from 'zod';
import type { Http, HttpAnswer, HttpRequest } from '../http/client';
import type { FailureIds } from './failure';
import { badAnswer, failureOfAnswer, failureOfFault } from './judgement';

/** One call of the API. */
export interface DeskRequest<T> extends Omit<HttpRequest, 'safe'> {
	/** For people, such as `create ticket`. */
	operation: string;
	/** A POST that only searches. GET is always a read. */
	read?: boolean;
	/** The caller made sure that doing this twice does no harm (a client-set number, a search before). */
	repeat?: boolean;
	ids?: FailureIds;
	/** The answer is text and no JSON. */
	text?: boolean;
	/** Shape of the answer; unknown keys pass through. */
	shape: z.ZodType<T, z.ZodTypeDef, unknown>;
}

export interface Desk {
	/** @throws {ZammadFailure} */
	call<T>(request: DeskRequest<T>): Promise<T>;
	/**
	 * The same, but the answer is read when its turn comes: until then only its text is kept.
	 * @throws {ZammadFailure} asked or read
	 */
	ask<T>(request: DeskRequest<T>): Promise<() => T>;
	readonly requests: number;
}

/** Zammad's REST API as calls with a shape: statuses judged, JSON read, shapes checked. */
export function createDesk(http: Http): Desk {
	async function ask<T>(request: DeskRequest<T>): Promise<() => T> {
		const { method, path, query, body } = request;
		const before = http.tries;
		const safe = method === 'GET' || request.read === true;
		const { answer, fault } = await http.send({ method, path: `/api/v1${path}`, query, body, safe });
		const context = {
			operation: request.operation,
			ids: request.ids ?? {},
			repeatable: safe || request.repeat === true,
			requests: http.tries - before,
		};
		if (fault) throw failureOfFault(fault, context);
		if (answer.status < 200 || answer.status > 299) throw failureOfAnswer(answer, context);
		return () => {
			const parsed = request.shape.safeParse(request.text ? answer.body : jsonOf(answer));
			if (!parsed.success) throw badAnswer(answer, context, whereItDiffers(parsed.error));
			return parsed.data;
		};
	}
	return {
		call: async (request) => (await ask(request))(),
		ask,
		get requests() {
			return http.tries;
		},
	};
}

/** `undefined` when the body is no JSON: no shape accepts that. */
function jsonOf(answer: HttpAnswer): unknown {
	try {
		return JSON.parse(answer.body);
	} catch {
		return undefined;
	}
}

/** Key of the first difference, without its value. A key that could be data (an id or a name as key) is left out. */
function whereItDiffers(error: z.ZodError): string | null {
	const path = error.issues[0]?.path ?? [];
	const keys = path.map((key) => (typeof key === 'number' ? '#' : /^[a-z_]{1,40}$/i.test(key) ? key : '?'));
	return keys.length > 0 ? keys.join('.') : null;
}
