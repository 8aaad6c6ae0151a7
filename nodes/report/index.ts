/** The room's door: written reports RPT-1 to RPT-3 (catalogue 5.1). */
export { followReport } from './follow';
export { reportKinds, type ReportKind } from './kinds';
export { registerOf } from './register';
export type { ReportDesk, ReportRules } from './types';
export { writeGiven, writeWished } from './write';
