/** The room's door: bringing the clocks of tickets up to date. */
export { follow } from './follow';
export type { ClockDesk, Followed, Sight } from './types';
