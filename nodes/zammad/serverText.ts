import { z } from 'zod';

const errorBody = z
	.object({ error: z.string().optional(), error_human: z.string().optional() })
	.passthrough();

/** A text of Zammad and what we say instead; a function gets the parts that cannot be personal. */
type Known = readonly [pattern: RegExp, shown: (parts: string[]) => string];

const same =
	(text: string): Known[1] =>
	() =>
		text;

/**
 * Texts of zammad-api 1.4, 1.5, 2 and 3 and of the recordings. Values that stem from the request (names, mail
 * addresses, group names) are never captured; field names, classes and counts are.
 */
const KNOWN: readonly Known[] = [
	[/^Error ID ([\w-]{8}): /, ([id]) => `Error ID ${id}`],
	[/^Not authorized \((user|token)\)!$/, ([who]) => `Not authorized (${who})!`],
	[/^Not authorized \(admin permission required\)!$/, same('Not authorized (admin permission required)!')],
	[/^Not authorized \(token expired\)!$/, same('Not authorized (token expired)!')],
	[/^Not authorized/, same('Not authorized')],
	[/^(Token|User) authorization failed\.$/, ([what]) => `${what} authorization failed.`],
	[/^Can't find User for Token$/, same("Can't find User for Token")],
	[/^The provided token is invalid\.$/, same('The provided token is invalid.')],
	[/^Authentication required$/, same('Authentication required')],
	[/^API (token|password) access disabled!$/, ([what]) => `API ${what} access disabled!`],
	[/^Login failed\./, same('Login failed.')],
	[/^Maintenance mode enabled!$/, same('Maintenance mode enabled!')],
	[/^(This o|O)bject already exists[!.]$/, same('Object already exists!')],
	[/^PG::InFailedSqlTransaction/, same('PG::InFailedSqlTransaction')],
	[/^No lookup value found for '(\w{1,64})': /, ([field]) => `No lookup value found for '${field}'`],
	[/^Invalid value '[\s\S]*' for field '(\w{1,64})'!$/, ([field]) => `Invalid value for field '${field}'!`],
	[/^Invalid value for param '(\w{1,64})': /, ([field]) => `Invalid value for param '${field}'`],
	[
		/^Missing required value for field '(\w{1,64})'!$/,
		([field]) => `Missing required value for field '${field}'!`,
	],
	[
		/^The required value '(\w{1,64})' is missing\.$/,
		([field]) => `The required value '${field}' is missing.`,
	],
	[/^Attribute '(\w{1,64})' required!$/, ([field]) => `Attribute '${field}' required!`],
	[
		/^(?:Validation failed: )?([A-Z][\w ]{0,64}) is longer than the allowed length (\d{1,9})$/,
		([field, length]) => `${field} is longer than the allowed length ${length}`,
	],
	[
		/^([A-Z][\w ]{0,64}) is (larger|smaller) than the allowed (maximum|minimum) value of (-?\d{1,12})$/,
		([field, how, which, limit]) => `${field} is ${how} than the allowed ${which} value of ${limit}`,
	],
	[
		/^Couldn't find (\w[\w:]{0,64}) with 'id'=(\d{1,12})$/,
		([what, id]) => `Couldn't find ${what} with 'id'=${id}`,
	],
	[/^Couldn't find Ticket without an ID$/, same("Couldn't find Ticket without an ID")],
	[/^No route matches /, same('No route matches')],
	[/^This page doesn't exist\.$/, same("This page doesn't exist.")],
	[/^Invalid email '[\s\S]*' of customer$/, same('Invalid email of customer')],
	[/^Invalid email '[\s\S]*'$/, same('Invalid email')],
	[
		/^Email address '[\s\S]*' is already used for (?:an)?other user\.$/,
		same('Email address is already used.'),
	],
	[/^Need at least an 'article body' field\.$/, same("Need at least an 'article body' field.")],
	[
		/^body of article is too large, (\d{1,12}) chars/,
		([count]) => `body of article is too large, ${count} chars`,
	],
	[
		/^Attachment needs '([\w-]{1,20})' param for attachment with index '(\d{1,4})'$/,
		([param, index]) => `Attachment needs '${param}' param for attachment with index '${index}'`,
	],
	[
		/^Invalid base64 for attachment with index '(\d{1,4})'$/,
		([index]) => `Invalid base64 for attachment with index '${index}'`,
	],
	[/^Cannot follow-up on a closed ticket\./, same('Cannot follow-up on a closed ticket.')],
	[/^Sending an email without a valid recipient is not possible\.$/, same('No valid recipient.')],
	[/^Can't delete, object has references\.$/, same("Can't delete, object has references.")],
	[/^At least one identifier \(/, same('At least one identifier for user is required.')],
	[/^Invalid (?:object|ticket) selector conditions$/, same('Invalid selector conditions')],
	[/Found invalid column/, same('Found invalid column')],
	[
		/^The required 'perform' value for ([\w.]{1,64}), (\w{1,64}) is missing!$/,
		([key, part]) => `The required 'perform' value for ${key}, ${part} is missing!`,
	],
	[
		/^Validation failed: Data option must have (integer|boolean value) for :(\w{1,64})$/,
		([what, option]) => `Data option must have ${what} for :${option}`,
	],
	[/^nonsensical hours provided$/, same('nonsensical hours provided')],
	[/^Name contains invalid path /, same('Name contains invalid path')],
	[/^The object could not be found\.$/, same('The object could not be found.')],
];

/** Zammad's text as we may show it, or null: for unknown texts, HTML pages and anything that is not its JSON. */
export function showableText(body: string): string | null {
	let json: unknown;
	try {
		json = JSON.parse(body);
	} catch {
		return null;
	}
	const parsed = errorBody.safeParse(json);
	const text = parsed.success ? (parsed.data.error ?? parsed.data.error_human)?.trim() : undefined;
	if (!text) return null;
	for (const [pattern, shown] of KNOWN) {
		const match = pattern.exec(text);
		if (match) return shown(match.slice(1));
	}
	return null;
}
