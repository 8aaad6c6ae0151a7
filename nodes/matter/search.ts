import { headLine } from '../intake/headLine';
import type { Condition, Ticket, Zammad } from '../zammad';

import type { Equality } from './equalities';
import type { Traces } from './traces';

/** A page this full tells that many share what was looked for. */
const FULL = 20;

/**
 * Tickets that may be about the same, newest change first, by what makes them so; nothing where many share it. They are
 * nominated only: Zammad answers a condition it cannot use with any tickets (zammad-api 2.6). One condition search for
 * each way to write a trace, since conditions know no OR on 5.2: a document 1, phones 2, an e-mail 2, a former thread 1.
 * A list for `is`, `contains` on article.body and own attributes are recorded (05); that customer.phone, .mobile and
 * .email go as customer.login does is derived.
 *
 * @param from ms; a former thread is looked for further back
 */
export async function nominated(
	zammad: Zammad,
	traces: Traces,
	from: number,
): Promise<Map<Equality, Ticket[]>> {
	const found = new Map<Equality, Ticket[]>();
	const shared = new Set<Equality>();
	for (const [equality, condition] of conditions(traces, new Date(from).toISOString())) {
		if (shared.has(equality)) continue;
		const rows = await zammad.tickets.search(condition, {
			limit: FULL,
			sortBy: 'updated_at',
			orderBy: 'desc',
		});
		if (rows.length >= FULL) shared.add(equality);
		found.set(equality, [...(found.get(equality) ?? []), ...rows]);
	}
	for (const equality of shared) found.delete(equality);
	return found;
}

function conditions(
	{ phones, email, document, formerThread }: Traces,
	from: string,
): Array<[Equality, Condition]> {
	const touched = { 'ticket.updated_at': { operator: 'after (absolute)', value: from } };
	const found: Array<[Equality, Condition]> = [];
	if (document) {
		const number = { operator: 'contains', value: document.piece };
		found.push(['document', { ...touched, 'ticket.djbc_doc_no': number }]);
	}
	if (phones.length > 0) {
		const number = { operator: 'is', value: phones.flatMap(waysToWrite) };
		found.push(
			['phone', { ...touched, 'customer.phone': number }],
			['phone', { ...touched, 'customer.mobile': number }],
		);
	}
	if (email !== null) {
		// Our own customers never carry an e-mail (channels 4.3): it stands in the head of their articles.
		const line = { operator: 'contains', value: headLine('Surel', email) };
		found.push(
			['email', { ...touched, 'customer.email': { operator: 'is', value: email } }],
			['email', { ...touched, 'article.body': line }],
		);
	}
	if (formerThread !== null) {
		found.push(['thread', { 'ticket.djbc_thread_key': { operator: 'is', value: formerThread } }]);
	}
	return found;
}

/** As sources and agents write a number without blanks: +62812…, 62812…, 0812…; another country's 00… too. */
function waysToWrite(phone: string): string[] {
	const digits = phone.slice(1);
	return [phone, digits, digits.startsWith('62') ? `0${digits.slice(2)}` : `00${digits}`];
}
