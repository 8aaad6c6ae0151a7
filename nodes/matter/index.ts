/** The room's door. */
export { namingRule } from './naming';
export { processLooks, proposeSameMatter, type MatterDesk, type Proposed } from './propose';
