import { variablesIn } from './schema/templates';

/** A text of the policy with values for its variables; `missing` stands where there is none. */
export function filled(
	text: string,
	values: Readonly<Record<string, string>>,
	missing: (name: string) => string = () => '',
): string {
	return variablesIn(text).reduce(
		(result, name) =>
			result.replaceAll(new RegExp(`\\{\\{\\s*${name}\\s*\\}\\}`, 'g'), () => values[name] ?? missing(name)),
		text,
	);
}
