import { createHmac } from 'node:crypto';
import { Agent, request } from 'node:http';

/** A sender of IntakeMessage v1, written from the contract (channels 4.1) and from nothing of the shipped code. */
export interface SenderKey {
	id: string;
	secret: string;
}

export interface Answer {
	status: number;
	headers: Record<string, string | string[] | undefined>;
	/** Parsed JSON, or the text when it is none. */
	body: any;
}

export interface SendOptions {
	/** Seconds added to the time of signing: -600 makes a stale request. */
	shift?: number;
	/** Replaces headers; null leaves one out. */
	headers?: Record<string, string | null>;
}

export function sign(secret: string, timestamp: string, body: Buffer): string {
	return `v1=${createHmac('sha256', secret).update(`${timestamp}.`).update(body).digest('hex')}`;
}

/** Signs and posts one message, or raw bytes as they are. */
export async function send(
	url: string,
	key: SenderKey,
	message: object | Buffer,
	{ shift = 0, headers = {} }: SendOptions = {},
): Promise<Answer> {
	const body = Buffer.isBuffer(message) ? message : Buffer.from(JSON.stringify(message));
	const timestamp = String(Math.floor(Date.now() / 1000) + shift);
	const all: Record<string, string | null> = {
		'content-type': 'application/json; charset=utf-8',
		'content-length': String(body.length),
		'x-intake-key': key.id,
		'x-intake-timestamp': timestamp,
		'x-intake-signature': sign(key.secret, timestamp, body),
		...headers,
	};
	const sent = Object.fromEntries(
		Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null),
	);
	return await postBytes(url, body, sent);
}

/** Posts these bytes with these headers, as an HTTP library does. */
export async function postBytes(url: string, body: Buffer, headers: Record<string, string>): Promise<Answer> {
	const all = { 'content-length': String(body.length), ...headers };
	// As HTTP libraries do; a connection that is to close after the answer may be cut while a refused body is on its way.
	const agent = new Agent({ keepAlive: true });
	return await new Promise<Answer>((resolve, reject) => {
		let answered = false;
		const outgoing = request(url, { method: 'POST', headers: all, agent }, (response) => {
			answered = true;
			let text = '';
			response.setEncoding('utf8');
			response.on('data', (chunk: string) => (text += chunk));
			const done = () =>
				resolve({ status: response.statusCode ?? 0, headers: response.headers, body: parsed(text) });
			response.on('end', done);
			response.on('error', done);
		});
		// A refused body may be answered before all of it was read; the answer counts.
		outgoing.on('error', (error) => {
			if (!answered) reject(error);
		});
		outgoing.end(body);
	}).finally(() => agent.destroy());
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}
