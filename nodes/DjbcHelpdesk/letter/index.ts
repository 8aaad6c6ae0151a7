import type { Resource } from '../../router/operation';

import { draft } from './draft';

export const letter: Resource = {
	value: 'letter',
	name: 'Letter',
	operations: [draft],
};
