/** The room's door: requests that Receive did not bring. */
export { enrich } from './enrich';
export type { EnrichDesk, Enriched, EnrichRules, TicketFacts } from './types';
