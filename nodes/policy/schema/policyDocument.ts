import { z } from 'zod';
import { calendarsSchema } from './calendars';
import { categoriesSchema, complaintsSchema, ranksSchema } from './categories';
import { lexiconSchema } from './lexicon';
import { officesSchema, routingSchema, rulesSchema } from './services';

/** Sections of the policy; each is parsed on its own, so that one broken section hides no problem of another. */
export const sections = {
	version: z.string().min(1),
	calendars: calendarsSchema,
	offices: officesSchema,
	rules: rulesSchema,
	routing: routingSchema,
	categories: categoriesSchema,
	complaints: complaintsSchema,
	ranks: ranksSchema,
	lexicon: lexiconSchema,
} as const;

export type PolicyDocument = {
	-readonly [Section in keyof typeof sections]: z.infer<(typeof sections)[Section]>;
};
