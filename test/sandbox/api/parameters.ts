import type { FastifyRequest } from 'fastify';

/** What a request asks for, from path, query and body together, as Rails hands it on. */

export type Body = Record<string, unknown>;

export function parameters(request: FastifyRequest): Body {
	const body =
		typeof request.body === 'object' && request.body !== null && !Array.isArray(request.body)
			? request.body
			: {};
	return { ...(request.query as Body), ...(body as Body) };
}

export const flag = (request: FastifyRequest, name: string): boolean =>
	['true', '1', true, 1].includes(parameters(request)[name] as string);

/** A number of the path; what is none becomes an id that no record has. */
export function pathId(request: FastifyRequest, name = 'id'): number {
	const id = Number.parseInt((request.params as Record<string, string>)[name] ?? '', 10);
	return Number.isNaN(id) ? 0 : id;
}
