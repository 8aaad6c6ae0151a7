/** The room's door: reminders of clocks and reply windows. */
export { workerName } from './claim';
export { sweep } from './sweep';
export type { Reminded, SweepDesk, SweepRules } from './types';
