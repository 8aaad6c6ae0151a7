/** GSM 03.38: one septet each, and those that take two. Anything else makes the whole message UCS-2. */
const GSM7 =
	/^[@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà^{}\\[~\]|€\f]*$/;
const TWO_SEPTETS = /[\^{}\\[~\]|€\f]/g;
/** Ten joined messages, the most that gateways take: 153 septets or 67 UCS-2 units each. */
const SEPTETS = 1530;
const UCS2_UNITS = 670;

/** True when gateways take the text as one long SMS. */
export function fitsSms(text: string): boolean {
	if (!GSM7.test(text)) return text.length <= UCS2_UNITS;
	return text.length + (text.match(TWO_SEPTETS)?.length ?? 0) <= SEPTETS;
}
