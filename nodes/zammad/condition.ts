import { refusal } from './judgement';

/** One entry of Zammad's flat condition (zammad-api 2.9); `value` is never left out (2.6). */
export interface ConditionEntry {
	operator: string;
	value: string | number | boolean | readonly (string | number)[];
	/** For relative times: minute, hour, day, week, month, year. */
	range?: string;
	pre_condition?: string;
}

/** Keys such as `ticket.number`, `article.message_id`, `customer.login`; all entries have to hold. */
export type Condition = Readonly<Record<string, ConditionEntry>>;

const KEY = /^(ticket|article|customer|organization)\.[a-z][a-z0-9_]*$/;

/**
 * Refuses conditions that Zammad would answer with every ticket (an entry without `value`, an empty list, `contains`
 * of nothing) or with a masked 500 (empty, nested).
 *
 * @throws {ZammadFailure} naming the key, never the value
 */
export function checkCondition(condition: Condition): void {
	const entries = Object.entries(condition);
	if (entries.length === 0) throw refusal('search tickets', 'A condition needs at least one entry.');
	for (const [key, entry] of entries) {
		if (!KEY.test(key)) {
			throw refusal('search tickets', 'Keys of a condition read like ticket.number or article.message_id.');
		}
		if (typeof entry?.operator !== 'string' || entry.operator === '') {
			throw refusal('search tickets', `The condition on ${key} has no operator.`);
		}
		const { value } = entry as { value?: unknown };
		const empty =
			value === undefined ||
			value === null ||
			(Array.isArray(value) && value.length === 0) ||
			(value === '' && entry.operator.startsWith('contains'));
		if (empty) {
			throw refusal(
				'search tickets',
				`The condition on ${key} has no value; Zammad would return every ticket.`,
			);
		}
	}
}
