import { randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Desk } from '../desk/desk';
import { Refusal } from '../desk/refusal';
import { may } from '../desk/rights';

/** How refusals are told (zammad-api 1.5, 1.6; recordings 01, 03, 08). */

export interface ErrorBody {
	error: string;
	error_human?: string;
}

/** Inner texts are masked for a caller without `admin`: eight random characters of base64url. */
export function errorBody(refusal: Refusal, admin: boolean, formsTold: boolean): ErrorBody {
	if (refusal.audience === 'clear' || (refusal.audience === 'form' && formsTold))
		return { error: refusal.message, error_human: refusal.message };
	if (refusal.audience === 'bare' || admin) return { error: refusal.message };
	return { error: `Error ID ${randomBytes(6).toString('base64url')}: Please contact your administrator.` };
}

// Only errors are negotiated: Rails takes a list that ends in "*/*" (the default of axios) for a browser and answers
// HTML; "application/json", a bare "*/*" and "?format=json" get JSON.
export function wantsHtml(request: FastifyRequest): boolean {
	if ((request.query as { format?: unknown } | undefined)?.format === 'json') return false;
	const accept = request.headers.accept ?? '';
	if (accept === '' || /,\s*\*\/\*|\*\/\*\s*,/.test(accept)) return true;
	const first = accept.split(',')[0]?.split(';')[0]?.trim() ?? '';
	return first !== 'application/json' && first !== '*/*';
}

const TITLES: Record<number, string> = {
	401: '401: Unauthorized',
	403: '403: Forbidden',
	404: '404: Not Found',
	413: '413 Request Entity Too Large',
	422: '422: Unprocessable Entity',
	429: '429: Too Many Requests',
	500: '500: An unknown error occurred',
	502: '502 Bad Gateway',
	503: '503 Service Temporarily Unavailable',
};

export function htmlPage(status: number, text = ''): string {
	const title = TITLES[status] ?? String(status);
	const safe = text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);
	return `<!DOCTYPE html>\n<html>\n<head><title>${title}</title></head>\n<body><h1>${title}</h1><p>${safe}</p></body>\n</html>\n`;
}

export function sendRefusal(
	desk: Desk,
	request: FastifyRequest,
	reply: FastifyReply,
	refusal: Refusal,
): FastifyReply {
	const admin = request.caller ? may(request.caller, 'admin') : false;
	const body = errorBody(refusal, admin, desk.since('7.0'));
	void reply.code(refusal.status).header('cache-control', 'no-cache');
	if (refusal.status === 401 || refusal.status === 403) void reply.header('x-failure', body.error);
	if (wantsHtml(request))
		return reply.type('text/html; charset=utf-8').send(htmlPage(refusal.status, body.error));
	return reply.type('application/json; charset=utf-8').send(body);
}

/** Anything the sandbox itself did not foresee is a 500 that says so, for whoever maintains it. */
export function asRefusal(error: unknown): Refusal {
	if (error instanceof Refusal) return error;
	const { code, message, stack } = error as { code?: string; message?: string; stack?: string };
	if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return new Refusal(413, 'Request Entity Too Large');
	process.stderr.write(`sandbox: ${stack ?? String(message)}\n`);
	return new Refusal(500, `Sandbox defect: ${message ?? 'unknown'}`);
}
