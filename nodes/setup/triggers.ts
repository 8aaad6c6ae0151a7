import type { Trigger } from '../zammad';
import type { Ids } from './ids';
import type { Finding, Kind } from './kind';
import { isMarked } from './mark';
import { places } from './places';

/** Of a fresh Zammad: they mail customers in English, beside our own answer (recordings 04, 09). */
const STOCK = [
	'auto reply (on new tickets)',
	'auto reply (on follow-up of tickets)',
	'customer notification (on owner change)',
];

const CUSTOMERS = ['article_last_sender', 'ticket_customer'];

/**
 * Foreign triggers that act on tickets of our groups. None is wanted here; our own are another kind.
 */
export const triggers: Kind = {
	kind: 'trigger',
	permission: 'admin.trigger',
	mayWrite: (zammad) => zammad.setup.triggers.mayWrite(),
	async survey({ zammad, policy, ids }) {
		const groups = places(policy).map(({ group }) => group);
		const rows = await zammad.setup.triggers.list();
		return rows
			.filter((row) => row.active && !isMarked(row.note) && mayTouch(row, ids, groups))
			.map((row): Finding => {
				const mails = mailsCustomers(row);
				return {
					item: {
						kind: 'trigger',
						name: row.name,
						action: 'conflict',
						differs: [],
						reason: mails
							? 'mails citizens on its own, beside the answer of the workflows'
							: 'is not ours and acts on tickets of our groups',
						choices: ['switchOff', 'keep'],
						decision: mails && STOCK.includes(row.name) ? 'switchOff' : null,
						id: row.id,
					},
					async carryOut(decision) {
						if (decision !== 'switchOff') return { done: 'left', id: row.id };
						await zammad.setup.triggers.change(row.id, { active: false });
						return { done: 'switchedOff', id: row.id };
					},
				};
			});
	},
};

function mailsCustomers({ perform }: Trigger): boolean {
	const mail = (perform?.['notification.email'] ?? {}) as { recipient?: string | string[] };
	const sms = (perform?.['notification.sms'] ?? {}) as { recipient?: string | string[] };
	return [mail.recipient, sms.recipient].flat().some((to) => to !== undefined && CUSTOMERS.includes(to));
}

/** Unless its condition leaves all our groups out; one we cannot read may touch them. */
function mayTouch({ condition }: Trigger, ids: Ids, groups: readonly string[]): boolean {
	const named = condition?.['ticket.group_id'] as { operator?: string; value?: unknown } | undefined;
	if (!named) return true;
	const value = [named.value].flat().map(String);
	const ours = ids.texts('group', groups);
	if (named.operator === 'is') return ours.some((id) => value.includes(id));
	if (named.operator === 'is not') return ours.some((id) => !value.includes(id));
	return true;
}
