/** The room's door: requests that another office than ours has to answer (catalogue 2.2, EXC::PPID). */
export { handOver } from './handOver';
