import type { Resource } from '../../router/operation';

import { enrich } from './enrich';
import { get } from './get';
import { listChanged } from './listChanged';
import { proposeSameMatter } from './proposeSameMatter';

export const ticket: Resource = {
	value: 'ticket',
	name: 'Ticket',
	operations: [get, enrich, listChanged, proposeSameMatter],
};
