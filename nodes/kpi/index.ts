/** The room's door: the month in numbers, read from the desk and kept on it (catalogue 5.2, 5.3). */
export { refusalOf, type Refusal } from './admit';
export { compileMonth } from './compile';
export { dueRuns, type DueRun } from './due';
export { earlierOf } from './earlier';
export { fileOf, type FileKind } from './files';
export { keep, type Kept } from './keep';
export type { RunFile } from './words';
