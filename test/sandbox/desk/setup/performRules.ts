import { Refusal } from '../refusal';

/** What a `perform` of a macro or a trigger must hold (zammad-api 7.1; recordings 09, 14). */
const NEEDED: Record<string, readonly string[]> = {
	'article.note': ['body', 'subject', 'internal'],
	'notification.email': ['body', 'recipient', 'subject'],
	'notification.sms': ['body', 'recipient'],
	'notification.webhook': ['webhook_id'],
};

// Rails' `blank?`: the boolean false counts as missing, hence `internal: "false"` is a text.
const blank = (value: unknown): boolean =>
	value === undefined ||
	value === null ||
	value === false ||
	(typeof value === 'string' && value.trim() === '') ||
	(Array.isArray(value) && value.length === 0);

export function checkPerform(perform: unknown): void {
	for (const [key, given] of Object.entries((perform ?? {}) as Record<string, unknown>)) {
		const held = (typeof given === 'object' && given !== null ? given : {}) as Record<string, unknown>;
		const needed = NEEDED[key] ?? (held.pre_condition === 'specific' ? ['value'] : []);
		const absent = needed.find((name) => blank(held[name]));
		if (absent) throw new Refusal(422, `The required 'perform' value for ${key}, ${absent} is missing!`);
	}
}
