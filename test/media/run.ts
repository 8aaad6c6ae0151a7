import type { Serve } from '../http/mediaNet';
import { mediaNet } from '../http/mediaNet';
import { ProcessClaim } from '../../nodes/intake/claim';
import { newDeskMemory } from '../../nodes/intake/processMemory';
import { receive } from '../../nodes/intake/receive';
import type { Incoming } from '../../nodes/intake/ticketBody';
import type { IntakeAttachment, IntakeMessage, SealedItem } from '../../nodes/intake/types';
import type { MediaAccount } from '../../nodes/media/bring';
import { fetchAttachments, type Outcome } from '../../nodes/media/fetchAttachments';
import { Slots } from '../../nodes/media/slots';
import { createZammad } from '../../nodes/zammad';
import { freshKey, incoming } from '../receive/incoming';
import { desk, sandbox } from '../receive/useDesk';

export const zammadOf = (answerMs = 2000) =>
	createZammad(
		{ baseUrl: sandbox.url, token: sandbox.agentToken },
		{ deadline: Date.now() + 20_000, answerMs },
	);

type LinkedFile = Partial<IntakeAttachment> & { path?: string };
type Net = Awaited<ReturnType<typeof mediaNet>>;

/** One message with attachments, received, and the server that has its files. */
export class Case {
	private readonly claim = new ProcessClaim();
	private readonly slots = new Slots(3);
	hosts: string[];
	account: MediaAccount | null = null;

	private constructor(
		readonly net: Net,
		private readonly sent: Incoming,
		readonly ticketId: number,
	) {
		this.hosts = [`media.example:${net.port}`, `other.example:${net.port}`];
	}

	/** Files by their path at the server; a name, type and link are made where none is given. */
	static async of(
		pages: Record<string, Serve>,
		files: LinkedFile[],
		more: {
			message?: Partial<IntakeMessage>;
			item?: Partial<SealedItem>;
			addresses?: Record<string, string[][]>;
		} = {},
	): Promise<Case> {
		const net = await mediaNet(pages, more.addresses);
		const attachments = files.map(({ path = '', ...file }) => ({
			fileName: path.slice(1) || 'a.pdf',
			mimeType: 'application/pdf',
			url: net.at(path),
			...file,
		}));
		const sent = incoming({ thread: freshKey(), message: { attachments, ...more.message } });
		const item = { ...sent.item, attachmentSizes: attachments.map(() => 0), ...more.item };
		const { ticket } = await receive(
			{
				zammad: zammadOf(),
				claim: new ProcessClaim(),
				memory: newDeskMemory(),
				now: Date.now,
				deadline: Date.now() + 20_000,
			},
			{ ...sent, item },
			{ systemId: '70', group: 'Users', restrictedGroup: 'Terbatas::Saring', followUpHours: 168 },
		);
		return new Case(net, { ...sent, item }, ticket!.id);
	}

	async run(lastTry = false, answerMs?: number): Promise<Outcome> {
		const deadline = Date.now() + 20_000;
		return await fetchAttachments(
			{ zammad: zammadOf(answerMs), claim: this.claim, slots: this.slots, now: Date.now, deadline },
			{
				item: this.sent.item,
				message: this.sent.message,
				ticketId: this.ticketId,
				zone: 'Asia/Makassar',
				way: { hosts: this.hosts, account: this.account, network: this.net.network },
				lastTry,
			},
		);
	}

	get message(): IntakeMessage {
		return this.sent.message;
	}

	/** What stands behind the message's own article. */
	async articles(ticketId = this.ticketId): Promise<any[]> {
		const all = await desk.articles(ticketId);
		return all.filter(({ message_id: id }) => String(id).startsWith('<media.'));
	}
}
