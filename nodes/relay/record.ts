import { type DeliveryCode, outcomeOf } from '../channels/delivery';
import { threadClaim } from '../intake/claim';
import { rememberOurs } from '../intake/recentMessages';
import { memoryOf } from '../intake/thread';
import { untilHeld } from '../intake/untilHeld';
import { undeliveredAttributes } from '../policy/cycle/undelivered';
import type { Policy } from '../policy/document';
import type { Ticket, TicketFields } from '../zammad';

import { asWritten } from './asWritten';
import type { RelayDesk } from './claim';
import { type NoteName, noteOf } from './note';
import type { SealedAnswer } from './sealedAnswer';
import { Settling } from './settling';
import { watermarkOf } from '../intake/watermark';
import { closedNote } from './way';

/** What became of an answer: of Send's delivery, or as an admin's workflow says it. */
export interface Result {
	code: DeliveryCode;
	/** Under these the channel will echo it (see Delivery). */
	keyHashes: readonly string[];
}

export interface Recorded {
	/** False: it was recorded before, and nothing was written but what was missing of its echoes. */
	recorded: boolean;
	/** Name of the template the agent was told by, or null. */
	note: NoteName | null;
}

type Answer = Pick<SealedAnswer, 'ticketId' | 'articleId' | 'acknowledgement' | 'writtenAt' | 'files'>;

/**
 * Confirms what became of an answer, so that the next one may go: watermark, the keys of its echoes, the clock of one
 * that did not reach the user (CLK-1), and a note where the agent has to do something, in one request. Twice the same
 * writes once. What nobody wrote has no clock and one note.
 * @throws ZammadFailure when the desk cannot take it, ReceiveFailure when its turn came too late
 */
export async function recordReply(
	desk: Omit<RelayDesk, 'ownUserId'>,
	answer: Answer,
	result: Result,
	policy: Policy,
): Promise<Recorded> {
	const { zammad, claim, flights } = desk;
	const { djbc_thread_key: threadKey } = asWritten(await zammad.tickets.get(answer.ticketId));
	return await claim.hold(threadClaim(zammad.server, String(threadKey ?? '')), async () => {
		const settling = new Settling(zammad, desk.signal);
		let begun: Recorded | null = null;
		return await untilHeld(desk, async () => {
			const ticket = asWritten(await zammad.tickets.get(answer.ticketId));
			const { note, body } = recordBody(ticket, answer, result, policy, desk.now());
			if (body !== null) {
				// Found done at the next look, it was ours: its answer was lost.
				begun ??= { recorded: 'djbc_relay_done' in body, note };
				if (!(await settling.write(ticket.id, answer.articleId, body))) return null;
			}
			flights.end(zammad.server, ticket.id, answer.articleId);
			return begun ?? { recorded: false, note: null };
		});
	});
}

/** What is not written yet; null when all is. */
function recordBody(
	ticket: Ticket,
	answer: Answer,
	{ code, keyHashes }: Result,
	policy: Policy,
	now: number,
): { note: NoteName | null; body: TicketFields | null } {
	const { articleId, acknowledgement } = answer;
	const { claimed, done } = watermarkOf(ticket);
	const isNew = done < articleId;
	const note = isNew ? noteFor(code, String(ticket.djbc_channel), answer) : null;
	const known = memoryOf(ticket);
	const memory = rememberOurs(known, keyHashes);
	const unsent = !acknowledgement && ['refused', 'notSent'].includes(outcomeOf(code));
	const body: TicketFields = {
		...(isNew && unsent ? undeliveredAttributes(policy, ticket, articleId, now) : {}),
		...(isNew ? { djbc_relay_done: articleId } : {}),
		...(isNew && claimed < articleId ? { djbc_relayed_article: articleId } : {}),
		...(memory === known ? {} : { djbc_recent: memory }),
		...(note ? { article: noteOf(policy, ticket, answer, note) } : {}),
	};
	return { note, body: Object.keys(body).length > 0 ? body : null };
}

function noteFor(code: DeliveryCode, channel: string, { acknowledgement, files }: Answer): NoteName | null {
	if (acknowledgement) return code === 'sent' ? null : 'relay-acknowledgement';
	switch (code) {
		case 'sent':
			return files > 0 ? 'relay-files' : null;
		case 'windowClosed':
			return closedNote(channel);
		case 'recipientUnknown':
			return 'relay-recipient';
		case 'credential':
			return 'relay-credential';
		case 'tooLong':
			return 'relay-too-long';
		case 'tooMany':
		case 'unreachable':
			return 'relay-unreachable';
		case 'timeout':
		case 'badAnswer':
			return 'relay-uncertain';
		case 'partlySent':
			return 'relay-partly';
		case 'refused':
			return 'relay-refused';
		case 'unsupported':
			return 'relay-unsupported';
	}
}
