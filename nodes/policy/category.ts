import { findConcepts, firedRules, readyLexicon, type Seen } from './concepts';
import type { Policy } from './document';
import { guessLanguage } from './language';
import { complaintKinds } from './schema/categories';
import type { Lexicon, LexiconRule } from './schema/lexicon';
import type { CategoryCode, CategoryReason, CategorySuggestion, Channel } from './types';
import { readSentences, type Sentence } from './words';

export interface CategoryInput {
	/** UTF-8 text of the message; may be empty when only files came. */
	text: string;
	subject?: string;
	channel: Channel;
	office?: string;
	role: 'user' | 'staff' | 'bot';
	hints?: { category?: string; confidential?: boolean };
}

/** From this score on a message is a suspected breach or crime, whatever else it is (CONF-3). */
const SUSPICION = 0.5;
/** A complaint this close to a request wins (2.1: on doubt CPL). */
const DOUBT = 0.15;

/**
 * Suggests a category (catalogue 2.1). Pure; a few tenths of a millisecond. Reasons are ids of the lexicon, never
 * words of the message. `hints.category` never becomes the decision: it only tips a message that says nothing.
 */
export function suggestCategory(policy: Policy, input: CategoryInput): CategorySuggestion {
	const ready = readyLexicon(policy.lexicon);
	const sentences = readSentences(`${input.subject ?? ''}\n${input.text}`, policy.lexicon);
	const concepts = findConcepts(ready, sentences);
	const fired = firedRules(ready, concepts, input.channel);
	const scores = scoreCategories(fired);
	const suspected = (scores.get('CPL::ETH') ?? 0) >= SUSPICION || (scores.get('CPL::CRM') ?? 0) >= SUSPICION;
	const pleasantry = !suspected && isPleasantry(policy.lexicon, sentences, concepts);
	const { code, confidence } = pleasantry
		? { code: 'OTH::OUT', confidence: 0.9 }
		: (choose(scores) ?? withoutEvidence(policy, input, sentences));
	const prefillable =
		confidence >= policy.categories.prefill.confidence &&
		policy.categories.prefill.parents.includes(parentOf(code)) &&
		!suspected;
	return {
		code,
		label: policy.categories.labels[code] ?? code,
		confidence,
		reasons: reasonsOf(fired, code),
		prefill: prefillable ? code : null,
		needsReview: !prefillable || ['CPL', 'EXC'].includes(parentOf(code)),
		restricted: suspected || code === 'CPL::ETH' || code === 'CPL::CRM' || input.hints?.confidential === true,
		complaintOfficial: complaintOfficial(policy, input.channel, code),
		language: guessLanguage(sentences),
		policyVersion: policy.version,
		policyHash: policy.hash,
	};
}

function parentOf(code: CategoryCode): string {
	return code.split('::', 1)[0]!;
}

/** Rules of one category add up without ever reaching certainty; a rule `against` a category takes its part away. */
function scoreCategories(fired: readonly LexiconRule[]): Map<CategoryCode, number> {
	const doubt = new Map<CategoryCode, number>();
	for (const { category, weight } of fired) {
		doubt.set(category, (doubt.get(category) ?? 1) * (1 - weight));
	}
	const scores = new Map<CategoryCode, number>();
	for (const [category, left] of doubt) {
		let score = 1 - left;
		for (const { against = [], weight, category: by } of fired) {
			if (by !== category && against.some((code) => code === category || code === parentOf(category))) {
				score *= 1 - weight;
			}
		}
		scores.set(category, score);
	}
	return scores;
}

interface Choice {
	code: CategoryCode;
	confidence: number;
}

function choose(scores: ReadonlyMap<CategoryCode, number>): Choice | null {
	const ranking = [...scores].sort(([, a], [, b]) => b - a);
	const best = ranking[0];
	if (!best || best[1] <= 0) {
		return null;
	}
	const score = (code: CategoryCode) => scores.get(code) ?? 0;
	let code = best[0];
	const parent = parentOf(code);
	if (parent === 'INF' || parent === 'OTH' || parent === 'SUG' || code === 'CPL::SVC') {
		const graver = score('CPL::ETH') >= score('CPL::CRM') ? 'CPL::ETH' : 'CPL::CRM';
		if (score(graver) >= SUSPICION) {
			code = graver;
		} else if (parent === 'INF' && score('CPL::SVC') >= best[1] - DOUBT) {
			code = 'CPL::SVC';
		}
	}
	const chosen = score(code);
	const rival = Math.max(0, ...ranking.filter(([other]) => other !== code).map(([, value]) => value));
	return { code, confidence: round(chosen * (chosen / (chosen + rival * 0.5))) };
}

/** A greeting, thanks or a wish and nothing else, so no request (A46): every word belongs to the formula. */
function isPleasantry(lexicon: Lexicon, sentences: readonly Sentence[], concepts: readonly Seen[]): boolean {
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
		const foreign = words.filter(
			({ form }, at) => !covered.has(at) && !lexicon.fillers.includes(form) && !/^\d/.test(form),
		);
		if (asked || foreign.length > 0) {
			return false;
		}
	}
	return formula;
}

/** Nothing in the lexicon spoke: a bare greeting, a picture, or words we do not know. */
function withoutEvidence(policy: Policy, input: CategoryInput, sentences: readonly Sentence[]): Choice {
	const hint = input.hints?.category;
	if (hint !== undefined && Object.hasOwn(policy.categories.labels, hint) && hint.includes('::')) {
		return { code: hint, confidence: 0.3 };
	}
	const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
	return words <= 4 ? { code: 'OTH::OUT', confidence: 0.5 } : { code: 'INF::KEP', confidence: 0.2 };
}

function reasonsOf(fired: readonly LexiconRule[], code: CategoryCode): CategoryReason[] {
	const own = (rule: LexiconRule) => (rule.category === code ? 0 : 1);
	return [...fired]
		.sort((a, b) => own(a) - own(b) || b.weight - a.weight)
		.slice(0, 8)
		.map(({ id, category, weight }) => ({ rule: `${category}/${id}`, weight }));
}

/** CPL-1: true for an official complaint channel, false for one that records, forwards and advises; null: no complaint. */
function complaintOfficial(policy: Policy, channel: Channel, code: CategoryCode): boolean | null {
	const kind = complaintKinds.find((one) => one === code);
	const row = policy.complaints[channel];
	return kind === undefined || row === undefined ? null : row[kind] === 'accept';
}

function round(value: number): number {
	return Math.round(value * 1000) / 1000;
}
