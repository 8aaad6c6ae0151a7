/** The room's door: reminders of clocks and reply windows. */
export { workerName } from '../intake/holder';
export { sweep } from './sweep';
export type { Reminded, SweepDesk, SweepRules } from './types';
