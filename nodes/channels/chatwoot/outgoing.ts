import { messageKey } from '../key';
import { type SendingApi, idAt, sentIf } from '../outgoing';
import { splitText } from '../splitText';

const THREAD = /^chatwoot:(\d{1,18}):(\d{1,18})$/;
/** Limit of a message's content. */
const LENGTH = 150_000;

/**
 * Chatwoot (channels 3.4.2). Base URL: the address of Chatwoot, header `api_access_token`. Echoed as
 * `chatwoot:{account}:{message id}`.
 */
export const chatwoot: SendingApi = {
	requests({ threadKey, text }) {
		const [, account, conversation] = THREAD.exec(threadKey) ?? [];
		if (!account || !conversation) return null;
		return splitText(text, (part) => part.length <= LENGTH).map((part) => ({
			path: `/api/v1/accounts/${account}/conversations/${conversation}/messages`,
			body: { json: { content: part, message_type: 'outgoing', private: false } },
		}));
	},

	judge(response, { threadKey }) {
		// Its own 404 is about the conversation, in JSON; a wrong base URL gives a page.
		if (response.status === 404 && idAt(response.body, 'error')) return { code: 'recipientUnknown' };
		const [, account = ''] = THREAD.exec(threadKey) ?? [];
		const id = idAt(response.body, 'id');
		return sentIf(response, id && messageKey('chatwoot', account, id));
	},
};
