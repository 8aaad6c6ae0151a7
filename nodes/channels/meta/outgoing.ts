import { messageKey } from '../key';
import { type SendingApi, idAt, sentIf } from '../outgoing';
import { splitText } from '../splitText';
import { graphCode } from './graphError';

const THREAD = /^meta:([\w-]{1,64}):([\w-]{1,64})$/;
/** Messenger counts characters, Instagram bytes. */
const MESSENGER_LENGTH = 2000;
const INSTAGRAM_BYTES = 1000;

/**
 * Messenger and Instagram (channels 3.7, 3.8). Base URL: `https://graph.facebook.com/v24.0`, or `graph.instagram.com`
 * for an account that was connected there. Echoed as `meta:{mid}`.
 */
export const meta: SendingApi = {
	requests({ threadKey, channel, text, humanAgentTag }) {
		const [, page, person] = THREAD.exec(threadKey) ?? [];
		if (!page || !person) return null;
		const fits = (part: string) =>
			channel === 'instagram_dm'
				? Buffer.byteLength(part) <= INSTAGRAM_BYTES
				: part.length <= MESSENGER_LENGTH;
		const kind = humanAgentTag
			? { messaging_type: 'MESSAGE_TAG', tag: 'HUMAN_AGENT' }
			: { messaging_type: 'RESPONSE' };
		return splitText(text, fits).map((part) => ({
			path: `/${page}/messages`,
			body: { json: { recipient: { id: person }, ...kind, message: { text: part } } },
		}));
	},

	judge(response) {
		const code = graphCode(response);
		if (code) return { code };
		const mid = idAt(response.body, 'message_id');
		return sentIf(response, mid && messageKey('meta', mid));
	},
};
