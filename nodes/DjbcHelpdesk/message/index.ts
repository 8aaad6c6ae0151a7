import type { Resource } from '../../router/operation';

import { answer } from './answer';
import { normalise } from './normalise';
import { open } from './open';
import { receive } from './receive';
import { send } from './send';

export const message: Resource = {
	value: 'message',
	name: 'Message',
	operations: [answer, normalise, open, receive, send],
};
