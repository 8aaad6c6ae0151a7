import type { Desk } from './desk';

/** An answer other than success. What the caller may read of it is decided where it is sent (api/errors.ts). */
export class Refusal extends Error {
	constructor(
		readonly status: number,
		message: string,
		/**
		 * `clear`: everybody reads it; `bare`: also, but without `error_human`; `inner`: masked without `admin`; `form`:
		 * what a form demands, masked up to 6.5 and clear from 7.0.
		 */
		readonly audience: 'clear' | 'bare' | 'inner' | 'form' = 'clear',
	) {
		super(message);
	}
}

/** What PostgreSQL says to every further statement once a constraint was hit in the transaction (recording 01). */
export const abortedTransaction = (): Refusal =>
	new Refusal(
		422,
		'PG::InFailedSqlTransaction: ERROR:  current transaction is aborted, commands ignored until end of transaction block\n',
		'inner',
	);

export const missing = (object: string, id: unknown): Refusal =>
	new Refusal(404, `Couldn't find ${object} with 'id'=${String(id)}`);

export const unknownName = (field: string, name: string): Refusal =>
	new Refusal(422, `No lookup value found for '${field}': ${JSON.stringify(name)}`);

export const unknownId = (field: string, id: unknown): Refusal =>
	new Refusal(422, `Invalid value for param '${field}': ${JSON.stringify(id)}`);

/** A value outside the options of the core workflow (zammad-api 2.3). */
export const invalidOption = (field: string, value: unknown): Refusal =>
	new Refusal(422, `Invalid value '${String(value)}' for field '${field}'!`, 'form');

export const forbidden = (message = 'Not authorized'): Refusal => new Refusal(403, message);

/** A unique index was hit (recordings 03, 06 to 09, 14; 5.5 says it otherwise). */
export const alreadyThere = (desk: Desk): Refusal =>
	new Refusal(422, desk.since('5.5') ? 'This object already exists.' : 'Object already exists!');

/** A column without a value that must have one. The 5.2 text is mangled (recording 07). */
export const required = (desk: Desk, table: string, column: string): Refusal =>
	new Refusal(
		422,
		desk.since('5.5')
			? `Attribute '${column}' required!`
			: `Attribute '${column}" of relation "${table}' required!`,
	);
