import { parentOf } from '../escalation';
import { threadClaim } from '../intake/claim';
import { createOnce } from '../intake/createOnce';
import { existing, findThread } from '../intake/thread';
import { restrictedGroups, restrictedTickets } from '../policy/restrictedGroups';
import type { NewTicket, Ticket } from '../zammad';

import { whyNobody } from './contact';
import { completedCycle, taskKey } from './escalation';
import { noteOf, taskLines } from './note';
import type { OpenedTask, VerificationDesk, VerificationFacts, OpenRules, WhyNone } from './types';

const NOTHING: OpenedTask = { outcome: 'nothing', reason: null, taskId: null, taskNumber: null, cycle: null };

/**
 * Opens the task of Team 3 to verify that the unit followed up: one per completed escalation and cycle (QA-1), however
 * often and from how many events it is called. What is told to be no completed escalation costs nothing, what turns out
 * to be none 1 request, a task that exists 2, a new one 4 or 5.
 * @throws ZammadFailure, ReceiveFailure; all may be repeated
 */
export async function open(
	desk: VerificationDesk,
	facts: VerificationFacts,
	rules: OpenRules,
): Promise<OpenedTask> {
	if (!mayBeCompleted(facts)) return NOTHING;
	const escalation = await existing(desk.zammad, facts.ticketId);
	if (escalation?.djbc_record !== 'escalation') return NOTHING;
	const cycle = completedCycle(rules.policy, escalation);
	if (cycle === null) return { ...NOTHING, outcome: 'none', reason: 'running' };
	const key = taskKey({ number: escalation.number, cycle });
	const { zammad, claim, systemId } = desk;
	return await claim.hold(threadClaim(zammad.server, key), async () => {
		const known = (await findThread(zammad, key))?.tickets[0];
		if (known) return { ...NOTHING, outcome: 'exists', ...named(known), cycle };
		const task = await taskOf(desk, escalation, rules);
		if (typeof task === 'string') return { ...NOTHING, outcome: 'none', reason: task, cycle };
		const { ticket, isNew } = await createOnce(zammad, systemId, { ...task, djbc_thread_key: key });
		return { ...NOTHING, outcome: isNew ? 'opened' : 'exists', ...named(ticket), cycle };
	});
}

const named = ({ id, number }: Ticket) => ({ taskId: id, taskNumber: number });

function mayBeCompleted({ record, attributes }: VerificationFacts): boolean {
	if (record !== undefined && record !== 'escalation') return false;
	const state = attributes.djbc_sla_state;
	return state === undefined || state === 'met' || state === 'breached';
}

/** The ticket to open, or why there is none. */
async function taskOf(
	desk: VerificationDesk,
	escalation: Ticket,
	{ policy, qualityGroup, restrictedGroups: further }: OpenRules,
): Promise<NewTicket | WhyNone> {
	const request = await parentOf(desk.zammad, escalation);
	if (!request) return 'noParent';
	const group = escalation.group ?? '';
	const confidential = [escalation, request].some(restrictedTickets(further));
	const stays = restrictedGroups(further)(group);
	if (confidential && !stays) return 'restricted';
	const why = await whyNobody(desk, policy, request);
	if (why !== null) return why;
	const lines = taskLines({
		number: escalation.number,
		// Those who verify a restricted escalation need not be those who read another restricted group.
		request: stays && request.group !== group ? null : request.number,
		confidential,
		tries: policy.kpi.verificationTries,
	});
	return {
		title: `Verifikasi tindak lanjut eskalasi ${escalation.number}`,
		group: stays ? group : qualityGroup,
		customer_id: await desk.ownUser(),
		links: { Ticket: { child: [escalation.id] } },
		djbc_record: 'qa',
		...Object.fromEntries(COPIED.map((name) => [name, escalation[name] ?? null])),
		article: noteOf(lines),
	};
}

const COPIED = ['djbc_service', 'djbc_office', 'djbc_unit', 'djbc_category'];
