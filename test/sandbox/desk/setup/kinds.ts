import { calendars } from './calendars';
import { coreWorkflows } from './coreWorkflows';
import { emailAddresses } from './emailAddresses';
import type { Kind } from './kind';
import { macros } from './macros';
import { overviews } from './overviews';
import { reportProfiles } from './reportProfiles';
import { signatures } from './signatures';
import { slas } from './slas';
import { templates } from './templates';
import { textModules } from './textModules';
import { triggers } from './triggers';
import { webhooks } from './webhooks';

/** Every kind of record that is set up the same way; roles, groups, attributes and tags have rules of their own. */
export const KINDS = {
	overviews,
	macros,
	text_modules: textModules,
	templates,
	signatures,
	email_addresses: emailAddresses,
	core_workflows: coreWorkflows,
	webhooks,
	triggers,
	calendars,
	slas,
	report_profiles: reportProfiles,
} satisfies Record<string, Kind>;

export type KindName = keyof typeof KINDS;
