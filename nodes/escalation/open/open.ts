import { claimOf, Saves } from '../../clocks';
import { existing, stateOf } from '../../intake/thread';
import { TEAMS } from '../../policy/deskGroups';
import type { Policy } from '../../policy/document';
import { isoInstant } from '../../policy/instant';
import { isRestrictedCategory } from '../../policy/restrictedGroups';
import type { Wish } from '../../policy/wishes';
import type { Ticket } from '../../zammad';
import { learn } from '../follow/learn';
import { Side } from '../follow/side';
import { runningOf } from '../running';

import { caseText } from './caseText';
import { openChild, type Child } from './child';
import { openedNote, passedOnNote, refusalNote } from './parentNote';
import { asOpened, planOf, type Plan } from './plan';
import type { Asked, OpenDesk, Opened, Refusal, Remark } from './types';

/** The wish of the macro "Eskalasikan" in `djbc_request`. */
const ESCALATE: Wish = 'escalate';

/**
 * Opens the child ticket of an escalation (catalogue 2.3, 4) and tells the parent, each in one request. Asked by macro
 * it carries out a wish once; asked by a workflow it opens none beside one that runs at the same unit. A run that ended
 * between the two writes is made good by the next: the child is found by its number. 1 request where there is nothing
 * to do, 3 to refuse or pass on, 6 to open.
 * @param now ms
 * @throws ZammadFailure, ReceiveFailure, ClockFailure; all may be repeated
 */
export async function open(
	desk: OpenDesk,
	ticketId: number,
	asked: Asked,
	policy: Policy,
	now: number,
): Promise<Opened> {
	const found = await existing(desk.zammad, ticketId);
	if (!found || !isAskedFor(found, asked)) return nothing(ticketId);
	return await desk.claim.hold(claimOf(desk.zammad.server, found), async () => {
		const parent = await parentNow(desk, policy, ticketId, now);
		return isAskedFor(parent.ticket, asked)
			? await carryOut(desk, parent, asked, policy, now)
			: nothing(ticketId);
	});
}

/** Inside the parent's claim. */
async function carryOut(
	desk: OpenDesk,
	parent: Side,
	asked: Asked,
	policy: Policy,
	now: number,
): Promise<Opened> {
	const { ticket, clocks } = parent;
	const byMacro = asked.requestedBy === 'macro';
	const planned = planOf(policy, ticket, clocks, asked, asked.escalatedAt ?? isoInstant(now));
	if (byMacro && isTeam1s(ticket) && !isFinal(planned)) return await passOn(desk, ticket);
	if (typeof planned === 'string') return await refuse(desk, ticket, planned, byMacro);
	const plan =
		byMacro && asked.escalatedAt === null
			? (planOf(policy, ticket, clocks, asked, await wishedAt(desk, ticket)) as Plan)
			: planned;
	const running = await runningAt(desk, policy, parent, plan.unit);
	if (running && byMacro) return await refuse(desk, ticket, 'alreadyOpen', byMacro);
	if (running) return { ...nothing(ticket.id), childId: running.id, childNumber: running.number };

	const text = asked.text ?? (plan.tellsCase ? await writtenOn(desk, ticket, plan) : '');
	const k = new Set(clocks.memory.children.map(({ number }) => number)).size + 1;
	const child = await openChild(desk, policy, ticket, plan, {
		k,
		text,
		understoodAt: asked.understoodAt,
		now,
	});
	const remarks: Remark[] = [...plan.remarks, ...(child.mailRefused ? (['mailNotSent'] as const) : [])];
	const opened = child.isNew ? plan : asOpened(plan, child.ticket);
	// Another process may have told the parent of the child that was there already.
	const held = child.isNew ? parent : await parentNow(desk, policy, ticket.id, now);
	if (!held.clocks.memory.children.some(({ number }) => number === child.ticket.number)) {
		await tellParent(desk, policy, held, child, opened, remarks, now);
	}
	return openedOf(ticket.id, child, opened, remarks);
}

/** Ethics and crime are decided and on their way to the named officers: Team 2 is not told of them (CONF-3). */
const isTeam1s = ({ group, djbc_category: category }: Ticket): boolean =>
	group === TEAMS.service && !isRestrictedCategory(category);

/** What Team 2 could not escalate either; what is not filled in yet, it fills in. */
const isFinal = (planned: Plan | Refusal): boolean => planned === 'notARequest' || planned === 'excluded';

function isAskedFor(ticket: Ticket, { requestedBy }: Asked): boolean {
	return stateOf(ticket) !== 'merged' && (requestedBy === 'workflow' || ticket.djbc_request === ESCALATE);
}

async function parentNow({ zammad }: OpenDesk, policy: Policy, ticketId: number, now: number): Promise<Side> {
	return new Side(zammad, policy, await zammad.tickets.get(ticketId), now);
}

/** When the wish was saved: what the workflow needed to hear of it is no time of the unit's. */
async function wishedAt({ zammad }: OpenDesk, { id, updated_at: changed }: Ticket): Promise<string> {
	return isoInstant(Date.parse((await new Saves(zammad, id).last('djbc_request')) ?? changed));
}

/** A child that runs at the same unit: one more there would be the same matter twice. */
async function runningAt(
	{ zammad }: OpenDesk,
	policy: Policy,
	{ clocks }: Side,
	unit: string,
): Promise<Ticket | null> {
	const undecided = clocks.memory.children.filter(
		({ answeredAt, cancelledAt }) => !answeredAt && !cancelledAt,
	);
	for await (const child of runningOf(zammad, policy, undecided)) if (child.djbc_unit === unit) return child;
	return null;
}

async function writtenOn({ zammad }: OpenDesk, ticket: Ticket, { receivedAt }: Plan): Promise<string> {
	return caseText(await zammad.articles.byTicket(ticket.id), ticket, receivedAt);
}

/** Clock, escalation fields, note, the emptied wish and Team 2's group in one `PUT`. */
async function tellParent(
	{ zammad }: OpenDesk,
	policy: Policy,
	parent: Side,
	child: Child,
	plan: Plan,
	remarks: readonly Remark[],
	now: number,
): Promise<void> {
	const { ticket } = parent;
	learn(parent, new Side(zammad, policy, child.ticket, now), plan.escalatedAt);
	if (plan.complete !== null) parent.set('djbc_complaint_complete', plan.complete);
	parent.set('djbc_request', null);
	if (isTeam1s(ticket)) parent.set('group', TEAMS.management);
	await parent.write(openedNote(policy, { ...ticket, group: parent.text('group') }, child, plan, remarks));
}

/** Of a macro's wish the ticket is told; a workflow reads the reason itself. */
async function refuse(
	{ zammad }: OpenDesk,
	{ id }: Ticket,
	reason: Refusal,
	byMacro: boolean,
): Promise<Opened> {
	if (byMacro) await zammad.tickets.update(id, { djbc_request: null, article: refusalNote(reason) });
	return { ...nothing(id), outcome: 'refused', reasons: [reason] };
}

/** Team 1 checks and sorts, Team 2 escalates (ESC-4). */
async function passOn({ zammad }: OpenDesk, { id }: Ticket): Promise<Opened> {
	await zammad.tickets.update(id, {
		group: TEAMS.management,
		djbc_request: null,
		article: passedOnNote(),
	});
	return { ...nothing(id), outcome: 'passedOn' };
}

function openedOf(ticketId: number, child: Child, plan: Plan, remarks: Remark[]): Opened {
	const { due, medium, unit, proposal } = plan;
	return {
		ticketId,
		childId: child.ticket.id,
		childNumber: child.ticket.number,
		outcome: 'opened',
		reasons: remarks,
		clockFailure: due.dueAt === null ? (due.failure?.reason ?? null) : null,
		unit,
		rank: proposal.rank,
		rankDueAt: due.dueAt,
		capped: due.capped,
		handedOver: Boolean(child.ticket.djbc_unit_understood_at),
		medium,
		mailed: child.mailed,
	};
}

const nothing = (ticketId: number): Opened => ({
	ticketId,
	childId: null,
	childNumber: null,
	outcome: 'nothing',
	reasons: [],
	clockFailure: null,
	unit: null,
	rank: null,
	rankDueAt: null,
	capped: false,
	handedOver: false,
	medium: null,
	mailed: false,
});
