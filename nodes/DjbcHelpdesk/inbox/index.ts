import type { Resource } from '../../router/operation';

import { afterTry } from './afterTry';
import { keep } from './keep';
import { takeOut } from './takeOut';
import { watch } from './watch';

/** The messages that wait in n8n's Data Table `djbc_inbox`; n8n's own Data Table node reads and writes it. */
export const inbox: Resource = {
	value: 'inbox',
	name: 'Inbox',
	operations: [keep, takeOut, afterTry, watch],
};
