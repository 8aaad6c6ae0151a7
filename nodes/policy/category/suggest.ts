import { complaintIntake } from '../complaint';
import { decide } from './decision';
import type { Policy } from '../document';
import { guessLanguage } from './language';
import { learnedFrom, type Learned } from './learned';
import { readMessage } from './reading';
import { reasonsOf } from './reasons';
import { isPrefillable } from './suggested';
import { complaintKinds } from '../schema/categories';
import { topicOf } from './topic';
import type { CategoryCode, CategorySuggestion, Channel } from '../types';

export interface CategoryInput {
	/** Text of the message; may be empty when only files came. */
	text: string;
	subject?: string;
	channel: Channel;
	office?: string;
	role: 'user' | 'staff' | 'bot';
	hints?: { category?: string; confidential?: boolean };
	/** Put the words that spoke into the reasons; only for text that is not sealed. */
	showWords?: boolean;
}

/**
 * Suggests a category (catalogue 2.1). Pure; once the weights are learned, well under a millisecond for a chat message,
 * a few for the longest that is read. Reasons are ids of the lexicon; words of the message stand beside them only where
 * `showWords` asks for them. `hints.category` never becomes the decision.
 */
export function suggestCategory(policy: Policy, input: CategoryInput): CategorySuggestion {
	return suggestWith(policy, learnedFrom(policy.lexicon), input);
}

/** The same with given weights, for measuring on messages the weights have not seen. */
export function suggestWith(policy: Policy, learned: Learned, input: CategoryInput): CategorySuggestion {
	const reading = readMessage(policy.lexicon, `${input.subject ?? ''}\n${input.text}`, input.channel);
	const { code, confidence, suspected, doubtful } = decide(learned, reading);
	const restricted = suspected || input.hints?.confidential === true;
	const prefillable = !restricted && !doubtful && isPrefillable(policy, code, confidence);
	return {
		code,
		label: policy.categories.labels[code] ?? code,
		confidence,
		reasons: reasonsOf(learned, reading, code, input.showWords === true),
		prefill: prefillable ? code : null,
		needsReview: !prefillable,
		restricted,
		complaintOfficial: complaintOfficial(policy, input.channel, code),
		language: guessLanguage(reading.sentences),
		topic: topicOf(reading, code),
		policyVersion: policy.version,
		policyHash: policy.hash,
	};
}

/** CPL-1: whether the channel is an official one for this complaint; null: no complaint. */
function complaintOfficial(policy: Policy, channel: Channel, code: CategoryCode): boolean | null {
	const kind = complaintKinds.find((one) => one === code);
	return kind === undefined ? null : complaintIntake(policy, channel, kind).official;
}
