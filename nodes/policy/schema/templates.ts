import { z } from 'zod';
import { status, trace } from './founding';

/** Everything a template may ask for, with what stands in its place. */
export const templateVariables = {
	nomor_tiket: 'number of the ticket',
	kantor: 'name of the office',
} as const;

export type TemplateVariable = keyof typeof templateVariables;

const variable = z.enum(Object.keys(templateVariables) as [TemplateVariable, ...TemplateVariable[]]);

/** Variables that a text names in double braces, each once. */
export function variablesIn(text: string): string[] {
	return [...new Set([...text.matchAll(/\{\{([^{}]*)\}\}/g)].map(([, name]) => name!.trim()))];
}

/**
 * Texts that leave the desk or lie in it (Indonesian). Variables stand in double braces; each template declares its
 * own, and one that is undeclared or unused is refused at load.
 */
export const templatesSchema = z.record(
	z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be kebab-case'),
	z
		.object({
			/** What it is for, English, read by admins. */
			purpose: z.string().min(1),
			/** Who reads it. */
			reader: z.enum(['citizen', 'unit', 'staff']),
			subject: z.string().min(1).optional(),
			text: z.string().min(1),
			variables: z.array(variable),
			status,
			trace,
		})
		.strict(),
);

export type Templates = z.infer<typeof templatesSchema>;
