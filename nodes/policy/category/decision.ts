import { probabilities, type Learned } from './learned';
import { isPleasantry } from './pleasantry';
import type { Reading } from './reading';
import { complaintKinds } from '../schema/categories';
import type { CategoryCode } from '../types';

/** What is suggested, before the policy says what may be done with it. */
export interface Decision {
	code: CategoryCode;
	/** 0 to 1: chance of `code`. */
	confidence: number;
	/** Suspected misconduct or crime, to be sorted by the few (CONF-3). */
	suspected: boolean;
	/** Not suspected, and still not so clear that no human needs to look. */
	doubtful: boolean;
}

/** What belongs into the restricted lane (CONF-3). */
const graveCodes: ReadonlySet<CategoryCode> = new Set(['CPL::ETH', 'CPL::CRM']);

/** Chance of misconduct and crime together from which a message is suspected, whatever else it is (CONF-3). */
const SUSPECT = 0.28;
/** The same for one whose words the rules know as misconduct or crime. */
const SUSPECT_BY_RULE = 0.16;
/** Chance from which a message that is no complaint is not suspected either; a human may still have to look. */
const CLEAR = 0.6;
/** Chance of misconduct and crime from which nothing is pre-filled. */
const DOUBTFUL = 0.04;
/** How close the more protected of two kinds has to come to win (2.1). */
const DOUBT = 0.1;
/** From this many words on a message without any rule is still weighed by its words. */
const FEW_WORDS = 5;

/** Weighs a message with learned weights and settles doubts as catalogue 2.1 says. */
export function decide(learned: Learned, reading: Reading): Decision {
	if (reading.sentences.length === 0) {
		return { code: 'OTH::OUT', confidence: 0.5, suspected: false, doubtful: true };
	}
	if (isPleasantry(reading)) {
		return { code: 'OTH::OUT', confidence: 0.9, suspected: false, doubtful: false };
	}
	const chances = chancesOf(learned, reading);
	const best = likeliest(learned.codes, chances);
	if (saysLittle(reading, chances, best)) {
		return { code: 'OTH::OUT', confidence: 0.3, suspected: false, doubtful: true };
	}
	const grave = chances('CPL::ETH') + chances('CPL::CRM');
	const told = reading.fired.some(({ rule: { category } }) => graveCodes.has(category));
	const clear = !best.startsWith('CPL::') && chances(best) >= CLEAR;
	const suspected = !clear && grave >= (told ? SUSPECT_BY_RULE : SUSPECT);
	const code = moreProtected(chances, best, suspected);
	return {
		code,
		confidence: Math.round(chances(code) * 1000) / 1000,
		suspected: suspected || graveCodes.has(code),
		doubtful: grave >= DOUBTFUL || reading.cut,
	};
}

type Chances = (code: CategoryCode) => number;

function chancesOf(learned: Learned, { features }: Reading): Chances {
	const found = probabilities(learned, features);
	const byCode = new Map(learned.codes.map((code, index) => [code, found[index]!]));
	return (code) => byCode.get(code) ?? 0;
}

function likeliest(codes: readonly CategoryCode[], chances: Chances): CategoryCode {
	return codes.reduce((best, one) => (chances(one) > chances(best) ? one : best));
}

/** Doubt between information and complaint: complaint; between service and ethics: ethics (2.1). */
function moreProtected(chances: Chances, likeliestCode: CategoryCode, suspected: boolean): CategoryCode {
	let code = likeliestCode;
	if (code.startsWith('INF::')) {
		const complaint = likeliest(complaintKinds, chances);
		code = chances(complaint) >= chances(code) - DOUBT ? complaint : code;
	}
	const ethics = suspected && code === 'CPL::SVC' && chances('CPL::ETH') >= chances(code) - DOUBT;
	return ethics ? 'CPL::ETH' : code;
}

/**
 * "Ini fotonya", "berikut resinya": a few words that no rule knows and no category claims. Weighing them would be
 * guessing, and a guess could lock a harmless ticket away; a human reads it.
 */
function saysLittle({ sentences, fired }: Reading, chances: Chances, code: CategoryCode): boolean {
	const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
	const guessed =
		fired.length === 0 ||
		(graveCodes.has(code) && !fired.some(({ rule: { category } }) => category === code));
	return words < FEW_WORDS && guessed && chances(code) < 0.6;
}
