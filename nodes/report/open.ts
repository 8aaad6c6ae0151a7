import { createOnce, type Created } from '../intake/createOnce';
import { clockAttributes } from '../policy/cycle/attributes';
import { NO_CLOCKS } from '../policy/cycle/advance';
import { zoneOf } from '../policy/officeZone';
import { isRestrictedCategory } from '../policy/restrictedGroups';
import { type ArticleFields, type NewTicket, type Ticket, ZammadFailure } from '../zammad';

import { begin } from './clock';
import type { ReportKind } from './kinds';
import { begunLine } from './notes';
import { officeOf, writingGroup } from './place';
import type { ReportDesk, ReportRules, WrittenReport } from './types';

/** A report ticket to be made. */
interface NewReport {
	kind: ReportKind;
	/** UTC instant when its matter arose. */
	arose: string;
	threadKey: string;
	/** The ticket that it reports on. */
	source: Ticket | null;
	/** User id of who asked for it. */
	owner: number | null;
	article: ArticleFields;
	/** When all sections were written; null while they are not. */
	writtenAt: string | null;
}

/**
 * The report's ticket with its clock, made once: 1 request, 2 more where it was there already or the owner may not own
 * it. A restricted source gives its number, its link inside the group, and its category, which keeps the report there.
 * @param now ms
 * @throws ZammadFailure, ReceiveFailure; all may be repeated
 */
export async function openReport(
	desk: ReportDesk,
	report: NewReport,
	rules: ReportRules,
	now: number,
): Promise<WrittenReport> {
	const { kind, arose, threadKey, source, article, writtenAt } = report;
	const { policy } = rules;
	const group = writingGroup(rules, kind, source);
	const office = officeOf(rules, group);
	const begun = begin(policy, kind, NO_CLOCKS, { arose, keyLag: null }, now);
	const line = begunLine(kind, arose, begun.dueAt, zoneOf(policy, 'BRAVO'));
	const about = source ? ` Laporan atas tiket ${source.number}.` : '';
	const fields: NewTicket = {
		title: source
			? `${kind.label} (${kind.code}) atas tiket ${source.number}`
			: `${kind.label} (${kind.code})`,
		group,
		customer_id: await desk.ownUser(),
		state: 'open',
		djbc_record: 'report',
		djbc_service: 'SVC-CC',
		djbc_office: office,
		...(source && isRestrictedCategory(source.djbc_category) ? { djbc_category: source.djbc_category } : {}),
		...(writtenAt === null ? {} : { djbc_written_at: writtenAt }),
		...clockAttributes(policy, begun.clocks, { djbc_thread_key: threadKey, djbc_received_at: arose }),
		...(source ? { links: { Ticket: { child: [source.id] } } } : {}),
		// Before the headings: below the last one it would fill a section.
		article: { ...article, body: `${line}${about}\n\n${article.body}` },
	};
	const { ticket, isNew } = await ownedIfAllowed(desk, fields, report.owner);
	return {
		outcome: !isNew ? 'known' : writtenAt === null ? 'opened' : 'written',
		report: kind.code,
		reportTicketId: ticket.id,
		reportNumber: ticket.number,
		aroseAt: arose,
		dueAt: begun.dueAt,
		failure: begun.failure,
	};
}

/** Zammad refuses an owner without full access to the group: then nobody owns it. */
async function ownedIfAllowed(
	{ zammad, systemId }: ReportDesk,
	fields: NewTicket,
	owner: number | null,
): Promise<Created> {
	if (owner === null) return await createOnce(zammad, systemId, fields);
	try {
		return await createOnce(zammad, systemId, { ...fields, owner_id: owner });
	} catch (error) {
		if (error instanceof ZammadFailure && error.status === 422) {
			return await createOnce(zammad, systemId, fields);
		}
		throw error;
	}
}
