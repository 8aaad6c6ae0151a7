/** The room's door: everything that rooms above may use. */
export { beginApply, type AppliedItem, type ApplyRun } from './apply';
export type { EventAddresses } from './eventAddresses';
export { SetupFailure } from './failure';
export { countsOf, decided, isDecision, isUndecided, survey, type Counts } from './plan';
export type { Decision, SetupItem, SetupKind } from './types';
export type { Problem } from './problem';
export { verify, type Verification } from './verify';
