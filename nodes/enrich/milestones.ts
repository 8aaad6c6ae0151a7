import { articleKind, Saves, typedEvent } from '../clocks';
import { write } from '../clocks/writeTicket';
import { stateOf } from '../intake/thread';
import type { TicketValues } from '../intake/ticketBody';
import { advance, currentOf } from '../policy/cycle/advance';
import { clockAttributes, readClocks } from '../policy/cycle/attributes';
import { compareOpen } from '../policy/cycle/compare';
import { NOTHING_SEEN, unseenOf } from '../policy/cycle/seen';
import { isoInstant } from '../policy/instant';
import { zoneOf } from '../policy/officeZone';
import type { Ticket, Zammad } from '../zammad';

import { milestoneLine, noteOf, RELAYED } from './note';
import { NOTHING, type EnrichDesk, type Enriched, type EnrichRules, type TicketFacts } from './types';
import { timeOf } from './wanted';

/** Milestones of a problem that is relayed to BCare, in their order (003 §9, §10). */
const MILESTONES = ['djbc_filed_at', 'djbc_ext_number_at', 'djbc_ext_given_at'] as const;

type Milestone = (typeof MILESTONES)[number];

/** Forms take times to the minute. */
const MINUTE = 60_000;

/**
 * Why a milestone is put back: `ahead` of its save (A43), `early`: before one that comes first, `noNumber`: given, and
 * no number was typed.
 */
export interface MisplacedMilestone {
	attribute: Milestone;
	why: 'ahead' | 'early' | 'noNumber';
	/** As typed. */
	at: string;
	/** What the field gets in its place; null empties it. */
	becomes: string | null;
}

/**
 * Whether an event of a BCare ticket may call for more: what it tells holds no number, so a ticket that waits for one
 * is looked at.
 */
export function hasMilestones({ channel, record, state, attributes, updatedAt }: TicketFacts): boolean {
	if (channel !== 'bcare' || (record !== null && record !== 'request') || state === 'merged') return false;
	const times = MILESTONES.map((name) => timeOf(attributes[name]));
	const latest = Date.parse(updatedAt ?? '');
	const isMisplaced = times.some(
		(at, place) =>
			at !== null && (at - latest >= MINUTE || times.slice(0, place).some((one) => one !== null && one > at)),
	);
	const [, number, given] = times;
	const isToClose = given !== null && !attributes.djbc_close_reason;
	return isMisplaced || (state !== 'closed' && (number === null || isToClose));
}

/**
 * Looks after the milestones of a BCare ticket: when its number was received, by the save that typed it; the order of
 * what officers type; and its end: the number is given, so the clock stops and the ticket is closed as relayed, unless
 * the user wrote since. All in one `PUT`, inside the ticket's claim; costs 1 to 3 requests more.
 * @param now ms
 * @throws ZammadFailure, ClockFailure
 */
export async function followMilestones(
	{ zammad }: Pick<EnrichDesk, 'zammad'>,
	found: Ticket,
	{ policy }: EnrichRules,
	now: number,
): Promise<Enriched> {
	const { restore } = compareOpen(found);
	const ticket: Ticket = { ...found, ...restore };
	const saves = new Saves(zammad, ticket.id);
	const values: TicketValues = {};
	const misplaced = await misplacedIn(ticket, saves);
	for (const { attribute, becomes } of misplaced) values[attribute] = becomes;
	const given = timeOf({ ...ticket, ...values }.djbc_ext_given_at);
	if (ticket.djbc_external_ticket && timeOf({ ...ticket, ...values }.djbc_ext_number_at) === null) {
		const save = (await saves.last('djbc_external_ticket')) ?? ticket.created_at;
		// What was given in person was received before somebody typed it.
		values.djbc_ext_number_at = isoInstant(Math.min(Date.parse(save), given ?? Infinity));
	}

	const clocks = readClocks(policy, ticket);
	const event = typedEvent(policy, { ...ticket, ...values }, isoInstant(Math.max(now, given ?? 0)));
	const after = advance(policy, clocks, event, now).clocks;
	const isMoved = JSON.stringify(currentOf(policy, after)) !== JSON.stringify(currentOf(policy, clocks));
	const isDone = given !== null && currentOf(policy, after)?.cause === 'number';
	// With a reason it was closed before, and somebody opened it again; or a human has another.
	const isToClose = isDone && stateOf(ticket) !== 'closed' && !ticket.djbc_close_reason;
	const closes = isToClose && !(await isAsked(zammad, ticket, after.seen));
	if (closes) Object.assign(values, { state: 'closed', djbc_close_reason: 'relayed' });
	if (Object.keys(values).length === 0) return NOTHING;
	const zone = zoneOf(policy, ticket.djbc_office);
	const lines = [...misplaced.map((one) => milestoneLine(one, zone)), ...(closes ? [RELAYED] : [])];
	await write(zammad, ticket, {
		...values,
		...(isMoved ? { ...restore, ...clockAttributes(policy, after) } : {}),
		...(lines.length > 0 ? { article: noteOf(lines, false) } : {}),
	});
	return {
		...NOTHING,
		outcome: 'milestones',
		channel: 'bcare',
		refused: misplaced.map(({ attribute }) => attribute),
	};
}

/** A message that was not looked at yet may be the user's, who waits again. */
async function isAsked(
	{ articles }: Zammad,
	ticket: Ticket,
	seen: Parameters<typeof unseenOf>[0] | null,
): Promise<boolean> {
	const unseen = unseenOf(seen ?? NOTHING_SEEN, ticket.article_ids ?? []);
	if (unseen.length === 0) return false;
	const fresh = (await articles.byTicket(ticket.id)).filter(({ id }) => unseen.includes(id));
	return fresh.some((article) => articleKind(article, NO_USER, ticket) === 'request');
}

/** Of nobody: what our own user wrote in a customer's name counts as asked. */
const NO_USER = 0;

async function misplacedIn(ticket: Ticket, saves: Saves): Promise<MisplacedMilestone[]> {
	const misplaced: MisplacedMilestone[] = [];
	let least = -Infinity;
	for (const attribute of MILESTONES) {
		const at = timeOf(ticket[attribute]);
		if (at === null) continue;
		const why = whyNot(ticket, attribute, at, least);
		if (why === null) {
			least = at;
			continue;
		}
		const before = timeOf(savedText((await saves.of(attribute)).at(-1)?.from));
		const becomes = before !== null && whyNot(ticket, attribute, before, least) === null ? before : null;
		misplaced.push({
			...{ attribute, why, at: isoInstant(at) },
			becomes: becomes === null ? null : isoInstant(becomes),
		});
		least = Math.max(least, becomes ?? least);
	}
	return misplaced;
}

function whyNot(
	ticket: Ticket,
	attribute: Milestone,
	at: number,
	least: number,
): MisplacedMilestone['why'] | null {
	const isGiven = attribute === 'djbc_ext_given_at';
	if (at - Date.parse(ticket.updated_at) >= MINUTE) return 'ahead';
	const received = isGiven ? (timeOf(ticket.djbc_received_at) ?? -Infinity) : -Infinity;
	if (Math.floor(at / MINUTE) < Math.floor(Math.max(least, received) / MINUTE)) return 'early';
	return isGiven && !ticket.djbc_external_ticket ? 'noNumber' : null;
}

/** A time as the history tells it: `2026-11-22 01:33:16 UTC`. */
const savedText = (text: string | undefined): string | undefined =>
	text?.replace(/^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d) UTC$/, '$1T$2Z');
