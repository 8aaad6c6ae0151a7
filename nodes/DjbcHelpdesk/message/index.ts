import type { Resource } from '../../router/operation';

import { answer } from './answer';
import { fetchAttachments } from './fetchAttachments';
import { normalise } from './normalise';
import { open } from './open';
import { receive } from './receive';
import { send } from './send';

export const message: Resource = {
	value: 'message',
	name: 'Message',
	operations: [answer, fetchAttachments, normalise, open, receive, send],
};
