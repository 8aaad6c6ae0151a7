import { attributes } from './attributes';
import { groups } from './groups';
import type { Kind } from './kind';
import { roles } from './roles';
import { signatures } from './signatures';

/** In the order of applying: what others refer to comes first, attributes before everything, since they end a run. */
export const kinds: readonly Kind[] = [attributes, signatures, groups, roles];
