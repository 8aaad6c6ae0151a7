import type { LexiconRule } from '../../schema/lexicon';

/** Suspected breaches of the code of ethics. A question in the abstract takes its weight back below. */
export const ethics: LexiconRule[] = [
	{ id: 'favour', category: 'CPL::ETH', all: ['favour', 'officer|customs'], scope: 'message' },
	{ id: 'lewd', category: 'CPL::ETH', all: ['lewd', 'officer|customs|me'], scope: 'message' },
	{ id: 'bribe', category: 'CPL::ETH', all: ['bribe'] },
	{ id: 'bribe-officer', category: 'CPL::ETH', all: ['bribe', 'officer|customs'] },
	{ id: 'bribe-told', category: 'CPL::ETH', all: ['bribe', 'informant|me'] },
	{
		id: 'officer-asks-money',
		category: 'CPL::ETH',
		all: ['officer', 'ask', 'money'],
		none: ['duty'],
		within: 9,
	},
	{
		id: 'customs-asks-money',
		category: 'CPL::ETH',
		all: ['customs', 'ask', 'money'],
		none: ['duty', 'impostor'],
		within: 6,
	},
	{
		id: 'officer-asks-trinket',
		category: 'CPL::ETH',
		all: ['officer', 'ask', 'trinket'],
		none: ['duty', 'deal'],
		within: 6,
	},
	{
		id: 'money-for-speed',
		category: 'CPL::ETH',
		all: ['ask', 'money', 'speed'],
		none: ['duty', 'impostor', 'delay'],
	},
	{
		id: 'officer-money-speed',
		category: 'CPL::ETH',
		all: ['officer|customs', 'money', 'speed'],
		none: ['duty'],
		within: 10,
	},
	{
		id: 'private-pocket',
		category: 'CPL::ETH',
		all: ['personal', 'officer|ask|money'],
		none: ['scamCheck'],
	},
	{
		id: 'threat-by-officer',
		category: 'CPL::ETH',
		all: ['threat', 'officer|customs'],
		within: 12,
	},
	{
		id: 'threat',
		category: 'CPL::ETH',
		all: ['threat', 'me|money'],
		none: ['scamCheck', 'abstract'],
	},
	{ id: 'insult-by-officer', category: 'CPL::ETH', all: ['insult', 'officer|customs'] },
	{ id: 'insult', category: 'CPL::ETH', all: ['insult', 'me'] },
	{ id: 'grave', category: 'CPL::ETH', all: ['grave'] },
	{
		id: 'officer-conduct',
		category: 'CPL::ETH',
		all: ['officer', 'conduct'],
		none: ['askInfo'],
	},
	{ id: 'oknum', category: 'CPL::ETH', all: ['suspectOfficer'] },
	{
		id: 'officer-reported',
		category: 'CPL::ETH',
		all: ['officer', 'informant'],
		none: ['rude', 'delay', 'silence', 'bad'],
	},
];

/** Suspected customs and excise crime. */
export const crimes: LexiconRule[] = [
	{
		id: 'concealed-goods',
		category: 'CPL::CRM',
		all: ['concealed', 'contraband|exciseGoods|goods|papers'],
		none: ['officer'],
	},
	{
		id: 'gossip-of-goods',
		category: 'CPL::CRM',
		all: ['gossip', 'contraband|exciseGoods|untaxed|forge'],
		scope: 'message',
	},
	{
		id: 'excise-goods-dealt',
		category: 'CPL::CRM',
		all: ['exciseGoods', 'deal', 'place|soon|importer|informant'],
		none: ['mild', 'abstract', 'askInfo', 'question', 'delay', 'press', 'officer', 'customs'],
	},
	{
		id: 'covert-goods',
		category: 'CPL::CRM',
		all: ['contraband', 'deal', 'place', 'soon'],
		none: ['mild', 'question', 'delay', 'silence', 'overdue', 'officer', 'customs'],
	},
	{
		id: 'evades',
		category: 'CPL::CRM',
		all: ['forge', 'papers', 'untaxed|duty|importer|informant'],
		none: ['officer', 'mild', 'failure'],
	},
	{
		id: 'value-lowered',
		category: 'CPL::CRM',
		all: ['underdeclare', 'declared|forge'],
		none: ['officer', 'mild'],
	},
	{ id: 'smuggling', category: 'CPL::CRM', all: ['smuggle'] },
	{
		id: 'smuggling-told',
		category: 'CPL::CRM',
		all: ['smuggle', 'informant|place|soon|deal|importer'],
	},
	{ id: 'unstamped-goods', category: 'CPL::CRM', all: ['exciseGoods', 'noStamp|illegal'] },
	{
		id: 'unstamped-goods-dealt',
		category: 'CPL::CRM',
		all: ['exciseGoods', 'noStamp|illegal', 'deal|place|informant'],
	},
	{ id: 'false-stamps', category: 'CPL::CRM', all: ['badStamp'] },
	{ id: 'untaxed-dealt', category: 'CPL::CRM', all: ['untaxed', 'deal|importer|informant'] },
	{
		id: 'forged-papers',
		category: 'CPL::CRM',
		all: ['forge', 'papers'],
		none: ['officer', 'failure'],
		within: 6,
	},
	{
		id: 'under-declared',
		category: 'CPL::CRM',
		all: ['underdeclare', 'informant|importer|deal|papers|duty'],
	},
	{
		id: 'contents-hidden',
		category: 'CPL::CRM',
		all: ['contents', 'declared'],
		none: ['damage'],
		within: 10,
	},
	{
		id: 'illegal-dealt',
		category: 'CPL::CRM',
		all: ['illegal', 'deal|place|importer|informant'],
	},
	{
		id: 'hard-contraband',
		category: 'CPL::CRM',
		all: ['hardContraband', 'deal|informant|soon'],
	},
	{
		id: 'contraband-told',
		category: 'CPL::CRM',
		all: ['contraband|exciseGoods', 'informant', 'deal|place'],
		none: ['customs', 'howLong', 'delay'],
	},
	{
		id: 'contraband-soon',
		category: 'CPL::CRM',
		all: ['contraband|exciseGoods', 'soon', 'deal', 'place'],
		none: ['question', 'delay', 'customs'],
	},
	{
		id: 'leak-to-market',
		category: 'CPL::CRM',
		all: ['bonded', 'localMarket', 'untaxed|informant'],
	},
];
