import type { Resource } from '../../router/operation';

import { follow } from './follow';
import { open } from './open';

export const verification: Resource = {
	value: 'verification',
	name: 'Verification',
	operations: [open, follow],
};
