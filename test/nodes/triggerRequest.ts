import { EventEmitter } from 'node:events';
import { Readable } from 'node:stream';
import type { IWebhookFunctions } from 'n8n-workflow';

import { DjbcIntakeTrigger } from '../../nodes/DjbcIntakeTrigger/DjbcIntakeTrigger.node';
import { sign } from '../../nodes/intake/signature';
import type { IntakeMessage, SealedItem } from '../../nodes/intake/types';
import { VALID } from '../intake/examples';

/** One request to the trigger's webhook, as n8n would hand it over, and what became of it. Nothing goes over a wire. */

export const SECRET = 'secret-of-webchat';
export const SEAL = 'seal-test-secret';
export const credential = {
	keys: { key: [{ id: 'webchat', secret: SECRET, rights: ['user'] }] },
	sealSecret: SEAL,
};
export const trigger = new DjbcIntakeTrigger();

class Answer extends EventEmitter {
	headersSent = false;
	destroyed = false;
	status = 0;
	headers: Record<string, string> = {};
	body: unknown = undefined;

	writeHead(status: number, headers: Record<string, string>) {
		Object.assign(this, { headersSent: true, status, headers });
	}

	end(body: string) {
		this.body = this.headers['content-type']?.startsWith('text/') ? body : JSON.parse(body);
		this.emit('finish');
		this.leave();
	}

	/** The connection ends; without an answer: the sender left. */
	leave() {
		this.destroyed = true;
		this.emit('close');
	}

	/** What DJBC Helpdesk, Message: Answer does at the end of the run. */
	answered() {
		this.end('{}');
	}
}

export interface Call {
	body?: unknown;
	headers?: Record<string, string | undefined>;
	webhook?: 'default' | 'setup';
	credential?: unknown;
	/** Fields of the node. */
	fields?: Record<string, unknown>;
	query?: Record<string, unknown>;
	/** What the last part of the address holds. */
	pathSecret?: string;
	most?: number;
	readRawBody?: () => Promise<void>;
	/** What is still to come of the body, in place of `body` itself. */
	coming?: Readable;
	/** Runs while the credential is fetched, after the body was read. */
	meanwhile?: (answer: { leave(): void }) => void;
	prepareBinaryData?: () => Promise<never>;
}

/** A message fresh today, of its own key. */
export function message(changes: object = {}): IntakeMessage {
	return { ...VALID[0]![1], receivedAt: new Date().toISOString(), ...changes };
}

export async function post({ body = message(), ...call }: Call = {}) {
	const rawBody = Buffer.isBuffer(body)
		? body
		: Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
	const request = Object.assign(call.coming ?? Readable.from(rawBody), {
		headers: { ...signedHeaders(rawBody), ...call.headers },
		rawBody: undefined as Buffer | undefined,
		bodyRead: false,
		async readRawBody() {
			request.bodyRead = true;
			await call.readRawBody?.();
			const parts: Buffer[] = [];
			for await (const part of request) parts.push(part as Buffer);
			request.rawBody = Buffer.concat(parts);
		},
	});
	const answer = new Answer();
	const { context, log, files } = contextOf(request, answer, {
		...call,
		meanwhile: () => call.meanwhile?.(answer),
	});
	const outcome = await trigger.webhook.call(context);
	const items = outcome.workflowData?.[0] ?? [];
	const item = items[0];
	return { outcome, items, item, json: item?.json as unknown as SealedItem, answer, log, files, request };
}

/** Headers of a sender who signs now. */
export function signedHeaders(rawBody: Buffer): Record<string, string> {
	const timestamp = String(Math.floor(Date.now() / 1000));
	return {
		'content-type': 'application/json; charset=utf-8',
		'content-length': String(rawBody.length),
		'x-intake-key': 'webchat',
		'x-intake-timestamp': timestamp,
		'x-intake-signature': sign(SECRET, timestamp, rawBody),
	};
}

/** n8n's side of one request. */
export function contextOf(
	request: unknown,
	answer: unknown,
	call: Pick<
		Call,
		'webhook' | 'credential' | 'fields' | 'query' | 'pathSecret' | 'most' | 'prepareBinaryData'
	> & {
		meanwhile?: () => unknown;
	} = {},
) {
	const log: string[] = [];
	const files: Array<[bytes: Buffer, name: string, type: string]> = [];
	const context = {
		getWebhookName: () => call.webhook ?? 'default',
		getRequestObject: () => request,
		getResponseObject: () => answer,
		getNodeParameter: (name: string, fallback: unknown) =>
			name === 'maxInFlight' ? (call.most ?? 200) : (call.fields?.[name] ?? fallback),
		getQueryData: () => call.query ?? {},
		getParamsData: () => ({ secret: call.pathSecret }),
		getCredentials: async () => {
			await call.meanwhile?.();
			if (call.credential instanceof Error) throw call.credential;
			return call.credential ?? credential;
		},
		logger: { error: (line: string) => log.push(line), warn: (line: string) => log.push(line) },
		helpers: {
			prepareBinaryData:
				call.prepareBinaryData ??
				(async (bytes: Buffer, name: string, type: string) => {
					files.push([bytes, name, type]);
					return { mimeType: type, fileName: name, data: bytes.toString('base64') };
				}),
		},
	} as unknown as IWebhookFunctions;
	return { context, log, files };
}

export async function refused(call: Call) {
	const { outcome, answer, log, request } = await post(call);
	expect(outcome).toEqual({ noWebhookResponse: true });
	expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
	expect(request.readableEnded).toBe(true);
	return { status: answer.status, headers: answer.headers, body: answer.body, log, request };
}
