import { messageKey } from '../key';
import { graphCode } from '../meta/graphError';
import { type SendingApi, idAt, sentIf } from '../outgoing';
import { splitText } from '../splitText';

/** Number without plus, or business-scoped user id: country, `ENT` for one of a parent account, letters and digits. */
const THREAD = /^wa:(\d{1,32}):(?:(\d{5,20})|([A-Z]{2}\.(?:ENT\.)?[A-Za-z0-9]{1,128}))$/;
const LENGTH = 4096;

/**
 * WhatsApp Cloud API, text inside the 24 hours (channels 3.5.5). Base URL: `https://graph.facebook.com/v24.0`.
 * Accepted is not delivered: a later failure comes as a status by webhook. Echoed as `wa:{wamid}`.
 */
export const whatsapp: SendingApi = {
	requests({ threadKey, text }, { userIdField }) {
		const [, account, number, userId] = THREAD.exec(threadKey) ?? [];
		if (!account) return null;
		const person = number === undefined ? { [userIdField]: userId } : { to: number };
		return splitText(text, (part) => part.length <= LENGTH).map((part) => ({
			path: `/${account}/messages`,
			body: {
				json: {
					messaging_product: 'whatsapp',
					recipient_type: 'individual',
					...person,
					type: 'text',
					text: { preview_url: false, body: part },
				},
			},
		}));
	},

	judge(response) {
		const code = graphCode(response);
		if (code) return { code };
		const wamid = idAt(response.body, 'messages', 0, 'id');
		return sentIf(response, wamid && messageKey('wa', wamid));
	},
};
