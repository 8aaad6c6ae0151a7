import type { Resource } from '../../router/operation';

import { applyChange } from './applyChange';
import { follow } from './follow';
import { listChanges } from './listChanges';
import { sweep } from './sweep';

export const clock: Resource = {
	value: 'clock',
	name: 'Clock',
	operations: [listChanges, applyChange, follow, sweep],
};
