import type { Resource } from '../../router/operation';

import { follow } from './follow';
import { open } from './open';
import { recordAnswer } from './recordAnswer';

export const escalation: Resource = {
	value: 'escalation',
	name: 'Escalation',
	operations: [open, follow, recordAnswer],
};
