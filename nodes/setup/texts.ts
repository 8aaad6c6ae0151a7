import type { Policy } from '../policy/document';
import { filled } from '../policy/filled';

/** What Zammad or the policy fills in by itself; the rest is for the agent, in brackets that catch the eye. */
function filling({ senders, templates }: Policy): Record<string, string> {
	const { complaints } = senders;
	const own: Record<string, string> = {
		nomor_tiket: '#{ticket.number}',
		// One text for every office: a name that is right for all.
		kantor: 'layanan informasi Bea dan Cukai',
		sipuma: complaints.sipuma,
		surel_pengaduan: complaints.email,
		telepon_pengaduan: complaints.phone,
		faksimile_pengaduan: complaints.fax,
		alamat_pengaduan: complaints.letter,
		...(senders.offices.BRAVO?.phone ? { telepon_bravo: senders.offices.BRAVO.phone } : {}),
	};
	return { ...own, saluran_pengaduan: filled(templates['complaint-channels']?.text ?? '', own, blank) };
}

/** A text of the policy as agents are handed it: plain, with Zammad's variables and with blanks to fill in. */
export const textFor = (policy: Policy, text: string, more: Record<string, string> = {}): string =>
	filled(text, { ...filling(policy), ...more }, blank);

const blank = (name: string): string => `[${name.replaceAll('_', ' ')}]`;
