import type { Resource } from '../../router/operation';

import { claim } from './claim';
import { record } from './record';

export const reply: Resource = { value: 'reply', name: 'Reply', operations: [claim, record] };
