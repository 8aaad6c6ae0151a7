/** The room's door: escalations to units, from their opening to their end. */
export { EscalationFailure } from './follow/failure';
export { followEscalation, recordAnswer } from './follow/follow';
export { isEscalation, parentOf } from './follow/pair';
export { reopenEscalation } from './follow/reopen';
export type { EscalationDesk, EscalationFollowed, FollowRules, Given } from './follow/types';
export { isOfEscalation } from './follow/wanted';
export { caseText } from './open/caseText';
export { open } from './open/open';
export { runningOf } from './running';
export {
	media,
	type Asked,
	type Medium,
	type OpenDesk,
	type Opened,
	type Refusal as OpenRefusal,
} from './open/types';
