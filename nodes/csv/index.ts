export { readCsv, tooLarge } from './read';
export { csvTemplate } from './template';
export type { Headings } from './heading';
