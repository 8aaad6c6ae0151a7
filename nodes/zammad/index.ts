/** The room's door: everything that rooms above may use. */
export { createZammad, type Zammad, type ZammadCall, type ZammadSettings } from './client';
export type { Article, ArticleFields } from './articles';
export type { Condition, ConditionEntry } from './condition';
export {
	type FailureFields,
	type FailureIds,
	type FailureKind,
	type FailureOutcome,
	ZammadFailure,
} from './failure';
export type { Group } from './groups';
export type { HistoryEntry } from './history';
export type { Link } from './links';
export { mentionOf } from './mentions';
export type { Priority } from './priorities';
export { PAGE_ROWS, type SearchAllOptions, type SearchOptions } from './search';
export type { State } from './states';
export type { NewTicket, Ticket, TicketFields, WriteOptions } from './tickets';
export { isNamed, nameOf, type User, type UserFields } from './users';
export type { DeskSetup } from './setup';
export type { AttributeFields, ObjectAttribute } from './setup/attributes';
export { differences, type Difference } from './setup/differences';
export type { SetupRecord, SetupRecords } from './setup/records';
export type { Trigger } from './setup/triggers';
export { isMasked, type Webhook } from './setup/webhooks';
