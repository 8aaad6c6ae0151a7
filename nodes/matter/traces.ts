import type { IntakeMessage } from '../channels/intakeMessage';
import { threadKey } from '../channels/key';
import { e164 } from '../channels/phone';
import type { Policy } from '../policy/document';
import type { Ticket, User } from '../zammad';

import { documentTrace, type DocumentTrace } from './documentTrace';

/** What one request has by which another of the same person or document is known. In memory only. */
export interface Traces {
	/** E.164. */
	phones: string[];
	/** In lower case. */
	email: string | null;
	document: DocumentTrace | null;
	/** Key of the person's WhatsApp thread from before it bore a business-scoped id (channels 3.5.3). */
	formerThread: string | null;
}

/** Of a message: nothing where an officer or a bot wrote it, whose phone and e-mail are none of the matter's. */
export function tracesOfMessage(policy: Policy, message: IntakeMessage): Traces {
	const { sender, document } = message;
	if (sender.kind !== 'user') return { phones: [], email: null, document: null, formerThread: null };
	return {
		...contacts(policy, [sender.phone], sender.email),
		document: documentTrace(document?.type, document?.number),
		formerThread: formerThread(message),
	};
}

/** Of a ticket that no sealed item tells of: what the desk holds of it and its customer. */
export function tracesOnDesk(policy: Policy, ticket: Ticket, { phone, mobile, email }: User): Traces {
	return {
		...contacts(policy, [phone, mobile], email),
		document: documentTrace(ticket.djbc_doc_type, ticket.djbc_doc_no),
		formerThread: null,
	};
}

/** Both numbers of a customer as E.164; whatever is no such number (`anonymous`) is left out. */
export function phonesOf(numbers: ReadonlyArray<string | null | undefined>): string[] {
	return [...new Set(numbers.flatMap((number) => e164(number ?? undefined) ?? []))];
}

export function emailOf(email: string | null | undefined): string | null {
	return email?.trim().toLowerCase() || null;
}

function contacts(
	policy: Policy,
	numbers: ReadonlyArray<string | null | undefined>,
	address: string | null | undefined,
): Pick<Traces, 'phones' | 'email'> {
	const ours = ownContacts(policy);
	const email = emailOf(address);
	return {
		phones: phonesOf(numbers).filter((phone) => !ours.has(phone)),
		email: email === null || ours.has(email) ? null : email,
	};
}

/** Our own accounts and those of the units tell nothing of a person (DIR-1, catalogue 1.1). */
function ownContacts({ senders, units }: Policy): ReadonlySet<string> {
	const accounts = [senders.complaints, ...Object.values(senders.offices)].flatMap((one) =>
		Object.values(one),
	);
	const people = Object.values(units).flatMap(({ contact }) => [contact?.email, contact?.phone]);
	return new Set(
		[...accounts, ...people].flatMap((one) => [...phonesOf([one]), ...(one ? [one.toLowerCase()] : [])]),
	);
}

/** Where a message shows number and business-scoped id, its earlier thread may bear the number. */
function formerThread({ channel, source, sender, thread }: IntakeMessage): string | null {
	if (channel !== 'whatsapp' || !source.account || !sender.phone) return null;
	const former = threadKey('wa', source.account, sender.phone.slice(1));
	return former === thread.key ? null : former;
}
