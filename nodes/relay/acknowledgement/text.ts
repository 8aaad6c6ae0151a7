import { acknowledgement, type AcknowledgementName } from '../../policy/acknowledgement';
import { categoriesOf } from '../../policy/category/ofTicket';
import { complaintIntake } from '../../policy/complaint';
import type { Policy } from '../../policy/document';
import type { SendingChannel } from '../sealedAnswer';
import type { RelayedTicket } from '../replies';

/** What a user reads at once: the ticket number, and for a complaint where it belongs (CPL-1). No other information. */
export function acknowledgementText(policy: Policy, ticket: RelayedTicket): string {
	const { number, djbc_office: office } = ticket;
	return acknowledgement(policy, nameOf(policy, ticket), { number, office: officeOf(policy, office) });
}

/** A suspicion is enough: the texts for complaints are right for other messages too. */
function nameOf(policy: Policy, ticket: RelayedTicket): AcknowledgementName {
	const { djbc_channel: channel } = ticket;
	const { decided, suggested } = categoriesOf(ticket);
	const isComplaint = decided ? decided === 'CPL::SVC' : suggested.includes('CPL::SVC');
	const { intake } = complaintIntake(policy, channel, 'CPL::SVC');
	if (isComplaint && intake === 'record-forward-advise') return 'complaint-recorded';
	if (isComplaint && intake === 'advise') return 'complaint-advice';
	return SHORT.includes(channel) ? 'receipt-sms' : 'receipt';
}

/** Each further part costs, and links are filtered (channels 3.3). */
const SHORT: readonly SendingChannel[] = ['sms'];

function officeOf({ offices }: Policy, office: unknown): string {
	const code = String(office ?? '');
	return (Object.hasOwn(offices, code) ? offices[code]! : offices.BRAVO!).label;
}
