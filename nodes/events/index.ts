/** The room's door: everything that rooms above may use. */
export { changeListOf, ChangeList, type DeskChange } from './changes';
export { readDelivery, type ArticleFacts, type Delivery } from './delivery';
export { factsOf, ownUserOf } from './desk';
export { happened, type Happened, type Listener } from './happened';
export { eventItem, type Arrival, type EventFilter } from './item';
export { eventMemory, EventMemory } from './memory';
export { watchedAttributes, COLUMNS } from './attributes';
export { isSigned, signatureOf } from './signature';
export { DEFAULT_EVENTS, EVENTS, type DeskEvent, type EventName } from './types';
export { accessOf, missingPermissions, servedByAnother, serves } from './registration/access';
export {
	isOurs,
	isTest,
	LONGEST_SETUP_URL,
	LONGEST_URL,
	registrationName,
	registrationOf,
	setupName,
} from './registration/names';
export { register, stands, unregister } from './registration/register';
export { markOf, triggerFields, webhookFields, type Registration } from './registration/wanted';
