import type { Resource } from '../../router/operation';

import { get } from './get';

export const ticket: Resource = { value: 'ticket', name: 'Ticket', operations: [get] };
