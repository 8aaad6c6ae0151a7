import type { Resource } from '../../router/operation';

import { auditReclassification } from './auditReclassification';
import { enrich } from './enrich';
import { get } from './get';
import { handOver } from './handOver';
import { listChanged } from './listChanged';
import { logDisclosure } from './logDisclosure';
import { proposeSameMatter } from './proposeSameMatter';
import { traceRestricted } from './traceRestricted';

export const ticket: Resource = {
	value: 'ticket',
	name: 'Ticket',
	operations: [
		get,
		enrich,
		listChanged,
		proposeSameMatter,
		handOver,
		auditReclassification,
		logDisclosure,
		traceRestricted,
	],
};
