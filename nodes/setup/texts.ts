import { complaintChannels } from '../policy/complaint';
import type { Policy } from '../policy/document';
import { filled } from '../policy/filled';

/** What Zammad or the policy fills in by itself; the rest is for the agent, in brackets that catch the eye. */
function filling(policy: Policy): Record<string, string> {
	const bravo = policy.senders.offices.BRAVO?.phone;
	return {
		nomor_tiket: '#{ticket.number}',
		// One text for every office: a name that is right for all.
		kantor: 'layanan informasi Bea dan Cukai',
		...complaintChannels(policy, blank),
		...(bravo ? { telepon_bravo: bravo } : {}),
	};
}

/** A text of the policy as agents are handed it: plain, with Zammad's variables and with blanks to fill in. */
export const textFor = (policy: Policy, text: string, more: Record<string, string> = {}): string =>
	filled(text, { ...filling(policy), ...more }, blank);

const blank = (name: string): string => `[${name.replaceAll('_', ' ')}]`;
