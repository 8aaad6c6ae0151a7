import type { ServerResponse } from 'node:http';

import { runOut, type RawRequest } from './rawRequest';

/** An answer that a trigger writes itself. It repeats nothing of what was sent. */
export interface Answer {
	status: number;
	headers?: Record<string, string>;
	/** An object goes as JSON; a text as it is, of the type its headers name. */
	body: object | string;
}

/** Writes an answer, as JSON unless its headers say otherwise, once the request has run out. A sender who left gets none. */
export async function answer(
	request: RawRequest,
	response: ServerResponse,
	{ status, headers, body }: Answer,
): Promise<void> {
	await runOut(request);
	if (response.headersSent || response.destroyed) return;
	response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
	response.end(typeof body === 'string' ? body : JSON.stringify(body));
}
