/** A copy that lacks these properties. */
export function without<T extends object, K extends keyof T>(value: T, ...names: K[]): Omit<T, K> {
	const left = names as PropertyKey[];
	return Object.fromEntries(Object.entries(value).filter(([name]) => !left.includes(name))) as Omit<T, K>;
}
