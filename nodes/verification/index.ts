/** The room's door: verifying with users that units followed up (QA-1). */
export { follow } from './follow';
export { open } from './open';
export type { VerificationFacts } from './types';
