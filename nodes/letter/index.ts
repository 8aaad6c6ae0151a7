/** The room's door: drafts of letters and nota dinas (ESC-6). */
export { draft, type Drafted, type LetterDesk, type LetterRules } from './draft';
