import type { Policy } from '../document';

/**
 * Whether nobody was served: spam, tests, what is out of scope, and what the service does not answer (catalogue 2.2).
 *
 * @param category code, decided; empty without one
 */
export function isExcluded({ exclusions, stops }: Policy, category: string, closeReason: unknown): boolean {
	return (
		Object.hasOwn(exclusions, category) ||
		stops.noClock.categories.includes(category) ||
		closeReason === 'spam' ||
		closeReason === 'declined_excluded'
	);
}
