import type { LexiconRule } from '../../schema/lexicon';

/** Complaints about the service, short of misconduct. */
export const complaints: LexiconRule[] = [
	{
		id: 'still-waiting',
		category: 'CPL::SVC',
		weight: 0.55,
		all: ['notYet', 'overdue', 'goods|serviceWord|customs|officer|me'],
		none: ['howLong', 'strongSystem'],
	},
	{
		id: 'not-yet',
		category: 'CPL::SVC',
		weight: 0.3,
		all: ['notYet', 'goods'],
		none: ['mild', 'strongSystem', 'interpretation', 'unregulated', 'exciseGoods'],
	},
	{ id: 'officer-bad', category: 'CPL::SVC', weight: 0.5, all: ['officer', 'bad|delay|rude|silence'] },
	{ id: 'why-charged', category: 'CPL::SVC', weight: 0.6, all: ['duty|officer', 'bad', 'why|questionMark'] },
	{
		id: 'delay',
		category: 'CPL::SVC',
		weight: 0.5,
		all: ['delay', 'goods|serviceWord|customs|officer'],
		none: ['howLong'],
	},
	{ id: 'overdue', category: 'CPL::SVC', weight: 0.55, all: ['delay', 'overdue'], none: ['howLong'] },
	{ id: 'silence', category: 'CPL::SVC', weight: 0.65, all: ['silence'] },
	{ id: 'rude', category: 'CPL::SVC', weight: 0.65, all: ['rude', 'officer|serviceWord|customs|me'] },
	{ id: 'rude-alone', category: 'CPL::SVC', weight: 0.4, all: ['rude'], none: ['contraband'] },
	{ id: 'bad', category: 'CPL::SVC', weight: 0.55, all: ['bad'] },
	{ id: 'bad-service', category: 'CPL::SVC', weight: 0.5, all: ['bad', 'serviceWord|officer|customs|goods'] },
	{ id: 'complains', category: 'CPL::SVC', weight: 0.6, all: ['complain'], none: ['howReport'] },
	{
		id: 'damage',
		category: 'CPL::SVC',
		weight: 0.55,
		all: ['damage', 'goods'],
		none: ['strongSystem', 'excise'],
	},
	{ id: 'why-stopped', category: 'CPL::SVC', weight: 0.6, all: ['why', 'goods|me', 'delay|dear|damage'] },
	{ id: 'dear', category: 'CPL::SVC', weight: 0.5, all: ['duty', 'dear', 'why|bad'] },
	{
		id: 'paid-not-released',
		category: 'CPL::SVC',
		weight: 0.4,
		all: ['duty', 'delay'],
		none: ['howLong', 'strongSystem'],
	},
	{
		id: 'technical-complaint',
		category: 'ICT::INC',
		weight: 0.5,
		all: ['complain|delay'],
		channels: ['ceisacare', 'bcare'],
	},
];

/** Systems. */
export const technical: LexiconRule[] = [
	{ id: 'failure', category: 'ICT::INC', weight: 0.75, all: ['system', 'failure'], scope: 'message' },
	{ id: 'failure-strong', category: 'ICT::INC', weight: 0.6, all: ['strongSystem', 'failure'], within: 10 },
	{ id: 'support', category: 'ICT::REQ', weight: 0.7, all: ['system', 'support'], none: ['failure'] },
	{ id: 'support-strong', category: 'ICT::REQ', weight: 0.7, all: ['strongSystem', 'support'] },
	{ id: 'manual', category: 'ICT::INF', weight: 0.6, all: ['strongSystem', 'manual'], none: ['failure'] },
	{
		id: 'manual-asked',
		category: 'ICT::INF',
		weight: 0.4,
		all: ['strongSystem', 'question|askInfo'],
		none: ['failure', 'support'],
	},
	{
		id: 'system-channel',
		category: 'ICT::INC',
		weight: 0.3,
		all: ['system'],
		channels: ['ceisacare', 'bcare'],
	},
	{
		id: 'failure-channel',
		category: 'ICT::INC',
		weight: 0.6,
		all: ['failure'],
		channels: ['ceisacare', 'bcare'],
	},
	{
		id: 'support-channel',
		category: 'ICT::REQ',
		weight: 0.6,
		all: ['support'],
		channels: ['ceisacare', 'bcare'],
	},
	{
		id: 'manual-channel',
		category: 'ICT::INF',
		weight: 0.5,
		all: ['manual'],
		none: ['failure'],
		channels: ['ceisacare', 'bcare'],
	},
];
