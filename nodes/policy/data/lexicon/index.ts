import type { Lexicon } from '../../schema/lexicon';

export const lexicon: Lexicon = { spelling: {}, concepts: {}, rules: [] };
