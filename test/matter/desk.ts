import { ProcessClaim } from '../../nodes/intake/claim';
import { ProcessMemory } from '../../nodes/intake/processMemory';
import type { IntakeMessage } from '../../nodes/intake/types';
import { proposeSameMatter, type Proposed } from '../../nodes/matter';
import { namingRule } from '../../nodes/policy/naming';
import type { Policy } from '../../nodes/policy/document';
import { createZammad, type Ticket } from '../../nodes/zammad';
import { FollowedDesk, policy } from '../clocks/desk';
import { freshKey } from '../receive/incoming';
import type { DeskVersion } from '../sandbox/desk/desk';

let count = 0;

/** A number, an address and a document that no other test has. */
export const freshPhone = () => `+62812${String(10_000_000 + ++count)}`;
export const freshEmail = () => `Warga.${++count}@Example.com`;
export const freshDocument = () => String(400_000 + ++count);

/** A message as it lies on the desk, and as it was sent. */
export interface Held {
	id: number;
	number: string;
	content: IntakeMessage;
}

interface Run {
	policy?: Policy;
	/** ms */
	now?: number;
	further?: string[];
	/** What every search finds, whatever its condition (zammad-api 2.6). */
	rows?: Ticket[];
	/** Another n8n process. */
	looked?: ProcessMemory<number>;
}

/** A desk that Setup made, the intake, and the operation. */
export class MatterDesk {
	/** What the operation asked of the desk the last time. */
	requests = 0;

	private constructor(readonly desk: FollowedDesk) {}

	static async open(version: DeskVersion = '5.2'): Promise<MatterDesk> {
		return new MatterDesk(await FollowedDesk.open(version));
	}

	/** A message by the intake; the thread is a new one, and so is its person, unless said otherwise. */
	async message(
		sender: Partial<IntakeMessage['sender']> = {},
		more: Partial<IntakeMessage> = {},
		{ restricted = false }: { restricted?: boolean } = {},
	): Promise<Held> {
		const thread = more.thread?.key ?? freshKey();
		const content = {
			channel: 'webchat',
			thread: { key: thread },
			...more,
			sender: { kind: 'user', id: freshKey(), name: 'Budi KANARI', ...sender },
		} as IntakeMessage;
		const receivedAt = '2026-01-12T02:00:00.000Z';
		const ticket = await this.desk.receive({ thread, restricted, receivedAt, message: content });
		return { id: ticket.id, number: ticket.number, content };
	}

	/** A ticket that Zammad or an agent made, with a customer who has these fields. */
	async native(channel: string, customer: object, more: object = {}): Promise<Held> {
		const login = freshKey();
		await this.desk.as('agen', 'POST', '/users', {
			login,
			firstname: 'Sari KANARI',
			roles: ['Customer'],
			...customer,
		});
		const ticket = await this.desk.as('agen', 'POST', '/tickets', {
			title: 'Permintaan',
			group: 'Bravo::Layanan',
			customer: login,
			djbc_channel: channel,
			article: { type: 'phone', sender: 'Customer', internal: false, body: 'Berapa lama proses PIB?' },
			...more,
		});
		return { id: ticket.id, number: ticket.number, content: null as never };
	}

	/** Behind Receive. */
	async propose({ id, content }: Held, run: Run = {}): Promise<Proposed> {
		return await this.run(id, { content, office: 'BRAVO' }, run);
	}

	/** Without a sealed item. */
	async proposeOnDesk({ id }: Held, run: Run = {}): Promise<Proposed> {
		return await this.run(id, null, run);
	}

	private readonly claim = new ProcessClaim();

	private async run(
		ticketId: number,
		message: { content: IntakeMessage; office: string } | null,
		{ policy: rules = policy, now = Date.now(), further = [], looked = new ProcessMemory(), rows }: Run,
	): Promise<Proposed> {
		const { baseUrl, token } = this.desk.credential;
		const zammad = createZammad({ baseUrl, token }, { deadline: Date.now() + 20_000, answerMs: 1500 });
		try {
			const { server, tickets } = zammad;
			const ignoring = { ...zammad, server, tickets: { ...tickets, search: async () => rows! } };
			const desk = { zammad: rows ? ignoring : zammad, claim: this.claim, looked };
			return await proposeSameMatter(
				desk,
				{ ticketId, message },
				{ policy: rules, mayName: namingRule(further) },
				now,
			);
		} finally {
			this.requests = zammad.requests;
		}
	}

	/** The notes of a ticket, oldest first. */
	async notes({ id }: Held): Promise<any[]> {
		const articles: any[] = await this.desk.as('integrasi', 'GET', `/ticket_articles/by_ticket/${id}`);
		return articles.filter(({ subject }) => subject === 'Mungkin permasalahan yang sama');
	}

	/** What a ticket's agents are told of other tickets: number and what is equal, in the order of the notes. */
	async told(held: Held): Promise<string[]> {
		const lines = (await this.notes(held)).flatMap(({ body }) => String(body).split('\n'));
		return lines.flatMap((line) => {
			const [, number, equal] = /^- Tiket (\d+) \(.*\): (.*)$/.exec(line) ?? [];
			return number ? [`${number} ${equal}`] : [];
		});
	}
}
