import type { Desk } from '../desk';
import { attributesOf, type ObjectAttributes } from './attributes';
import { calendarsOf, type Calendar } from './calendars';
import { coreWorkflowsOf, type CoreWorkflow } from './coreWorkflows';
import { macrosOf, type Macro } from './macros';
import { overviewsOf, type Overview } from './overviews';
import type { RemovableRecords, SetupRecords } from './records';
import { rolesOf, type Role } from './roles';
import { setupGroupsOf, type SetupGroup } from './setupGroups';
import { signaturesOf, type Signature } from './signatures';
import { tagListOf, type TagList } from './tagList';
import { templatesOf, type Template } from './templates';
import { textModulesOf, type TextModule } from './textModules';
import { triggersOf, type Trigger } from './triggers';
import { webhooksOf, type Webhook } from './webhooks';

/** What an administrator sets up on a desk; permissions in zammad-api 10. */
export interface DeskSetup {
	attributes: ObjectAttributes;
	groups: SetupRecords<SetupGroup>;
	roles: SetupRecords<Role>;
	calendars: SetupRecords<Calendar>;
	overviews: SetupRecords<Overview>;
	macros: SetupRecords<Macro>;
	textModules: SetupRecords<TextModule>;
	templates: SetupRecords<Template>;
	signatures: SetupRecords<Signature>;
	coreWorkflows: SetupRecords<CoreWorkflow>;
	triggers: RemovableRecords<Trigger>;
	webhooks: RemovableRecords<Webhook>;
	tags: TagList;
}

export const deskSetupOf = (desk: Desk): DeskSetup => ({
	attributes: attributesOf(desk),
	groups: setupGroupsOf(desk),
	roles: rolesOf(desk),
	calendars: calendarsOf(desk),
	overviews: overviewsOf(desk),
	macros: macrosOf(desk),
	textModules: textModulesOf(desk),
	templates: templatesOf(desk),
	signatures: signaturesOf(desk),
	coreWorkflows: coreWorkflowsOf(desk),
	triggers: triggersOf(desk),
	webhooks: webhooksOf(desk),
	tags: tagListOf(desk),
});
