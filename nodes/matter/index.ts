/** The room's door. */
export { processLooks, proposeSameMatter, type MatterDesk, type Proposed } from './propose';
