import { attributes } from './attributes';
import { calendars } from './calendars';
import { coreWorkflows } from './coreWorkflows';
import { groups } from './groups';
import type { Kind } from './kind';
import { macros } from './macros';
import { overviews } from './overviews';
import { ownTriggers } from './ownTriggers';
import { roles } from './roles';
import { signatures } from './signatures';
import { tags } from './tags';
import { templates } from './templates';
import { textModules } from './textModules';
import { triggers } from './triggers';
import { webhooks } from './webhooks';

/**
 * In the order of applying: attributes first, since they end a run, then what others refer to. Webhooks and triggers of
 * our own come last: they name attributes and groups.
 */
export const kinds: readonly Kind[] = [
	attributes,
	triggers,
	signatures,
	groups,
	roles,
	calendars,
	overviews,
	macros,
	coreWorkflows,
	textModules,
	templates,
	tags,
	webhooks,
	ownTriggers,
];
