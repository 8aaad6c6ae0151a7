import type { LexiconRule } from '../../schema/lexicon';

/** Requests for information, and questions that only sound like a report. */
export const inquiries: LexiconRule[] = [
	{
		id: 'asks-customs',
		category: 'INF::KEP',
		all: ['question|askInfo|questionMark', 'customsTopic'],
	},
	{ id: 'asks-formally', category: 'INF::KEP', all: ['askInfo'] },
	{ id: 'asks', category: 'INF::KEP', all: ['question|questionMark'] },
	{ id: 'topic', category: 'INF::KEP', all: ['customsTopic'] },
	{
		id: 'scam-check',
		category: 'INF::KEP',
		all: ['scamCheck', 'question|questionMark|impostor'],
		scope: 'message',
	},
	{
		id: 'how-to-report',
		category: 'INF::KEP',
		all: ['howReport'],
		none: ['place', 'me', 'suspectOfficer', 'money'],
		scope: 'message',
	},
	{
		id: 'what-is-bribery',
		category: 'INF::KEP',
		all: ['abstract', 'bribe', 'question|questionMark'],
		none: ['suspectOfficer', 'informant', 'money'],
	},
	{ id: 'asks-excise', category: 'INF::CUK', all: ['question|askInfo|questionMark', 'excise'] },
	{ id: 'excise', category: 'INF::CUK', all: ['excise'] },
	{
		id: 'abstract-excise-crime',
		category: 'INF::CUK',
		all: ['abstract', 'exciseGoods|noStamp|badStamp', 'question|questionMark'],
		none: ['informant', 'suspectOfficer'],
	},
	{
		id: 'abstract-crime',
		category: 'INF::KEP',
		all: ['abstract', 'question|questionMark', 'smuggle|illegal|untaxed|forge|contraband|underdeclare|grave'],
		none: ['informant', 'suspectOfficer', 'money', 'soon'],
	},
];

/** Requests that the service excludes (2.2). */
export const excluded: LexiconRule[] = [
	{ id: 'official-reading', category: 'EXC::TAFSIR', all: ['wording', 'officialView'], scope: 'message' },
	{ id: 'words-of-rule', category: 'EXC::TAFSIR', all: ['wording', 'ruleText'], within: 12 },
	{
		id: 'view-of-rule',
		category: 'EXC::TAFSIR',
		all: ['officialView', 'ruleText|customs'],
		scope: 'message',
	},
	{ id: 'no-rule-found', category: 'EXC::BELUM', all: ['noRule'], scope: 'message' },
	{ id: 'coming-levy', category: 'EXC::BELUM', all: ['future', 'levyCandidate'], scope: 'message' },
	{
		id: 'coming-rule',
		category: 'EXC::BELUM',
		all: ['future', 'ruleText|duty|excise'],
		none: ['complain', 'officer', 'delay'],
	},
	{ id: 'candidate', category: 'EXC::BELUM', all: ['levyCandidate', 'excise|duty|enact'], scope: 'message' },
	{ id: 'facts-of-party', category: 'EXC::DATA', all: ['otherParty', 'partyFact'], scope: 'message' },
	{
		id: 'facts-asked',
		category: 'EXC::DATA',
		all: ['partyFact', 'give|question', 'importer|otherParty'],
		none: ['publicClaim'],
	},
	{ id: 'phase-outcome', category: 'EXC::KASUS', all: ['casePhase', 'caseOutcome'], scope: 'message' },
	{ id: 'phase-asked', category: 'EXC::KASUS', all: ['casePhase', 'question|questionMark|askInfo'] },
	{ id: 'record-claimed', category: 'EXC::PPID', all: ['record', 'publicClaim'], scope: 'message' },
	{ id: 'record-studied', category: 'EXC::PPID', all: ['record', 'study|span'], scope: 'message' },
	{ id: 'interpretation', category: 'EXC::TAFSIR', all: ['interpretation', 'ruleText|give'] },
	{ id: 'interpretation-alone', category: 'EXC::TAFSIR', all: ['interpretation'] },
	{ id: 'unregulated', category: 'EXC::BELUM', all: ['unregulated'] },
	{
		id: 'when-enacted',
		category: 'EXC::BELUM',
		all: ['when', 'enact', 'futureLevy|excise|customsTopic'],
		within: 8,
	},
	{ id: 'future-levy', category: 'EXC::BELUM', all: ['futureLevy', 'when|enact'] },
	{
		id: 'data-of-others',
		category: 'EXC::DATA',
		all: ['others', 'give|question|questionMark'],
	},
	{
		id: 'press-on-case',
		category: 'EXC::KASUS',
		all: ['press', 'case|caseStatus'],
	},
	{ id: 'case-status', category: 'EXC::KASUS', all: ['case', 'caseStatus'] },
	{ id: 'ppid', category: 'EXC::PPID', all: ['ppid'] },
	{
		id: 'public-record',
		category: 'EXC::PPID',
		all: ['publicRecord', 'give'],
		none: ['officer'],
	},
];

/** The rest. */
export const others: LexiconRule[] = [
	{ id: 'suggestion', category: 'SUG', all: ['suggestion'] },
	{
		id: 'strong-suggestion',
		category: 'SUG',
		all: ['strongSuggestion'],
	},
	{
		id: 'advert',
		category: 'OTH::SPAM',
		all: ['advert'],
		none: ['officer', 'customs', 'customsTopic'],
		scope: 'message',
	},
	{ id: 'other-office', category: 'OTH::OUT', all: ['elsewhereMore'], none: ['officer'] },
	{ id: 'praise', category: 'OTH::OUT', all: ['praise'], none: ['officer', 'question'] },
	{ id: 'trial', category: 'OTH::TEST', all: ['trial'] },
	{
		id: 'elsewhere',
		category: 'OTH::OUT',
		all: ['elsewhere'],
		none: ['officer', 'goods'],
	},
];
