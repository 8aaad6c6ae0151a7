import { defaultPolicy, type Policy } from './document';
import { filled } from './filled';
import type { Channel, RuleStatus } from './types';

/** What happens to a complaint by a channel. Whatever it is, the complaint is recorded: none is dropped or refused. */
export interface ComplaintIntake {
	/**
	 * `accept`: as usual; `record-forward-advise`: as usual, and the user is told the official channels; `take-off`: the
	 * same, but away from the group; `advise`: told the official channels.
	 */
	intake: 'accept' | 'record-forward-advise' | 'take-off' | 'advise';
	/** For `djbc_complaint_official`. */
	official: boolean;
	status: RuleStatus;
	trace: string[];
}

/** Complaint channels of CPL-1, as the switch `complaints.unofficialChannels` reads them (A17). */
export function complaintIntake(
	policy: Policy,
	channel: Channel,
	kind: 'CPL::SVC' | 'CPL::ETH' | 'CPL::CRM',
): ComplaintIntake {
	const listed = policy.complaints[channel]![kind];
	const strict = listed === 'record-forward-advise' && policy.switches.unofficialChannels === 'advise-only';
	return {
		intake: strict ? 'advise' : listed,
		official: listed === 'accept',
		status: 'READING',
		trace: ['CPL-1', 'A17', ...(listed === 'take-off' ? ['A19'] : [])],
	};
}

/**
 * Values for what templates say of the complaint channels (TPL-A6): each of the senders, and all in one text.
 * `missing` as for {@link filled}.
 */
export function complaintChannels(
	{ senders: { complaints }, templates }: Policy,
	missing?: (name: string) => string,
): Record<string, string> {
	const each = {
		sipuma: complaints.sipuma,
		surel_pengaduan: complaints.email,
		telepon_pengaduan: complaints.phone,
		faksimile_pengaduan: complaints.fax,
		alamat_pengaduan: complaints.letter,
	};
	const { text } = templates['complaint-channels'] ?? defaultPolicy().templates['complaint-channels']!;
	return { ...each, saluran_pengaduan: filled(text, each, missing) };
}
