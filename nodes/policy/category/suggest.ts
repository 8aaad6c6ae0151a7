import type { Seen } from './concepts';
import type { Policy } from '../document';
import { guessLanguage } from './language';
import { learnedFrom, probabilities, type Learned } from './learned';
import { readMessage, type Reading } from './reading';
import { complaintKinds } from '../schema/categories';
import type { Lexicon, LexiconRule } from '../schema/lexicon';
import type { CategoryCode, CategoryReason, CategorySuggestion, Channel } from '../types';

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

/** How far a category's rules lift its learned probability. */
const RULES_LIFT = 2.5;
/**
 * Misconduct and crime are far more frequent among the examples than in the mail: what is left of their chance when
 * no rule of theirs speaks.
 */
const UNSUPPORTED = 0.5;
/** Weight of a rule category from which it alone makes a suspicion, if the learned weights do not speak against it. */
const RULES_SUSPECT = 0.5;
const RULES_SUSPECT_WITH = 0.12;
/** Probability of misconduct and crime together from which a message is suspected, whatever else it is (CONF-3). */
const SUSPECT = 0.2;
/** A complaint this close to what beats it wins (2.1: on doubt the more protected one). */
const DOUBT = 0.12;

/**
 * Suggests a category (catalogue 2.1). Pure; well under a millisecond for a chat message once the weights are learned.
 * Reasons are ids of the lexicon, never words of the message. `hints.category` never becomes the decision.
 */
export function suggestCategory(policy: Policy, input: CategoryInput): CategorySuggestion {
	return suggestWith(policy, learnedFrom(policy.lexicon), input);
}

/** The same with given weights, for measuring on messages the weights have not seen. */
export function suggestWith(policy: Policy, learned: Learned, input: CategoryInput): CategorySuggestion {
	const text = `${input.subject ?? ''}\n${input.text}`;
	const reading = readMessage(policy.lexicon, text, input.channel);
	const chances = weigh(learned, reading);
	const little = saysLittle(reading, chances);
	const suspected = !little && reading.sentences.length > 0 && isSuspected(reading.fired, chances);
	const { code, confidence } = little ? LITTLE : choose(policy, reading, chances, suspected);
	const parent = parentOf(code);
	const { prefill } = policy.categories;
	const prefillable = !suspected && confidence >= prefill.confidence && prefill.parents.includes(parent);
	return {
		code,
		label: policy.categories.labels[code] ?? code,
		confidence,
		reasons: reasonsOf(reading.fired, code, chances.get(code) ?? 0),
		prefill: prefillable ? code : null,
		needsReview: !prefillable,
		restricted: suspected || graveCodes.has(code) || input.hints?.confidential === true,
		complaintOfficial: complaintOfficial(policy, input.channel, code),
		language: guessLanguage(reading.sentences),
		topic: null,
		policyVersion: policy.version,
		policyHash: policy.hash,
	};
}

/** Learned probabilities, each lifted by what the rules of its category say: rare categories have few examples. */
function weigh(learned: Learned, { features, fired }: Reading): Chances {
	const lifted = probabilities(learned, features).map((chance, index) => {
		const code = learned.codes[index]!;
		const weight = ruleWeight(fired, code);
		const share = weight === 0 && graveCodes.has(code) ? UNSUPPORTED : 1;
		return chance * share * Math.exp(RULES_LIFT * weight);
	});
	const total = lifted.reduce((sum, one) => sum + one, 0);
	return new Map(lifted.map((one, index) => [learned.codes[index]!, one / total]));
}

type Chances = ReadonlyMap<CategoryCode, number>;

interface Choice {
	code: CategoryCode;
	confidence: number;
}

function parentOf(code: CategoryCode): string {
	return code.split('::', 1)[0]!;
}

/** What belongs into the restricted lane (CONF-3). */
const graveCodes: ReadonlySet<CategoryCode> = new Set(['CPL::ETH', 'CPL::CRM']);

/** From this many words on a message without any rule is still weighed by its words. */
const FEW_WORDS = 5;
const LITTLE: Choice = { code: 'OTH::OUT', confidence: 0.3 };

/**
 * "Ini fotonya", "berikut resinya": a few words that no rule knows and no category claims. Weighing them would be
 * guessing, and a guess could lock a harmless ticket away; a human reads it.
 */
function saysLittle({ sentences, fired }: Reading, chances: Chances): boolean {
	const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
	const [code, chance] = likeliest(chances);
	const guessed = fired.length === 0 || (graveCodes.has(code) && ruleWeight(fired, code) === 0);
	return words > 0 && words < FEW_WORDS && guessed && chance < 0.6;
}

function likeliest(chances: Chances): [CategoryCode, number] {
	return [...chances].reduce((best, one) => (one[1] > best[1] ? one : best));
}

function isSuspected(fired: readonly LexiconRule[], chances: Chances): boolean {
	const chance = (chances.get('CPL::ETH') ?? 0) + (chances.get('CPL::CRM') ?? 0);
	const weight = Math.max(ruleWeight(fired, 'CPL::ETH'), ruleWeight(fired, 'CPL::CRM'));
	return chance >= SUSPECT || (weight >= RULES_SUSPECT && chance >= RULES_SUSPECT_WITH);
}

/** Rules of a category add up without reaching certainty; a rule `against` it takes its own weight away. */
function ruleWeight(fired: readonly LexiconRule[], code: CategoryCode): number {
	let doubt = 1;
	let shield = 1;
	for (const { category, weight, against = [] } of fired) {
		if (category === code) {
			doubt *= 1 - weight;
		} else if (against.some((one) => one === code || one === parentOf(code))) {
			shield *= 1 - weight;
		}
	}
	return (1 - doubt) * shield;
}

function choose(
	policy: Policy,
	{ sentences, concepts, features }: Reading,
	chances: Chances,
	suspected: boolean,
): Choice {
	if (sentences.length === 0 || (!suspected && isPleasantry(policy.lexicon, sentences, concepts))) {
		return { code: 'OTH::OUT', confidence: sentences.length === 0 ? 0.5 : 0.9 };
	}
	const chance = (code: CategoryCode) => chances.get(code) ?? 0;
	let [code] = likeliest(chances);
	if (parentOf(code) === 'INF') {
		const complaint = [...complaintKinds].sort((a, b) => chance(b) - chance(a))[0]!;
		code = chance(complaint) >= chance(code) - DOUBT ? complaint : code;
	}
	if (code === 'CPL::SVC' && suspected && chance('CPL::ETH') >= chance(code) - DOUBT) {
		code = 'CPL::ETH';
	}
	const unread = features.length === 0 || chance(code) < 0.12;
	return { code, confidence: unread ? 0.1 : Math.round(chance(code) * 1000) / 1000 };
}

/** A greeting, thanks or a wish and nothing else, so no request (A46): every word belongs to the formula. */
function isPleasantry(lexicon: Lexicon, sentences: Reading['sentences'], concepts: readonly Seen[]): boolean {
	let formula = false;
	for (const [index, { words, asked }] of sentences.entries()) {
		const seen = concepts[index]!;
		const covered = new Set<number>();
		for (const concept of ['greeting', 'thanks', 'polite']) {
			for (const { first, last } of seen.get(concept) ?? []) {
				formula ||= concept !== 'polite';
				for (let at = first; at <= last; at++) {
					covered.add(at);
				}
			}
		}
		const foreign = words.some(
			({ form }, at) => !covered.has(at) && !lexicon.fillers.includes(form) && !/^\d/.test(form),
		);
		if (asked || foreign) {
			return false;
		}
	}
	return formula;
}

/** The rules that spoke, those for the chosen code first, and the weight of the examples. */
function reasonsOf(fired: readonly LexiconRule[], code: CategoryCode, chance: number): CategoryReason[] {
	const own = (rule: LexiconRule) => (rule.category === code ? 0 : 1);
	const spoken = [...fired]
		.sort((a, b) => own(a) - own(b) || b.weight - a.weight)
		.slice(0, 7)
		.map(({ id, category, weight }) => ({ rule: `${category}/${id}`, weight }));
	return [...spoken, { rule: `${code}/examples`, weight: Math.round(chance * 1000) / 1000 }];
}

/** CPL-1: true for an official complaint channel, false for one that records, forwards and advises; null: no complaint. */
function complaintOfficial(policy: Policy, channel: Channel, code: CategoryCode): boolean | null {
	const kind = complaintKinds.find((one) => one === code);
	const row = policy.complaints[channel];
	return kind === undefined || row === undefined ? null : row[kind] === 'accept';
}
