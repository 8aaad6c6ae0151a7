import { messageKey } from '../key';
import { type SendingApi, idAt, sentIf } from '../outgoing';
import { splitText } from '../splitText';

const THREAD = /^x:(\d{1,20}):(\d{1,20})$/;
const LENGTH = 10_000;
/** Problem types of the v2 API that mean the app or its token, not the person. */
const OUR_FAULT =
	/\/problems\/(client-forbidden|unsupported-authentication|usage-capped|oauth1-permissions)$/;

/**
 * Direct messages by X's v2 API (channels 3.9). Base URL: `https://api.x.com`; the token is a user's, of the account
 * in the thread key, with `dm.write`. Echoed as `x:{dm event id}`.
 */
export const x: SendingApi = {
	requests({ threadKey, text }) {
		const [, account, person] = THREAD.exec(threadKey) ?? [];
		if (!account || !person) return null;
		return splitText(text, (part) => part.length <= LENGTH).map((part) => ({
			path: `/2/dm_conversations/with/${person}/messages`,
			body: { json: { text: part } },
		}));
	},

	judge(response) {
		// A person who takes no messages of ours is a plain 403.
		const aboutUs = OUR_FAULT.test(idAt(response.body, 'type') ?? '');
		if (response.status === 403 && !aboutUs) return { code: 'recipientUnknown' };
		const id = idAt(response.body, 'data', 'dm_event_id');
		return sentIf(response, id && messageKey('x', id));
	},
};
