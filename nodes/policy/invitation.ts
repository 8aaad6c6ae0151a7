import { defaultPolicy, type Policy } from './document';
import { filled } from './filled';

/** Templates of the invitation to the survey (K09): the second one fits into an SMS. */
export const INVITATIONS = ['survey-invitation', 'survey-invitation-sms'] as const;

export type InvitationName = (typeof INVITATIONS)[number];

/** What a user reads once his ticket is closed. `office`: its label. */
export function invitation(
	policy: Policy,
	name: InvitationName,
	{ number, office, link }: { number: string; office: string; link: string },
): { subject: string; text: string } {
	const { subject = '', text } = policy.templates[name] ?? defaultPolicy().templates[name]!;
	const { lowest, highest } = policy.kpi.csat;
	const values = {
		nomor_tiket: number,
		kantor: office,
		tautan_survei: link,
		nilai_terendah: String(lowest),
		nilai_tertinggi: String(highest),
	};
	return { subject: filled(subject, values), text: filled(text, values) };
}
