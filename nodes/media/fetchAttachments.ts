import { setTimeout as pause } from 'node:timers/promises';

import { SOURCES, type SourceName } from '../channels/sources';
import { hostOf } from '../http/fetchFile';
import type { Claim } from '../intake/claim';
import { ReceiveFailure } from '../intake/receiveFailure';
import { followMerge, stateOf } from '../intake/thread';
import type { IntakeMessage, SealedItem } from '../intake/types';
import { type TimeLimits, untilHeld } from '../intake/untilHeld';
import { type Ticket, type Zammad, ZammadFailure } from '../zammad';

import { bring, type Linked, type MediaWay, needsAccount } from './bring';
import { MediaFailure } from './failure';
import { settledIn } from './mark';
import { attachmentArticle, type Told } from './note';
import { mayPass, type Problem } from './problem';
import type { Slots } from './slots';

export interface MediaDesk extends TimeLimits {
	zammad: Zammad;
	claim: Claim;
	slots: Slots;
}

export interface MediaOf {
	item: SealedItem;
	message: IntakeMessage;
	ticketId: number;
	/** Zone of the office, for the text. */
	zone: string;
	way: Omit<MediaWay, 'places' | 'deadline'>;
	/** What fails now is told for good. */
	lastTry: boolean;
}

export interface Outcome {
	/** Attachments by what became of them in this run; `none`: the message has none that are linked. */
	files: { fetched: number; refused: number; failed: number; none: boolean };
	/** A later run may bring what failed. */
	retry: boolean;
}

/** Bytes of all files of one message. */
const LARGEST_MESSAGE = 52_428_800;
/** Of the files of one article: in base64 they stay below the 50 MiB of Zammad's own nginx (zammad-api 1.6). */
const LARGEST_ARTICLE = 35 * 1024 * 1024;
/** All fetching of one message, ms. */
const FETCH_TIME = 240_000;
/** Between two looks for an article that a slow desk may still be writing, ms. */
const DOUBT_WAIT = 500;

/**
 * Brings the linked attachments of one message into its ticket (channels CH-9), each once, however often and by however
 * many it is asked for: the ticket's articles tell what is settled. Two reads and one write; more where the ticket was
 * merged or the files need several articles.
 * @throws ZammadFailure, ReceiveFailure when the desk cannot take them on the last try; MediaFailure
 */
export async function fetchAttachments(desk: MediaDesk, of: MediaOf): Promise<Outcome> {
	const linked = linkedOf(of.message);
	if (linked.length === 0) {
		return { files: { fetched: 0, refused: 0, failed: 0, none: true }, retry: false };
	}
	// Not the thread's claim: the next message of the thread must not wait for a slow server.
	return await desk.claim.hold(
		`media ${desk.zammad.server} ${of.item.keyHash}`,
		async () => await desk.slots.use(async () => await new Fetching(desk, of).run(linked)),
	);
}

type Placed = [place: number, attachment: Linked];

function linkedOf({ attachments = [] }: IntakeMessage): Placed[] {
	return attachments.flatMap((attachment, place): Placed[] =>
		attachment.url === undefined ? [] : [[place, { ...attachment, url: attachment.url }]],
	);
}

class Fetching {
	private readonly counts = { fetched: 0, refused: 0, failed: 0 };
	private told: Told;
	private readonly way: MediaWay;

	constructor(
		private readonly desk: MediaDesk,
		private readonly of: MediaOf,
	) {
		const { source } = of.item;
		const places = (Object.hasOwn(SOURCES, source) ? SOURCES[source as SourceName].media : null) ?? null;
		this.way = { ...of.way, places, deadline: Math.min(desk.deadline, desk.now() + FETCH_TIME) };
		this.told = this.nothing();
	}

	async run(linked: Placed[]): Promise<Outcome> {
		const { lastTry } = this.of;
		try {
			const settled = await untilHeld(this.desk, async () => (await this.look()).settled);
			await this.bringAll(linked.filter(([place]) => !settled.has(place)));
		} catch (error) {
			if (lastTry || !isPassing(error)) throw error;
			const failed = linked.length - this.counts.fetched - this.counts.refused;
			return { files: { ...this.counts, failed, none: false }, retry: true };
		}
		const { failed } = this.counts;
		return { files: { ...this.counts, none: false }, retry: failed > 0 && !lastTry };
	}

	/** One after the other; an article that is full is written before the next file is fetched. */
	private async bringAll(linked: Placed[]): Promise<void> {
		let total = 0;
		let size = 0;
		for (const [place, attachment] of linked) {
			const brought = needsAccount(attachment, this.way)
				? { problem: 'account' as const }
				: await bring(attachment, this.way, LARGEST_MESSAGE - total);
			if (brought.problem) {
				this.note(place, attachment, brought);
				continue;
			}
			if (size + brought.size > LARGEST_ARTICLE) {
				await this.write();
				size = 0;
			}
			total += brought.size;
			size += brought.size;
			this.told.brought.push({ place, ...brought });
		}
		const { brought, refused, failed, triesAgain } = this.told;
		if (brought.length + refused.length > 0 || (failed.length > 0 && !triesAgain)) await this.write();
		else this.count();
	}

	private note(
		place: number,
		{ fileName, url }: Linked,
		{ problem, host = hostOf(url) }: { problem: Problem; host?: string },
	): void {
		const list = mayPass(problem) ? this.told.failed : this.told.refused;
		list.push({ place, fileName, host, problem });
	}

	private async look(): Promise<{ ticket: Ticket; settled: Set<number> }> {
		const { zammad } = this.desk;
		const { ticketId, item } = this.of;
		const ticket = await followMerge(zammad, await zammad.tickets.get(ticketId));
		if (!ticket) throw new MediaFailure(ticketId);
		return { ticket, settled: settledIn(await zammad.articles.byTicket(ticket.id), item.keyHash) };
	}

	private async write(): Promise<void> {
		const { told } = this;
		try {
			await this.put(told);
		} catch (error) {
			const isTooLarge = error instanceof ZammadFailure && error.status === 413;
			if (!isTooLarge || told.brought.length === 0) throw error;
			return await this.writeSmaller(told);
		}
		this.count();
	}

	/** A proxy takes less than Zammad's own: each file by itself, and what is too large even so is told. */
	private async writeSmaller(told: Told): Promise<void> {
		const [first, ...more] = told.brought;
		if (first && more.length === 0) {
			const { place, file } = first;
			const refused = { place, fileName: file.filename, host: '', problem: 'deskLimit' as const };
			this.told = { ...told, brought: [], refused: [...told.refused, refused] };
			return await this.write();
		}
		for (const one of told.brought) {
			this.told = { ...(one === first ? told : this.nothing()), brought: [one] };
			await this.write();
		}
	}

	/** Never blindly: where the answer was lost, the ticket tells whether the article is there. */
	private async put(told: Told): Promise<void> {
		const { zammad, signal } = this.desk;
		const { item, zone, ticketId } = this.of;
		const { keyHash, role, receivedAt } = item;
		const article = attachmentArticle(told, { keyHash, role, receivedAt, zone });
		const mine = told.brought[0] ?? told.refused[0] ?? told.failed[0]!;
		let target = ticketId;
		let lost = false;
		let inDoubt = false;
		await untilHeld(this.desk, async () => {
			if (lost) {
				const { ticket, settled } = await this.look();
				if (settled.has(mine.place)) return true;
				target = ticket.id;
				if (inDoubt) {
					await pause(DOUBT_WAIT, undefined, { signal }).catch(() => undefined);
					return null;
				}
			}
			try {
				const written = await zammad.tickets.update(target, { article }, { repeat: true });
				if (stateOf(written) !== 'merged') return true;
				// On a merged ticket nobody sees an article (recording 08).
				const survivor = await followMerge(zammad, written);
				if (!survivor) throw new MediaFailure(ticketId);
				target = survivor.id;
				return null;
			} catch (error) {
				if (error instanceof ZammadFailure && error.outcome === 'unknown') {
					lost = true;
					inDoubt ||= error.kind === 'timeout';
				}
				throw error;
			}
		});
	}

	/** What is told counts; the next article begins empty. */
	private count(): void {
		this.counts.fetched += this.told.brought.length;
		this.counts.refused += this.told.refused.length;
		this.counts.failed += this.told.failed.length;
		this.told = this.nothing();
	}

	private nothing(): Told {
		return { brought: [], refused: [], failed: [], triesAgain: !this.of.lastTry };
	}
}

/** The desk is away or slow: what is fetched is let go, and a later run begins anew. */
function isPassing(error: unknown): boolean {
	if (error instanceof ZammadFailure) return !['auth', 'permission', 'refused'].includes(error.kind);
	return error instanceof ReceiveFailure && error.reason === 'late';
}
