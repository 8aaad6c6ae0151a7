import { createHash } from 'node:crypto';

import { claimOf, Saves } from '../clocks';
import { write } from '../clocks/writeTicket';
import { internalNote } from '../intake/internalNote';
import { existing } from '../intake/thread';
import { isoInstant } from '../policy/instant';
import { sectionsText } from '../policy/reportSections';
import type { Ticket } from '../zammad';

import { reportKey, reportKinds, type ReportKind } from './kinds';
import { openedNote, openingNote } from './notes';
import { openReport } from './open';
import { instantIn } from './standing';
import { NO_REPORT, type ReportDesk, type ReportRules, type WrittenReport } from './types';

/**
 * The report that a macro asked for on a ticket (`djbc_request`): a ticket with the headings to fill in, its clock from
 * when its matter arose (5.1: RPT-1 when the problem was received, else the wish), and its number on the ticket that
 * asked. The wish is emptied last, so a run that failed is repeated, and twice makes one. Costs 1 request without a
 * wish, else 5 and more where the owner may not own it.
 * @param now ms
 * @throws ZammadFailure, ReceiveFailure; all may be repeated
 */
export async function writeWished(
	desk: ReportDesk,
	ticketId: number,
	rules: ReportRules,
	now: number,
): Promise<WrittenReport> {
	const { zammad, claim } = desk;
	const named = await existing(zammad, ticketId);
	if (!named || !wishedOf(rules, named)) return NO_REPORT;
	return await claim.hold(claimOf(zammad.server, named), async () => {
		const source = await existing(zammad, ticketId);
		const kind = source && wishedOf(rules, source);
		if (!kind) return NO_REPORT;
		const { at, by, count } = await wishOf(new Saves(zammad, source.id), source, kind);
		const problem = instantIn(source.djbc_received_at) ?? isoInstant(Date.parse(source.created_at));
		const report = {
			kind,
			arose: kind.code === 'RPT-1' ? problem : at,
			threadKey: reportKey(kind, source.number, count),
			source,
			owner: by,
			article: openingNote(kind),
			writtenAt: null,
		};
		const written = await openReport(desk, report, rules, now);
		await write(zammad, source, {
			djbc_request: null,
			article: openedNote(kind, written.reportNumber!),
		});
		return written;
	});
}

function wishedOf({ policy }: ReportRules, { djbc_request: wish }: Ticket): ReportKind | null {
	return reportKinds(policy).find((kind) => kind.wish === wish) ?? null;
}

/** When the wish was saved, by whom, and how often the ticket had it: each time is a report of its own. */
async function wishOf(saves: Saves, ticket: Ticket, { wish }: ReportKind) {
	const all = await saves.of('djbc_request');
	const values = [all[0]?.from ?? wish, ...all.map(({ to }) => to)];
	const last = all.findLast(({ to }) => to === wish);
	return {
		at: isoInstant(Date.parse(last?.at ?? ticket.created_at)),
		by: (last ? last.by : ticket.created_by_id) ?? null,
		count: values.filter((value) => value === wish).length,
	};
}

/** A report as another program gives it, complete. */
interface GivenReport {
	kind: ReportKind;
	/** UTC instant. */
	arose: string;
	/** By section id; none is empty. */
	texts: Readonly<Record<string, string>>;
	/** ID of the ticket that it reports on. */
	sourceId: number | null;
}

/**
 * The same report given twice is one: its key holds a hash of all that was given. Costs 1 request, 2 with a source.
 * @param now ms, when it was written
 * @throws ZammadFailure, ReceiveFailure; all may be repeated
 */
export async function writeGiven(
	desk: ReportDesk,
	{ kind, arose, texts, sourceId }: GivenReport,
	rules: ReportRules,
	now: number,
): Promise<WrittenReport> {
	const source = sourceId === null ? null : await desk.zammad.tickets.get(sourceId);
	const whole = sectionsText(kind.sections, texts);
	const which = createHash('sha256').update(`${arose}\n${whole}`).digest('hex').slice(0, 32);
	const report = {
		kind,
		arose,
		threadKey: reportKey(kind, source?.number ?? '', which),
		source,
		owner: null,
		article: internalNote(`${kind.label} (${kind.code})`, [whole]),
		writtenAt: isoInstant(now),
	};
	return await openReport(desk, report, rules, now);
}
