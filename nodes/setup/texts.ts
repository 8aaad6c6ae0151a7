import { complaintChannels } from '../policy/complaint';
import { PPID } from '../policy/deskGroups';
import type { Policy } from '../policy/document';
import { filled } from '../policy/filled';

/** What Zammad or the policy fills in by itself; the rest is for the agent, in brackets that catch the eye. */
function filling(policy: Policy): Record<string, string> {
	const bravo = policy.senders.offices.BRAVO?.phone;
	const { email, phone } = policy.units[PPID]?.contact ?? {};
	const ppid = [email, phone].filter(Boolean).join(', ');
	return {
		nomor_tiket: '#{ticket.number}',
		// One text for every office: a name that is right for all.
		kantor: 'layanan informasi Bea dan Cukai',
		...complaintChannels(policy, blank),
		...(bravo ? { telepon_bravo: bravo } : {}),
		...(ppid ? { alamat_ppid: ppid } : {}),
	};
}

/**
 * The number in the notice of an escalation is the child's (A11), which the ticket holds once it was escalated; before
 * that Zammad puts a dash there, and the notice claims no number.
 */
export const CHILD_NUMBER = { nomor_tiket: '#{ticket.djbc_esc_ref}' };

/** A text of the policy as agents are handed it: plain, with Zammad's variables and with blanks to fill in. */
export const textFor = (policy: Policy, text: string, more: Record<string, string> = {}): string =>
	filled(text, { ...filling(policy), ...more }, blank);

const blank = (name: string): string => `[${name.replaceAll('_', ' ')}]`;
