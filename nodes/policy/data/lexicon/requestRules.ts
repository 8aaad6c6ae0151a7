import type { LexiconRule } from '../../schema/lexicon';

/** Requests for information, and questions that only sound like a report. */
export const inquiries: LexiconRule[] = [
	{
		id: 'asks-customs',
		category: 'INF::KEP',
		weight: 0.5,
		all: ['question|askInfo|questionMark', 'customsTopic'],
	},
	{ id: 'asks-formally', category: 'INF::KEP', weight: 0.4, all: ['askInfo'] },
	{ id: 'asks', category: 'INF::KEP', weight: 0.25, all: ['question|questionMark'] },
	{ id: 'topic', category: 'INF::KEP', weight: 0.15, all: ['customsTopic'] },
	{
		id: 'scam-check',
		category: 'INF::KEP',
		weight: 0.7,
		all: ['scamCheck', 'question|questionMark|impostor'],
		scope: 'message',
		against: ['CPL::ETH', 'CPL::SVC'],
	},
	{
		id: 'how-to-report',
		category: 'INF::KEP',
		weight: 0.75,
		all: ['howReport'],
		none: ['place', 'me', 'suspectOfficer', 'money'],
		scope: 'message',
		against: ['CPL'],
	},
	{
		id: 'what-is-bribery',
		category: 'INF::KEP',
		weight: 0.75,
		all: ['abstract', 'bribe', 'question|questionMark'],
		none: ['suspectOfficer', 'informant', 'money'],
		against: ['CPL::ETH', 'CPL::CRM'],
	},
	{ id: 'asks-excise', category: 'INF::CUK', weight: 0.65, all: ['question|askInfo|questionMark', 'excise'] },
	{ id: 'excise', category: 'INF::CUK', weight: 0.35, all: ['excise'] },
	{
		id: 'abstract-excise-crime',
		category: 'INF::CUK',
		weight: 0.8,
		all: ['abstract', 'exciseGoods|noStamp|badStamp', 'question|questionMark'],
		none: ['informant', 'suspectOfficer'],
		against: ['CPL'],
	},
	{
		id: 'abstract-crime',
		category: 'INF::KEP',
		weight: 0.7,
		all: ['abstract', 'question|questionMark', 'smuggle|illegal|untaxed|forge|contraband|underdeclare|grave'],
		none: ['informant', 'suspectOfficer', 'money', 'soon'],
		against: ['CPL'],
	},
];

/** Requests that the service excludes (2.2). */
export const excluded: LexiconRule[] = [
	{ id: 'interpretation', category: 'EXC::TAFSIR', weight: 0.8, all: ['interpretation', 'ruleText|give'] },
	{ id: 'interpretation-alone', category: 'EXC::TAFSIR', weight: 0.4, all: ['interpretation'] },
	{ id: 'unregulated', category: 'EXC::BELUM', weight: 0.85, all: ['unregulated'] },
	{
		id: 'when-enacted',
		category: 'EXC::BELUM',
		weight: 0.6,
		all: ['when', 'enact', 'futureLevy|excise|customsTopic'],
		within: 8,
	},
	{ id: 'future-levy', category: 'EXC::BELUM', weight: 0.7, all: ['futureLevy', 'when|enact'] },
	{
		id: 'data-of-others',
		category: 'EXC::DATA',
		weight: 0.85,
		all: ['others', 'give|question|questionMark'],
	},
	{
		id: 'press-on-case',
		category: 'EXC::KASUS',
		weight: 0.9,
		all: ['press', 'case|caseStatus'],
		against: ['CPL'],
	},
	{ id: 'case-status', category: 'EXC::KASUS', weight: 0.8, all: ['case', 'caseStatus'], against: ['CPL'] },
	{ id: 'ppid', category: 'EXC::PPID', weight: 0.9, all: ['ppid'] },
	{
		id: 'public-record',
		category: 'EXC::PPID',
		weight: 0.65,
		all: ['publicRecord', 'give'],
		none: ['officer'],
	},
];

/** The rest. */
export const others: LexiconRule[] = [
	{ id: 'suggestion', category: 'SUG', weight: 0.65, all: ['suggestion'] },
	{
		id: 'strong-suggestion',
		category: 'SUG',
		weight: 0.75,
		all: ['strongSuggestion'],
		against: ['CPL::SVC', 'INF'],
	},
	{
		id: 'advert',
		category: 'OTH::SPAM',
		weight: 0.8,
		all: ['advert'],
		none: ['officer', 'customs', 'customsTopic'],
		scope: 'message',
	},
	{ id: 'trial', category: 'OTH::TEST', weight: 0.6, all: ['trial'] },
	{
		id: 'elsewhere',
		category: 'OTH::OUT',
		weight: 0.8,
		all: ['elsewhere'],
		none: ['officer', 'goods'],
		against: ['INF'],
	},
];
