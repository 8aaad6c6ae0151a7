import { Saves } from '../../clocks';
import { write } from '../../clocks/writeTicket';
import { internalNote } from '../../intake/internalNote';
import { keepLines } from '../../intake/keepLines';
import type { TicketValues } from '../../intake/ticketBody';
import { advance, currentOf, type TicketClocks } from '../../policy/cycle/advance';
import { clockAttributes, readClocks } from '../../policy/cycle/attributes';
import { carryOver } from '../../policy/cycle/carryOver';
import { compareOpen } from '../../policy/cycle/compare';
import { reminderValues } from '../../policy/cycle/reminded';
import type { ClockEvent, ClockRecord } from '../../policy/cycle/types';
import type { Policy } from '../../policy/document';
import type { Article, ArticleFields, Ticket, Zammad } from '../../zammad';

/** Of two instants of one attribute: forms take minutes, the desk may keep seconds. */
const SAME = 60_000;

/** Child or parent with what a look changes of it; all is written in one `PUT`. */
export class Side {
	/** As the desk holds it, but with the clock fields as we last wrote them (CLK-9). */
	readonly ticket: Ticket;
	readonly saves: Saves;
	clocks: TicketClocks;
	private readonly restore: TicketValues;
	private readonly before: TicketClocks;
	private readonly values: TicketValues = {};
	private readonly notes: Array<{ body: string; mark: string | null }> = [];
	private read: Promise<Article[]> | null = null;

	constructor(
		private readonly zammad: Zammad,
		private readonly policy: Policy,
		found: Ticket,
		private readonly now: number,
	) {
		this.restore = compareOpen(found).restore;
		this.ticket = { ...found, ...this.restore };
		this.clocks = this.before = readClocks(policy, this.ticket);
		this.saves = new Saves(zammad, found.id);
	}

	get current(): ClockRecord | null {
		return currentOf(this.policy, this.clocks);
	}

	/** Oldest first, read once. */
	async articles(): Promise<Article[]> {
		return await (this.read ??= this.zammad.articles.byTicket(this.ticket.id));
	}

	/** Text of an attribute as it will be; empty for none. */
	text(name: string): string {
		const value = name in this.values ? this.values[name] : this.ticket[name];
		return value === null || value === undefined ? '' : String(value);
	}

	/** Ms; null where there is none. */
	time(name: string): number | null {
		const at = Date.parse(this.text(name));
		return Number.isNaN(at) ? null : at;
	}

	/** What the ticket holds already is not written. */
	set(name: string, value: unknown): void {
		const [is, becomes] = [this.text(name), value === null || value === undefined ? '' : String(value)];
		if (is !== becomes && !isSameTime(is, becomes)) this.values[name] = becomes === '' ? null : value;
	}

	take(event: ClockEvent): void {
		this.clocks = advance(this.policy, this.clocks, event, this.now).clocks;
	}

	/** @param mark names a note that is written once, beside whatever else changes */
	note(body: string, mark: string | null = null): void {
		this.notes.push({ body, mark });
	}

	async isNoted(mark: string): Promise<boolean> {
		return (await this.articles()).some(
			({ message_id: id }) => (id ?? '').startsWith(MARK) && id!.split(/[.@]/).includes(mark),
		);
	}

	get isChanged(): boolean {
		const { values, notes, clocks, before } = this;
		return Object.keys(values).length + notes.length > 0 || JSON.stringify(clocks) !== JSON.stringify(before);
	}

	/** @param article what is said of it, instead of the notes @throws ZammadFailure, ClockFailure where the desk did not keep the clock */
	async write(article = this.article()): Promise<void> {
		const { id } = this.ticket;
		const carried = carryOver(this.policy, this.clocks.log, this.now);
		if (carried) await keepLines(this.zammad, id, carried.moved);
		const clocks = { ...this.clocks, log: carried?.log ?? this.clocks.log };
		const guarded = { ...reminderValues(this.policy, this.before, clocks), ...this.values };
		const values = { ...this.restore, ...clockAttributes(this.policy, clocks, guarded) };
		await write(this.zammad, this.ticket, { ...values, ...(article ? { article } : {}) });
	}

	private article(): ArticleFields | null {
		if (this.notes.length === 0) return null;
		const marks = this.notes.flatMap(({ mark }) => mark ?? []);
		const messageId = marks.length > 0 ? `${MARK}${marks.join('.')}@djbc>` : null;
		return internalNote('Eskalasi', [this.notes.map(({ body }) => body).join('\n\n')], messageId);
	}
}

const MARK = '<escalation-note.';

function isSameTime(one: string, other: string): boolean {
	const isTime = (text: string) => /^\d{4}-\d\d-\d\dT/.test(text);
	return isTime(one) && isTime(other) && Math.abs(Date.parse(one) - Date.parse(other)) < SAME;
}
