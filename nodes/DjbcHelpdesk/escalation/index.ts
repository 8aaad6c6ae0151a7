import type { Resource } from '../../router/operation';

import { open } from './open';

export const escalation: Resource = {
	value: 'escalation',
	name: 'Escalation',
	operations: [open],
};
