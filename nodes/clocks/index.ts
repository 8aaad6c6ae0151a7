/** The room's door: bringing the clocks of tickets up to date. */
export { articleKind, reachesUser, wordsOf } from './articles';
export { ClockFailure } from './failure';
export { follow } from './follow';
export { claimOf } from './merged';
export { type Save, Saves } from './saves';
export { typedEvent } from './standing';
export type { ClockDesk, Followed, Sight } from './types';
