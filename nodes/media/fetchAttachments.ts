import { setTimeout as pause } from 'node:timers/promises';

import { sourceNamed } from '../channels/sources';
import { hostOf } from '../http/fetchFile';
import type { Claim } from '../intake/claim';
import { ReceiveFailure } from '../intake/receiveFailure';
import { followMerge, stateOf } from '../intake/thread';
import type { IntakeMessage, SealedItem } from '../intake/types';
import { type TimeLimits, untilHeld } from '../intake/untilHeld';
import { type ArticleFields, type Ticket, type Zammad, ZammadFailure } from '../zammad';

import { bring, type Linked, type MediaWay, needsAccount } from './bring';
import { MediaFailure } from './failure';
import { settledIn } from './mark';
import { filesArticle, type Held, type Missing, missingNote, type ToldOf } from './note';
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
 * Brings the linked attachments of one message into its ticket (channels CH-9), each once, however often it is asked for
 * and by however many in this process: the ticket's articles tell what is settled. Two reads and one write; one more
 * where some came and others did not, and more where the ticket was merged or the files need several articles.
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
	/** Not in the desk yet. */
	private held: Held[] = [];
	private readonly refused: Missing[] = [];
	private readonly failed: Missing[] = [];
	private readonly way: MediaWay;

	constructor(
		private readonly desk: MediaDesk,
		private readonly of: MediaOf,
	) {
		const places = sourceNamed(of.item.source)?.media ?? null;
		this.way = { ...of.way, places, deadline: Math.min(desk.deadline, desk.now() + FETCH_TIME) };
	}

	async run(linked: Placed[]): Promise<Outcome> {
		const { lastTry } = this.of;
		try {
			const settled = await untilHeld(this.desk, async () => (await this.look()).settled);
			const { keyHash, role, receivedAt } = this.of.item;
			const told = { keyHash, role, receivedAt, zone: this.of.zone, linked: linked.length };
			const unsettled = linked.filter(([place]) => !settled.has(place));
			await this.bringAll(unsettled, told);
		} catch (error) {
			if (lastTry || !isPassing(error)) throw error;
			const failed = linked.length - this.counts.fetched - this.counts.refused;
			return { files: { ...this.counts, failed, none: false }, retry: true };
		}
		const { failed } = this.counts;
		return { files: { ...this.counts, none: false }, retry: failed > 0 && !lastTry };
	}

	/**
	 * One after the other; an article that is full is written before the next file is fetched. The files come first: each
	 * article of theirs says how many are missing, so where the note behind it fails, nothing looks whole.
	 */
	private async bringAll(linked: Placed[], told: ToldOf): Promise<void> {
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
				await this.writeFiles(told);
				size = 0;
			}
			total += brought.size;
			size += brought.size;
			this.held.push({ place, ...brought });
		}
		await this.writeFiles(told);
		await this.writeMissing(told);
	}

	private note(
		place: number,
		{ fileName, url }: Linked,
		{ problem, host = hostOf(url) }: { problem: Problem; host?: string },
	): void {
		const list = mayPass(problem) ? this.failed : this.refused;
		list.push({ place, fileName, host, problem });
	}

	private async look(): Promise<{ ticket: Ticket; settled: Set<number> }> {
		const { zammad } = this.desk;
		const { ticketId, item } = this.of;
		const ticket = await followMerge(zammad, await zammad.tickets.get(ticketId));
		if (!ticket) throw new MediaFailure(ticketId);
		return { ticket, settled: settledIn(await zammad.articles.byTicket(ticket.id), item.keyHash) };
	}

	private async writeFiles(told: ToldOf): Promise<void> {
		const { held } = this;
		this.held = [];
		const [first, ...more] = held;
		if (!first) return;
		try {
			await this.put(filesArticle(held, told), first.place);
			this.counts.fetched += held.length;
		} catch (error) {
			if (!(error instanceof ZammadFailure) || error.status !== 413) throw error;
			// A proxy takes less than Zammad's own: each file by itself, and what is too large even so is told.
			if (more.length === 0) {
				const { place, file } = first;
				this.refused.push({ place, fileName: file.filename, host: '', problem: 'deskLimit' });
				return;
			}
			for (const one of held) {
				this.held = [one];
				await this.writeFiles(told);
			}
		}
	}

	private async writeMissing(told: ToldOf): Promise<void> {
		const { refused, failed } = this;
		const [missing, later] = this.of.lastTry ? [[...refused, ...failed], []] : [refused, failed];
		if (missing[0]) await this.put(missingNote(missing, later, told), missing[0].place);
		this.counts.refused += refused.length;
		this.counts.failed += failed.length;
	}

	/** Never blindly: where the answer was lost, the ticket tells whether the article is there, by a place it settles. */
	private async put(article: ArticleFields, place: number): Promise<void> {
		const { zammad, signal } = this.desk;
		const { ticketId } = this.of;
		let target = ticketId;
		let lost = false;
		let inDoubt = false;
		await untilHeld(this.desk, async () => {
			if (lost) {
				const { ticket, settled } = await this.look();
				if (settled.has(place)) return true;
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
}

/** The desk is away or slow: what is fetched is let go, and a later run begins anew. */
function isPassing(error: unknown): boolean {
	if (error instanceof ZammadFailure) return !['auth', 'permission', 'refused'].includes(error.kind);
	return error instanceof ReceiveFailure && error.reason === 'late';
}
