import type { Report } from '../crossChecks';
import type { PolicyDocument } from '../policyDocument';
import { channels } from '../services';

/** Every channel has a row in the routing and in the complaint table, and every row a channel and known rules. */
export function checkRouting({ routing, rules, complaints }: Partial<PolicyDocument>, report: Report): void {
	for (const [section, table] of Object.entries({ routing, complaints })) {
		for (const channel of table ? channels : []) {
			if (!table![channel]) {
				report(`/${section}/${channel}`, 'has no row');
			}
		}
		for (const channel of Object.keys(table ?? {})) {
			if (!(channels as readonly string[]).includes(channel)) {
				report(`/${section}/${channel}`, 'is no channel of the contract');
			}
		}
	}
	for (const [channel, row] of Object.entries(routing ?? {})) {
		for (const [kind, cell] of Object.entries(row)) {
			if (cell.clock === 'rules' && rules) {
				cell.rules.forEach((rule, index) => {
					if (!Object.hasOwn(rules, rule)) {
						report(`/routing/${channel}/${kind}/rules/${index}`, `no rule named ${rule}`);
					}
				});
			}
		}
	}
}
