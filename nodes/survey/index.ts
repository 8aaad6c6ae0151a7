/** The room's door: asking users how they were served (K09). */
export { checkAnswer } from './answer';
export { findInvitation } from './find';
export { invite } from './invite';
export { baseOf } from './link';
