import { policyFrom } from '../../nodes/policy/overlay/policyFrom';
import { restrictedGroups } from '../../nodes/policy/restrictedGroups';
import type { Policy } from '../../nodes/policy/document';
import { sweep, workerName, type Reminded, type SweepRules } from '../../nodes/sweep';
import { FollowedDesk, type Thread } from '../clocks/desk';

/** Who holds which role on the desk of these tests. */
export const personRows = [
	['team_leader SVC-CC', 'ketua'],
	['supervisor SVC-CC', 'spv, spv.luar@contoh.test'],
	['kepala_seksi *', 'kasi'],
	['petugas SVC-WEBCHAT KPPBC-MKS', 'pdad'],
	['unit_contact DIT-IKC', 'ikc@contoh.test'],
].map(([key, value], index) => ({ id: index + 1, kind: 'person', key, value, effectiveAt: '' }));

export const policy = policyFrom({ now: Date.now(), rows: personRows }).policy;

/** A desk with people of every rung, and what the sweep is given there. */
export class SweptDesk {
	/** Of the process; another process has one of its own. */
	failed = new Set<string>();
	worker = workerName();
	requests = 0;

	private constructor(readonly desk: FollowedDesk) {}

	static async open(): Promise<SweptDesk> {
		const desk = await FollowedDesk.open();
		for (const [login, ...roles] of [
			['ketua', 'Agent Layanan', 'Team Leader'],
			['spv', 'Supervisor'],
			['kasi', 'Kepala Seksi'],
			['etik', 'Terbatas::Kode Etik'],
		]) {
			await desk.setup.admin.call('POST', '/users', { login, firstname: login, lastname: 'Uji', roles });
		}
		return new SweptDesk(desk);
	}

	async sweep(now: number, more: Partial<SweepRules> = {}, process: object = {}): Promise<Reminded[]> {
		const { integrated } = this.desk;
		const rules = {
			...{ policy: policy as Policy, lookBack: 7 * 86_400_000, most: 50, deadline: Date.now() + 60_000 },
			...{ isRestricted: restrictedGroups(), ...more },
		};
		const reminded = await sweep(
			{ ...integrated, failed: this.failed, worker: this.worker, ...process },
			rules,
			now,
		);
		this.requests = integrated.zammad.requests;
		return reminded;
	}

	/** Of one ticket alone. */
	async sweptOf(thread: Thread, now: number, more: Partial<SweepRules> = {}): Promise<Reminded[]> {
		return (await this.sweep(now, more)).filter(({ ticketId }) => ticketId === thread.id);
	}
}

/** The notes of a ticket that the sweep wrote. */
export async function remindersOf(thread: Thread): Promise<any[]> {
	return (await thread.articles()).filter(({ subject }) => /^Tiket \d+: (batas|jendela)/.test(subject ?? ''));
}

export async function mentionedOn(desk: FollowedDesk, ticketId: number): Promise<string[]> {
	const path = `/mentions?mentionable_type=Ticket&mentionable_id=${ticketId}`;
	const { mentions } = await desk.as('integrasi', 'GET', path);
	const users = await Promise.all(
		mentions.map(({ user_id: id }: { user_id: number }) => desk.as('integrasi', 'GET', `/users/${id}`)),
	);
	return users.map(({ login }) => login).sort();
}
