import { claimOf, ClockFailure, follow } from '../clocks';
import { existing, stateOf } from '../intake/thread';
import { clockAttributes, readClocks } from '../policy/cycle/attributes';
import { compareOpen } from '../policy/cycle/compare';
import { ZammadFailure, type ArticleFields, type Ticket } from '../zammad';

import { isOurs } from './claim';
import { mailOf, noteOf, wordsOf } from './note';
import type { Directory, People } from './people';
import type { Found } from './search';
import { dueRung, dueWarning, restrictionOf, type Reminder } from './standing';
import type { Reminded, SweepDesk, SweepRules } from './types';
import { isUndelivered } from './undelivered';

type Told = Pick<Reminded, 'outcome' | 'reached' | 'unreached' | 'external' | 'mail'>;

const STOPPED: Told = { outcome: 'stopped', reached: 0, unreached: [], external: [], mail: null };

/**
 * Gives one reminder: note, mentions and the mark that it was given in one `PUT`. The clock is followed before, so an
 * answer whose event was lost stops it first, and fields that somebody changed are put back with their own note
 * (CLK-9). In the claim the ticket is read again and judged anew. Another process has a claim of its own: between the two
 * the desk's record decides (`isOurs`).
 * @throws ZammadFailure, ClockFailure; the next run does it
 */
export async function remind(
	desk: SweepDesk,
	directory: Directory,
	{ ticket: { id, ...found }, reminder: { kind } }: Found,
	rules: SweepRules,
	now: number,
): Promise<Told> {
	await follow(desk, id, rules.policy, now);
	const claim = claimOf(desk.zammad.server, { id, ...found, ...compareOpen(found).restore });
	return await desk.claim.hold(claim, async () => {
		const ticket = await existing(desk.zammad, id);
		if (!ticket || stateOf(ticket) === 'merged') return STOPPED;
		const { restore, logChanged, problem } = compareOpen(ticket);
		// Changed since it was followed a moment ago: the next run.
		if (Object.keys(restore).length > 0 || logChanged || problem !== null) return STOPPED;
		const reminder = kind === 'rung' ? dueRung(ticket, rules, now) : dueWarning(ticket, rules, now);
		if (!reminder) return STOPPED;
		if (kind === 'window' && (await isUndelivered(desk, ticket, rules.policy))) {
			// Marked without a word, so that it is not asked again each minute.
			await put(desk, rules, ticket, reminder);
			return STOPPED;
		}
		const people = await directory.of(ticket, reminder, restrictionOf(ticket, rules.isRestricted));
		if (!(await isOurs(desk, ticket, reminder))) return STOPPED;
		const written = await write(desk, rules, ticket, reminder, people);
		const isEscalation = ticket.djbc_record === 'escalation';
		const { external, mailed, ...reached } = isEscalation
			? await mail(desk, rules, ticket, reminder, written)
			: { ...written, mailed: 0 };
		return {
			outcome: 'reminded',
			reached: reached.mentions.length + mailed,
			unreached: reached.unreached,
			external,
			mail: external.length > 0 ? wordsOf(rules.policy, ticket, reminder) : null,
		};
	});
}

/** A desk that refuses a mention refuses the whole: then nobody is mentioned, and the reminder stands all the same. */
async function write(
	desk: SweepDesk,
	rules: SweepRules,
	ticket: Ticket,
	reminder: Reminder,
	people: People,
): Promise<People> {
	const hasMail = people.external.length > 0;
	try {
		await put(
			desk,
			rules,
			ticket,
			reminder,
			noteOf(rules.policy, ticket, reminder, people.mentions, hasMail),
		);
		return people;
	} catch (error) {
		if (!(error instanceof ZammadFailure) || error.status !== 422 || people.mentions.length === 0)
			throw error;
		await put(desk, rules, ticket, reminder, noteOf(rules.policy, ticket, reminder, [], hasMail));
		const roles = people.mentions.map(({ role }) => role);
		return { ...people, mentions: [], unreached: [...new Set([...people.unreached, ...roles])] };
	}
}

/** Mark and note at once. Where no answer comes, the ticket tells whether they stand. */
async function put(
	{ zammad }: SweepDesk,
	{ policy }: SweepRules,
	ticket: Ticket,
	reminder: Reminder,
	article?: ArticleFields,
): Promise<void> {
	const values = clockAttributes(policy, readClocks(policy, ticket), reminder.marks);
	const stands = (now: Ticket) => now.djbc_clock_open === values.djbc_clock_open;
	try {
		const written = await zammad.tickets.update(ticket.id, { ...values, ...(article && { article }) });
		if (!stands(written)) throw new ClockFailure('attributesMissing', ticket.id);
	} catch (error) {
		if (!(error instanceof ZammadFailure) || error.outcome !== 'unknown') throw error;
		if (!stands(await zammad.tickets.get(ticket.id))) throw error;
	}
}

/** Written after the mark, so a mail that fails is not sent again: its people are not reached, which is told. */
async function mail(
	{ zammad }: SweepDesk,
	{ policy }: SweepRules,
	ticket: Ticket,
	reminder: Reminder,
	people: People,
): Promise<People & { mailed: number }> {
	if (people.external.length === 0) return { ...people, mailed: 0 };
	try {
		await zammad.articles.create({
			...mailOf(policy, ticket, reminder, people.external),
			ticket_id: ticket.id,
		});
		return { ...people, external: [], mailed: people.external.length };
	} catch (error) {
		if (!(error instanceof ZammadFailure)) throw error;
		const roles = reminder.recipients.filter((role) => people.externalRoles.includes(role));
		return { ...people, mailed: 0, external: [], unreached: [...new Set([...people.unreached, ...roles])] };
	}
}
