const E164 = /^\+[1-9][0-9]{6,14}$/;

/**
 * A phone number as E.164, or undefined. `0812…` is Indonesian, as a gateway here writes it; digits without a plus are
 * taken as international when they are long enough, so that a short code stays what it is.
 */
export function e164(value: string | undefined): string | undefined {
	const digits = (value ?? '').replace(/[\s().-]/g, '');
	const plus = /^\d{11,15}$/.test(digits) && !digits.startsWith('0') ? `+${digits}` : digits;
	const international = plus.replace(/^00/, '+').replace(/^0(?=\d{8})/, '+62');
	return E164.test(international) ? international : undefined;
}
