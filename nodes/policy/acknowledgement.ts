import { complaintChannels } from './complaint';
import { defaultPolicy, type Policy } from './document';
import { filled } from './filled';
import { invitation, INVITATIONS } from './invitation';
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
 * Whether a text is an automatic receipt of ours or an invitation to the survey, of any ticket and office, as a channel
 * gives it back: the sentence of practical reference may stand under it, and X puts links of its own in place of ours.
 */
export function isAcknowledgement(policy: Policy, text: string): boolean {
	const said = words(text);
	const of = { number: NUMBER, office: OFFICE };
	const texts = [
		...NAMES.map((name) => acknowledgement(policy, name, of)),
		...INVITATIONS.map((name) => invitation(policy, name, { ...of, link: 'https://link' }).text),
	];
	return texts.some((text) => patternOf(policy, text).test(said));
}

function patternOf(policy: Policy, text: string): RegExp {
	const { text: sentence } = policy.templates['legal-force'] ?? defaultPolicy().templates['legal-force']!;
	const labels = Object.values(policy.offices).map(({ label }) => label);
	const ours = literal(text)
		.replaceAll(NUMBER, '\\d+')
		.replaceAll(OFFICE, `(?:${labels.map(literal).join('|')})`)
		.replaceAll(/(?:https?:|www\\\.)\S+/g, '\\S+');
	return new RegExp(`^${ours}(?: ${literal(sentence)})?$`);
}

/** In no text of a policy. */
const NUMBER = '\u0001';
const OFFICE = '\u0002';

const literal = (text: string): string => words(text).replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
