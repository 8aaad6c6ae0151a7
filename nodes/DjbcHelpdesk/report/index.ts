import type { Resource } from '../../router/operation';

import { follow } from './follow';
import { register } from './register';
import { write } from './write';

export const report: Resource = {
	value: 'report',
	name: 'Report',
	operations: [write, follow, register],
};
