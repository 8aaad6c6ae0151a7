import { complaintChannels } from './complaint';
import { defaultPolicy, type Policy } from './document';
import { filled } from './filled';
import { words } from './sameWords';

/** Templates of the automatic receipts. */
const NAMES = ['receipt', 'receipt-sms', 'complaint-recorded', 'complaint-advice'] as const;

export type AcknowledgementName = (typeof NAMES)[number];

/** What a user reads when his message came (CPL-1, A11). `office`: its label. */
export function acknowledgement(
	policy: Policy,
	name: AcknowledgementName,
	{ number, office }: { number: string; office: string },
): string {
	const { text } = policy.templates[name] ?? defaultPolicy().templates[name]!;
	return filled(text, { ...complaintChannels(policy), nomor_tiket: number, kantor: office });
}

/**
 * Whether a text is an automatic receipt of ours, of any ticket and office, as a channel gives it back: the sentence of
 * practical reference may stand under it, and X puts links of its own in place of ours.
 */
export function isAcknowledgement(policy: Policy, text: string): boolean {
	const said = words(text);
	return NAMES.some((name) => patternOf(policy, name).test(said));
}

function patternOf(policy: Policy, name: AcknowledgementName): RegExp {
	const { text: sentence } = policy.templates['legal-force'] ?? defaultPolicy().templates['legal-force']!;
	const labels = Object.values(policy.offices).map(({ label }) => label);
	const receipt = literal(acknowledgement(policy, name, { number: NUMBER, office: OFFICE }))
		.replaceAll(NUMBER, '\\d+')
		.replaceAll(OFFICE, `(?:${labels.map(literal).join('|')})`)
		.replaceAll(/(?:https?:|www\\\.)\S+/g, '\\S+');
	return new RegExp(`^${receipt}(?: ${literal(sentence)})?$`);
}

/** In no text of a policy. */
const NUMBER = '\u0001';
const OFFICE = '\u0002';

const literal = (text: string): string => words(text).replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
