import type { Policy } from './document';

/** Whether the directory names a unit for cases of a category (CONF-1, A32). */
export function receives({ units }: Policy, unit: string, category: string): boolean {
	return (
		Object.hasOwn(units, unit) &&
		units[unit]!.receives.some((one) => category === one || category.startsWith(`${one}::`))
	);
}

/** That unit where it receives such cases, else the first one that does; null for none. */
export function receiverOf(policy: Policy, unit: string, category: string): string | null {
	if (receives(policy, unit, category)) return unit;
	return Object.keys(policy.units).find((one) => receives(policy, one, category)) ?? null;
}
