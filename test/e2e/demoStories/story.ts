import { localTime } from '../localTime';
import type { DeskApi } from '../deskApi';

/** Whoever acts in a story: people of the desk, who are made when they are not there, by role. */
export const PEOPLE = {
	team1: ['djbc-demo-tim-1', 'Agent Layanan'],
	team2: ['djbc-demo-tim-2', 'Agent Manajemen'],
	unit: ['djbc-demo-petugas-pli', 'Petugas KPPBC-MKS::PLI'],
	assessor: ['djbc-demo-penilai', 'Assessor'],
	confidant: ['djbc-demo-kode-etik', 'Terbatas::Saring', 'Terbatas::Kode Etik'],
} as const;

export type PersonName = keyof typeof PEOPLE;

/** Tickets of one escalation, as the desk holds them now; null what is not there yet. */
export interface Tickets {
	request: any;
	escalation: any;
	task: any;
}

export type TicketName = keyof Tickets;

/** What a step may use. */
export interface Scene {
	tickets: Tickets;
	articles(of: TicketName): Promise<any[]>;
	/** Texts that the channel has got since the story began. */
	heard(): Promise<string[]>;
	/** What a person writes on a ticket, as Zammad's own page does. */
	writes(who: PersonName, of: TicketName, values: object): Promise<void>;
	runs(who: PersonName, macro: string, of: TicketName): Promise<void>;
	/** A message of the user. */
	arrives(): Promise<void>;
}

export interface Step {
	what: string;
	act(scene: Scene): Promise<void>;
	/** Tickets whose clocks are shown afterwards. */
	shows: readonly TicketName[];
	/** What holds when the workflows have done their part, in words. */
	expect: Record<string, (scene: Scene) => boolean | Promise<boolean>>;
	/** A further line below the table. */
	tells?(scene: Scene): Promise<string>;
}

export interface Story {
	title: string;
	message: Record<string, any>;
	/** End of the address by which the channel is told whom to write to. */
	to: string;
	steps: readonly Step[];
}

/** The desk's tickets of a story, by their thread keys. */
export async function ticketsOf(agent: DeskApi, threadKey: string): Promise<Tickets> {
	const by = async (key: string): Promise<any> => (await agent.tickets('djbc_thread_key', key))[0] ?? null;
	const request = await by(threadKey);
	const escalation = request && (await by(`escalation:${request.number}:1`));
	const task = escalation && (await by(`qa:${escalation.number}:1`));
	return { request, escalation, task };
}

/** Line of the table for a ticket: what it is, where it lies, its clock, when it is due, its rank. */
export function cellsOf(name: TicketName, ticket: any): string[] {
	const zone = 'Asia/Jakarta';
	const { djbc_sla_state: state, djbc_rule: rule, djbc_stopped_at: stopped, djbc_due_at: due } = ticket;
	const clock = !state || state === 'none' ? '-' : `${rule} ${state}`;
	return [
		`${name} ${ticket.number}`,
		`${ticket.group}, ${ticket.state}`,
		stopped ? `${clock} ${localTime(stopped, zone).slice(-9)}` : clock,
		due ? localTime(due, zone) : '-',
		ticket.djbc_rank || '-',
	];
}
