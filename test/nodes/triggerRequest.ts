import { EventEmitter } from 'node:events';
import type { IWebhookFunctions } from 'n8n-workflow';

import { DjbcIntakeTrigger } from '../../nodes/DjbcIntakeTrigger/DjbcIntakeTrigger.node';
import { sign } from '../../nodes/intake/signature';
import type { IntakeMessage, SealedItem } from '../../nodes/intake/types';
import { VALID } from '../intake/examples';

/** One request to the trigger's webhook, as n8n would hand it over, and what became of it. */

export const SECRET = 'secret-of-webchat';
export const SEAL = 'seal-test-secret';
export const credential = {
	keys: { key: [{ id: 'webchat', secret: SECRET, rights: ['user'] }] },
	sealSecret: SEAL,
};
export const trigger = new DjbcIntakeTrigger();

class Answer extends EventEmitter {
	headersSent = false;
	status = 0;
	headers: Record<string, string> = {};
	body: unknown = undefined;

	writeHead(status: number, headers: Record<string, string>) {
		Object.assign(this, { headersSent: true, status, headers });
	}

	end(body: string) {
		this.body = JSON.parse(body);
		this.emit('finish');
		this.emit('close');
	}
}

interface Call {
	body?: unknown;
	headers?: Record<string, string | undefined>;
	webhook?: 'default' | 'setup';
	credential?: unknown;
	most?: number;
	readRawBody?: () => Promise<void>;
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
	const timestamp = String(Math.floor(Date.now() / 1000));
	const request = {
		headers: {
			'content-type': 'application/json; charset=utf-8',
			'content-length': String(rawBody.length),
			'x-intake-key': 'webchat',
			'x-intake-timestamp': timestamp,
			'x-intake-signature': sign(SECRET, timestamp, rawBody),
			...call.headers,
		},
		rawBody: undefined as Buffer | undefined,
		read: false,
		drained: false,
		async readRawBody() {
			this.read = true;
			await call.readRawBody?.();
			this.rawBody = rawBody;
		},
		resume() {
			this.drained = true;
		},
	};
	const answer = new Answer();
	const log: string[] = [];
	const files: Array<[bytes: Buffer, name: string, type: string]> = [];
	const context = {
		getWebhookName: () => call.webhook ?? 'default',
		getRequestObject: () => request,
		getResponseObject: () => answer,
		getNodeParameter: (name: string) => (name === 'maxInFlight' ? (call.most ?? 200) : undefined),
		getCredentials: async () => {
			if (call.credential instanceof Error) throw call.credential;
			return call.credential ?? credential;
		},
		logger: { error: (line: string) => log.push(line) },
		helpers: {
			prepareBinaryData:
				call.prepareBinaryData ??
				(async (bytes: Buffer, name: string, type: string) => {
					files.push([bytes, name, type]);
					return { mimeType: type, fileName: name, data: bytes.toString('base64') };
				}),
		},
	} as unknown as IWebhookFunctions;
	const outcome = await trigger.webhook.call(context);
	const item = outcome.workflowData?.[0]?.[0];
	return { outcome, item, json: item?.json as unknown as SealedItem, answer, log, files, request };
}

export async function refused(call: Call) {
	const { outcome, answer, log, request } = await post(call);
	expect(outcome).toEqual({ noWebhookResponse: true });
	expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
	expect(request.drained).toBe(true);
	return { status: answer.status, headers: answer.headers, body: answer.body, log, request };
}
