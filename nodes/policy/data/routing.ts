import type { Routing, RoutingCell } from '../schema/services';

const social = {
	centre: {
		clock: 'rules',
		service: 'SVC-CC',
		rules: ['SOCIAL'],
		status: 'PROPOSED',
		trace: ['A15'],
	},
	office: { clock: 'rules', service: 'SVC-SOCIAL', rules: ['SOCIAL'], trace: [] },
} satisfies { centre: RoutingCell; office: RoutingCell };

/** The contact centre's own channels; the catalogue has no promise for an office's. */
const centreOnly = (rule: string): { centre: RoutingCell; office: RoutingCell } => ({
	centre: { clock: 'rules', service: 'SVC-CC', rules: [rule], trace: [] },
	office: { clock: 'unknown', trace: ['catalogue 1.6'] },
});

const noClock = (...trace: string[]): { any: RoutingCell } => ({ any: { clock: 'none', trace } });

/** Routing table of catalogue 1.6. */
export const routing: Routing = {
	webchat: {
		centre: {
			clock: 'rules',
			service: 'SVC-CC',
			rules: ['WEBCHAT-DIRECT', 'WEBCHAT-ESC'],
			status: 'PROPOSED',
			trace: ['A15', 'A20'],
		},
		office: { clock: 'rules', service: 'SVC-WEBCHAT', rules: ['WEBCHAT-DIRECT', 'WEBCHAT-ESC'], trace: [] },
	},
	whatsapp: {
		centre: { ...social.centre, trace: ['A15', 'A49'] },
		office: { ...social.office, trace: ['A49'] },
	},
	facebook_dm: social,
	instagram_dm: social,
	x_dm: social,
	telegram: social,
	sms: centreOnly('SMS'),
	email: centreOnly('EMAIL'),
	phone: centreOnly('PHONE'),
	whatsapp_group: { any: { clock: 'rules', service: 'SVC-MARAGA', rules: ['MARAGA'], trace: [] } },
	ceisacare: { any: { clock: 'rules', service: 'SVC-CEISACARE', rules: ['CEISACARE'], trace: [] } },
	bcare: { any: { clock: 'rules', service: 'SVC-BCARE', rules: ['BCARE'], trace: [] } },
	facebook_comment: noClock('000 A.1.1', 'A14'),
	instagram_comment: noClock('000 A.1.1', 'A14'),
	x_mention: noClock('000 A.1.1', 'A14'),
	sipuma: noClock('catalogue 2.4'),
	fax: noClock('catalogue 2.4'),
	letter: noClock('catalogue 2.4'),
	walkin: noClock('catalogue 2.3'),
};
