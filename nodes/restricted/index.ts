/** The room's door: what happens to a ticket because it lies in a restricted group (CONF-2 to CONF-4). */
export { auditMove, type Audited, type RestrictedDesk } from './audit';
export type { Leftovers } from './auditNote';
export { logDisclosure, type Disclosure, type Logged } from './disclosure';
export { traceOf, type Trace } from './trace';
