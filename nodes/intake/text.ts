/** Text as the desk keeps it: the same rules for what a source sends and for what the contract brings. */
export { clean, codePoints, hasControlCharacters } from '../channels/text';
