import type { Resource } from '../../router/operation';

import { get } from './get';
import { listChanged } from './listChanged';

export const ticket: Resource = { value: 'ticket', name: 'Ticket', operations: [get, listChanged] };
