import type { IncomingHttpHeaders } from 'node:http';

/** What a channel took: one message to one person. */
export interface TakenMessage {
	api: 'chatwoot' | 'meta' | 'sms' | 'whatsapp' | 'widget' | 'x';
	/** Person or conversation, as the channel is told. */
	to: string;
	text: string;
	/** The channel's id of the message, as its answer and its echo say it. */
	id: string;
	body: Record<string, unknown>;
	headers: IncomingHttpHeaders;
}

export interface VendorAnswer {
	status: number;
	body: unknown;
}

export interface VendorRequest {
	/** Path parameters, by name. */
	path: Record<string, string>;
	body: Record<string, any>;
	headers: IncomingHttpHeaders;
	/** Counts up over all messages; ids are made from it. */
	number: number;
}

/** Takes or refuses a request as the vendor's documents say. */
interface Vendor {
	/** Header that carries the token, and what stands before it. */
	proof: [header: string, prefix: string];
	unauthorized: VendorAnswer;
	refuse(request: VendorRequest): VendorAnswer | null;
	take(request: VendorRequest): Pick<TakenMessage, 'api' | 'to' | 'text' | 'id'> & { answer: VendorAnswer };
}

/** An error of Meta's Graph API. */
export function graphError(status: number, code: number, subcode?: number, message = 'Error'): VendorAnswer {
	const error = { message: `(#${code}) ${message}`, type: 'OAuthException', code };
	return {
		status,
		body: { error: { ...error, ...(subcode && { error_subcode: subcode }), fbtrace_id: 'AbCdEf' } },
	};
}

/** What the vendors answer when the reply window is over (channels CH-13), as bodies of the fault `status`. */
export const WINDOW_CLOSED = {
	whatsapp: graphError(400, 131047, undefined, 'Re-engagement message'),
	messenger: graphError(403, 10, 2018278, 'This message is sent outside of allowed window.'),
	instagram: graphError(403, 10, 2534022, 'This message is sent outside of allowed window.'),
} as const;

const badToken = graphError(401, 190, undefined, 'Invalid OAuth access token.');
const notShort = (text: unknown, most: number) =>
	typeof text !== 'string' || text === '' || text.length > most
		? graphError(400, 100, undefined, 'Invalid parameter')
		: null;

const graph: Vendor = {
	proof: ['authorization', 'Bearer '],
	unauthorized: badToken,
	refuse: ({ body }) =>
		body.messaging_product === 'whatsapp'
			? notShort(body.text?.body, 4096)
			: notShort(body.message?.text, 2000),
	take({ body, number }) {
		if (body.messaging_product === 'whatsapp') {
			const to = String(body.to ?? body.recipient);
			// A real wamid holds the phone number in base64 (channels CH-15).
			const id = `wamid.${Buffer.from(`sandbox ${number} ${to}`).toString('base64')}`;
			const contact = body.to ? { input: to, wa_id: to } : { input: to, user_id: to };
			const answer = { messaging_product: 'whatsapp', contacts: [contact], messages: [{ id }] };
			return { api: 'whatsapp', to, text: body.text.body, id, answer: { status: 200, body: answer } };
		}
		const to = String(body.recipient?.id);
		const id = `m_sandbox-${number}`;
		const answer = { recipient_id: to, message_id: id };
		return { api: 'meta', to, text: body.message.text, id, answer: { status: 200, body: answer } };
	},
};

const x: Vendor = {
	proof: ['authorization', 'Bearer '],
	unauthorized: problem(401, 'Unauthorized'),
	refuse: ({ body }) => (typeof body.text === 'string' && body.text ? null : problem(400, 'Invalid Request')),
	take({ path, body, number }) {
		const id = String(1_346_889_436_626_259_968n + BigInt(number));
		const data = { dm_conversation_id: `${path.person}-1111`, dm_event_id: id };
		return {
			api: 'x',
			to: path.person ?? '',
			text: body.text,
			id,
			answer: { status: 201, body: { data } },
		};
	},
};

function problem(status: number, title: string): VendorAnswer {
	return { status, body: { title, type: 'about:blank', status, detail: title } };
}

const chatwoot: Vendor = {
	proof: ['api_access_token', ''],
	unauthorized: { status: 401, body: { error: 'Invalid Access Token' } },
	refuse: ({ body }) =>
		typeof body.content === 'string' && body.content.length <= 150_000
			? null
			: { status: 422, body: { error: 'Validation failed: Content is too long' } },
	take({ path, body, number }) {
		const answer = {
			id: 88_240 + number,
			content: body.content,
			inbox_id: 3,
			conversation_id: Number(path.conversation),
			message_type: 1,
			content_type: 'text',
			status: 'sent',
			content_attributes: {},
			private: body.private,
			sender: { id: 12, name: 'Sandbox', type: 'user' },
		};
		return {
			api: 'chatwoot',
			to: path.conversation ?? '',
			text: body.content,
			id: String(answer.id),
			answer: { status: 200, body: answer },
		};
	},
};

const sms: Vendor = {
	proof: ['x-api-key', ''],
	unauthorized: { status: 401, body: { error: 'unauthorized' } },
	refuse: ({ body }) => (body.to && body.text ? null : { status: 400, body: { error: 'to, text' } }),
	take: ({ body, number }) => ({
		api: 'sms',
		to: body.to,
		text: body.text,
		id: `gw-${number}`,
		answer: { status: 200, body: { id: `gw-${number}`, status: 'queued' } },
	}),
};

const widget: Vendor = {
	proof: ['authorization', 'Bearer '],
	unauthorized: { status: 401, body: {} },
	refuse: ({ body }) => (body.threadKey && body.text ? null : { status: 400, body: {} }),
	take: ({ body, headers }) => ({
		api: 'widget',
		to: body.threadKey,
		text: body.text,
		id: String(headers['idempotency-key']),
		answer: { status: 202, body: {} },
	}),
};

/** By route. Meta's version stands in the base URL. */
export const VENDORS: Record<string, Vendor> = {
	'/v24.0/:account/messages': graph,
	'/2/dm_conversations/with/:person/messages': x,
	'/api/v1/accounts/:account/conversations/:conversation/messages': chatwoot,
	'/sms': sms,
	'/widget': widget,
};
