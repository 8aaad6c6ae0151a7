import type { LexiconRule } from '../../schema/lexicon';

/** Complaints about the service, short of misconduct. */
export const complaints: LexiconRule[] = [
	{
		id: 'still-waiting',
		category: 'CPL::SVC',
		all: ['notYet', 'overdue', 'goods|serviceWord|customs|officer|me'],
		none: ['howLong', 'strongSystem'],
	},
	{
		id: 'not-yet',
		category: 'CPL::SVC',
		all: ['notYet', 'goods'],
		none: ['mild', 'strongSystem', 'interpretation', 'unregulated', 'exciseGoods'],
	},
	{ id: 'officer-bad', category: 'CPL::SVC', all: ['officer', 'bad|delay|rude|silence'] },
	{ id: 'why-charged', category: 'CPL::SVC', all: ['duty|officer', 'bad', 'why|questionMark'] },
	{
		id: 'delay',
		category: 'CPL::SVC',
		all: ['delay', 'goods|serviceWord|customs|officer'],
		none: ['howLong'],
	},
	{ id: 'overdue', category: 'CPL::SVC', all: ['delay', 'overdue'], none: ['howLong'] },
	{ id: 'silence', category: 'CPL::SVC', all: ['silence'] },
	{ id: 'rude', category: 'CPL::SVC', all: ['rude', 'officer|serviceWord|customs|me'] },
	{ id: 'rude-alone', category: 'CPL::SVC', all: ['rude'], none: ['contraband'] },
	{ id: 'bad', category: 'CPL::SVC', all: ['bad'] },
	{ id: 'bad-service', category: 'CPL::SVC', all: ['bad', 'serviceWord|officer|customs|goods'] },
	{ id: 'complains', category: 'CPL::SVC', all: ['complain'], none: ['howReport'] },
	{
		id: 'damage',
		category: 'CPL::SVC',
		all: ['damage', 'goods'],
		none: ['strongSystem', 'excise'],
	},
	{ id: 'why-stopped', category: 'CPL::SVC', all: ['why', 'goods|me', 'delay|dear|damage'] },
	{ id: 'dear', category: 'CPL::SVC', all: ['duty', 'dear', 'why|bad'] },
	{
		id: 'paid-not-released',
		category: 'CPL::SVC',
		all: ['duty', 'delay'],
		none: ['howLong', 'strongSystem'],
	},
	{
		id: 'technical-complaint',
		category: 'ICT::INC',
		all: ['complain|delay'],
		channels: ['ceisacare', 'bcare'],
	},
];

/** Systems. */
export const technical: LexiconRule[] = [
	{
		id: 'detail-asked',
		category: 'ICT::INF',
		all: ['techDetail', 'question|askInfo|questionMark'],
		none: ['failure'],
	},
	{ id: 'detail-fails', category: 'ICT::INC', all: ['techDetail', 'failure'], scope: 'message' },
	{ id: 'detail-support', category: 'ICT::REQ', all: ['techDetail', 'support', 'give'], scope: 'message' },
	{ id: 'failure', category: 'ICT::INC', all: ['system', 'failure'], scope: 'message' },
	{ id: 'failure-strong', category: 'ICT::INC', all: ['strongSystem', 'failure'], within: 10 },
	{ id: 'support', category: 'ICT::REQ', all: ['system', 'support'], none: ['failure'] },
	{ id: 'support-strong', category: 'ICT::REQ', all: ['strongSystem', 'support'] },
	{ id: 'manual', category: 'ICT::INF', all: ['strongSystem', 'manual'], none: ['failure'] },
	{
		id: 'manual-asked',
		category: 'ICT::INF',
		all: ['strongSystem', 'question|askInfo'],
		none: ['failure', 'support'],
	},
	{
		id: 'system-channel',
		category: 'ICT::INC',
		all: ['system'],
		channels: ['ceisacare', 'bcare'],
	},
	{
		id: 'failure-channel',
		category: 'ICT::INC',
		all: ['failure'],
		channels: ['ceisacare', 'bcare'],
	},
	{
		id: 'support-channel',
		category: 'ICT::REQ',
		all: ['support'],
		channels: ['ceisacare', 'bcare'],
	},
	{
		id: 'manual-channel',
		category: 'ICT::INF',
		all: ['manual'],
		none: ['failure'],
		channels: ['ceisacare', 'bcare'],
	},
];
