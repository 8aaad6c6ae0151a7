import { z } from 'zod';
import { calendarsSchema } from './calendars';
import { servicesSchema } from './catalogue';
import { categoriesSchema, complaintsSchema, ranksSchema, topicsSchema } from './categories';
import { officesSchema, unitsSchema } from './directory';
import { exclusionsSchema } from './exclusions';
import { kpiSchema } from './kpi';
import { lexiconSchema } from './lexicon';
import { remindersSchema } from './reminders';
import { reportsSchema } from './reports';
import { sendersSchema } from './senders';
import { routingSchema, rulesSchema } from './services';
import { holdingSchema, stopsSchema } from './stops';
import { switchesSchema } from './switches';
import { templatesSchema } from './templates';

/** Sections of the policy; each is parsed on its own, so that one broken section hides no problem of another. */
export const sections = {
	version: z.string().min(1),
	calendars: calendarsSchema,
	services: servicesSchema,
	offices: officesSchema,
	units: unitsSchema,
	rules: rulesSchema,
	routing: routingSchema,
	categories: categoriesSchema,
	topics: topicsSchema,
	complaints: complaintsSchema,
	exclusions: exclusionsSchema,
	ranks: ranksSchema,
	reminders: remindersSchema,
	stops: stopsSchema,
	holding: holdingSchema,
	reports: reportsSchema,
	templates: templatesSchema,
	senders: sendersSchema,
	switches: switchesSchema,
	kpi: kpiSchema,
	lexicon: lexiconSchema,
} as const;

export type PolicyDocument = {
	-readonly [Section in keyof typeof sections]: z.infer<(typeof sections)[Section]>;
};
