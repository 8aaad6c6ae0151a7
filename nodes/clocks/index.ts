/** The room's door: bringing the clocks of tickets up to date. */
export { wordsOf } from './articles';
export { ClockFailure } from './failure';
export { follow } from './follow';
export { claimOf } from './merged';
export { typedEvent } from './standing';
export type { ClockDesk, Followed, Sight } from './types';
