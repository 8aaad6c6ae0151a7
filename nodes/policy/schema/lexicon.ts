import { z } from 'zod';
import { channels } from './services';

const concept = z.string().regex(/^[a-z][A-Za-z0-9]*$/, 'must be camelCase');
const concepts = z.string().regex(/^[a-z][A-Za-z0-9|]*$/, 'must be concept names joined by |');

/**
 * How the category suggestion reads a message: spelling, concepts (classes of words and phrases), and rules over
 * concepts that meet in one sentence. An entry of a concept is a phrase of roots, matched with any affixes;
 * `word=` matches that form only, `word*` every form that begins so.
 */
export const lexiconSchema = z
	.object({
		/** Chat spelling and abbreviations to the full form, which may be several words. */
		spelling: z.record(z.string().min(1)),
		/** Phrases written as one word before anything else. */
		joined: z.record(z.string().min(1)),
		/** English words to the Indonesian root of the same meaning. */
		english: z.record(z.string().min(1)),
		/** Words that a phrase may skip. */
		fillers: z.array(z.string().min(1)),
		concepts: z.record(concept, z.array(z.string().min(1)).min(1)),
		/** Phrases by code of the topic tree. */
		topics: z.record(z.array(z.string().min(1)).min(1)),
		/** Labelled messages that weigh words, concepts and rules against each other. */
		examples: z.array(
			z.object({ category: z.string(), channel: z.enum(channels), text: z.string().min(1) }).strict(),
		),
		rules: z.array(
			z
				.object({
					id: z.string().regex(/^[a-z0-9-]+$/, 'must be kebab-case'),
					category: z.string(),
					/** Each entry must be there; `a|b` is either. */
					all: z.array(concepts).min(1),
					/** None of these may be there. */
					none: z.array(concepts).optional(),
					/** Where the concepts have to meet: one sentence (default) or the whole message. */
					scope: z.enum(['sentence', 'message']).optional(),
					/** Farthest distance in words between the first and the last of them. */
					within: z.number().int().positive().optional(),
					/** Only by these channels. */
					channels: z.array(z.string()).optional(),
				})
				.strict(),
		),
	})
	.strict();

export type Lexicon = z.infer<typeof lexiconSchema>;
export type Example = Lexicon['examples'][number];
export type LexiconRule = Lexicon['rules'][number];
