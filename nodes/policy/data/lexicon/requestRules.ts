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
	{ id: 'trial', category: 'OTH::TEST', all: ['trial'] },
	{
		id: 'elsewhere',
		category: 'OTH::OUT',
		all: ['elsewhere'],
		none: ['officer', 'goods'],
	},
];
