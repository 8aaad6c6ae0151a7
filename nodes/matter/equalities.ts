import { headLine, headLinesOf } from '../intake/headLine';
import type { Article, Ticket, User } from '../zammad';

import { documentTrace, isSameDocument } from './documentTrace';
import { emailOf, phonesOf, type Traces } from './traces';

/** What two requests have in common, in the order agents are told. */
export const EQUALITIES = ['thread', 'document', 'phone', 'email'] as const;

export type Equality = (typeof EQUALITIES)[number];

/** Another request as the desk holds it. */
export interface Other {
	ticket: Ticket;
	customer: User;
	articles: Article[];
}

/** Proof of a nomination: read from the other ticket itself. */
export function equalities(traces: Traces, { ticket, customer, articles }: Other): Equality[] {
	const document = documentTrace(ticket.djbc_doc_type, ticket.djbc_doc_no);
	const heads = new Set(
		articles
			.filter((article) => article.sender === 'Customer')
			.flatMap(({ body }) => headLinesOf(body))
			.map((line) => line.toLowerCase()),
	);
	const writes = (label: string, value: string) => heads.has(headLine(label, value).toLowerCase());
	const phones = phonesOf([customer.phone, customer.mobile]);
	const holds: Record<Equality, boolean> = {
		thread: traces.formerThread !== null && traces.formerThread === ticket.djbc_thread_key,
		document: traces.document !== null && document !== null && isSameDocument(traces.document, document),
		phone: traces.phones.some((phone) => phones.includes(phone) || writes('Telepon', phone)),
		email:
			traces.email !== null && (emailOf(customer.email) === traces.email || writes('Surel', traces.email)),
	};
	return EQUALITIES.filter((equality) => holds[equality]);
}
