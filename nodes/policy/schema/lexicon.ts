import { z } from 'zod';

const concept = z.string().regex(/^[a-z][A-Za-z0-9]*$/, 'must be camelCase');
const concepts = z.string().regex(/^[a-z][A-Za-z0-9|]*$/, 'must be concept names joined by |');

/**
 * How the category suggestion reads a message: spelling, concepts (classes of words and phrases), and rules over
 * concepts that stand in one clause. An entry of a concept is a phrase of roots; `word=` matches that form only,
 * `word*` every word that begins so.
 */
export const lexiconSchema = z
	.object({
		/** Chat spelling and abbreviations to the full word; a value may be several words. */
		spelling: z.record(z.string().min(1)),
		concepts: z.record(concept, z.array(z.string().min(1)).min(1)),
		rules: z.array(
			z
				.object({
					id: z.string().regex(/^[a-z0-9-]+$/, 'must be kebab-case'),
					category: z.string(),
					weight: z.number().min(0).max(1),
					/** Each entry must be there; `a|b` is either. */
					all: z.array(concepts).min(1),
					/** None of these may be there. */
					none: z.array(concepts).optional(),
					/** Where the concepts have to meet: one clause (default) or the whole message. */
					scope: z.enum(['clause', 'message']).optional(),
					/** Farthest distance in words between the first and the last of them. */
					within: z.number().int().positive().optional(),
				})
				.strict(),
		),
	})
	.strict();

export type Lexicon = z.infer<typeof lexiconSchema>;
export type LexiconRule = Lexicon['rules'][number];
