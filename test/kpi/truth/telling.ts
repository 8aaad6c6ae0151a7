import { promised, type Place } from './places';
import type { Governing, Happening, Promise, Round, Story, Writing } from './story';

const iso = (at: number): string => new Date(at).toISOString();

/** How each rule's cycle ends when the user got what it waits for (1.6). */
const CAUSE: Readonly<Record<string, string>> = {
	...{ MARAGA: 'response', CEISACARE: 'answer', BCARE: 'number', PHONE: 'call', RPT: 'report' },
};

/** A story while it is told; each step comes after the one before. */
export class Telling {
	readonly story: Story;
	private articles: number;

	constructor(id: number, place: Place, created: number, more: Partial<Story> = {}) {
		this.articles = id * 100;
		this.story = {
			id,
			number: `70${String(100_000_000 + id * 7).slice(1)}`,
			title: 'Pertanyaan',
			record: 'request',
			service: place.service,
			office: place.office,
			channel: place.channel,
			group: place.group,
			created,
			...{ received: null, keyLag: null, official: null, firstReply: null, escalatedAt: null },
			...{ windows: [], mergedAt: null, without: null, threadKey: null, escalation: null, report: null },
			category: { suggested: '', first: '', confirmed: null },
			...{ rounds: [], steps: [], children: [], carried: null, happenings: [] },
			...more,
		};
	}

	get last(): Round | null {
		return this.story.rounds.at(-1) ?? null;
	}

	get runs(): boolean {
		const line = this.last?.writings.at(-1);
		return this.last !== null && (line === undefined || line.result === 'running');
	}

	/** What governs the last cycle now. */
	get governing(): Governing {
		return this.last!.governing.at(-1)!;
	}

	/** A message of the user begins a cycle where none runs. @param at as typed, if so @param known when the desk had it */
	asks(rules: readonly string[], at: number, known = at, keyLag: number | null = null): void {
		const { story } = this;
		story.received ??= at;
		if (story.rounds.length === 0) story.keyLag = keyLag;
		if (rules.length > 0) this.begins(promised(rules[0]!, story.office, at), at, known, keyLag);
		this.happens({ kind: 'request', at: iso(at), keyLag }, known);
	}

	begins(promise: Promise, at: number, known: number, keyLag: number | null): void {
		if (this.runs) return;
		this.story.rounds.push({
			...{ number: this.story.rounds.length + 1, received: at, keyLag, known },
			governing: [{ ...promise, from: known, direct: null, late: false }],
			writings: [],
		});
	}

	/** A human public message that only asks to wait. */
	holds(at: number): void {
		this.story.firstReply ??= at;
		this.happens(this.message(at, 'holding'), this.soon(at));
		if (this.runs && this.governing.rule === 'MARAGA') throw new Error('any response stops it');
	}

	answers(at: number): void {
		this.story.firstReply ??= at;
		const event = this.message(at, 'answer');
		this.happens(event, this.soon(at));
		if (!this.runs) return;
		// Answered before the unit had answered: without it (CLK-5).
		const unit = this.story.children.some((one) => one.answeredAt !== null && one.answeredAt <= at);
		if (this.governing.rule === 'WEBCHAT-ESC' && !unit) this.directly(at);
		this.writes(at, event.articleId, 'answer', this.soon(at));
	}

	/** Typed by an officer: the answer in the other system, the response in the group, the number given. */
	gives(at: number, keyed: number): void {
		this.story.firstReply ??= at;
		const name = this.governing.rule === 'BCARE' ? 'djbc_ext_given_at' : 'djbc_typed_reply_at';
		this.happens({ kind: 'attributes', at: iso(keyed), values: { [name]: iso(at) } }, keyed);
		this.writes(at, null, CAUSE[this.governing.rule]!, keyed);
	}

	/** A call-back. */
	calls(at: number, answered: boolean): void {
		this.story.firstReply ??= at;
		const articleId = this.article();
		this.happens({ kind: 'call', at: iso(at), articleId, answered }, this.soon(at));
		this.writes(at, articleId, 'call', this.soon(at));
	}

	escalates(at: number, child: string, unit: string): void {
		const { story } = this;
		story.escalatedAt ??= at;
		story.children.push({ number: child, at, answeredAt: null, cancelledAt: null });
		this.happens({ kind: 'escalated', at: iso(at), childTicket: child, unit }, at);
		if (!this.runs || this.governing.rule !== 'WEBCHAT-DIRECT') return;
		const { due, ...direct } = this.governing;
		const { received, governing } = this.last!;
		const esc = promised('WEBCHAT-ESC', story.office, received);
		governing.push({ ...direct, ...esc, from: at, direct: due, late: at > due });
	}

	/** The human notice with the child's number. */
	notices(at: number, unit: string): void {
		const child = this.story.children.at(-1)!.number;
		this.story.firstReply ??= at;
		const event = {
			...this.message(at, 'escalation_notice'),
			escalation: { childTicket: child, unit, numberInText: true },
		};
		this.happens(event, this.soon(at));
		const stops = ['WEBCHAT-ESC', 'WEBCHAT-DIRECT', 'SOCIAL'].includes(this.governing.rule);
		if (this.runs && stops) this.writes(at, event.articleId, 'notice', this.soon(at));
	}

	unitAnswers(at: number): void {
		const child = this.story.children.at(-1)!;
		child.answeredAt = at;
		this.happens({ kind: 'unitAnswered', at: iso(at), childTicket: child.number }, at);
	}

	/** The direct promise holds again; a notice told of nothing real. */
	cancelsEscalation(at: number): void {
		const child = this.story.children.at(-1)!;
		child.cancelledAt = at;
		this.happens({ kind: 'escalationCancelled', at: iso(at), childTicket: child.number }, at);
		const line = this.last!.writings.at(-1);
		const undone = line?.cause === 'notice';
		if (this.governing.rule === 'WEBCHAT-ESC') this.directly(at);
		if (undone) this.writes(null, null, '', at);
	}

	/** Macro "Tanpa pertanyaan". */
	isNoRequest(at: number): void {
		this.happens({ kind: 'mark', at: iso(at), replyKind: 'no_request' }, at);
		this.writes(at, null, 'no_request', at);
	}

	/** The last human message, which had stopped the clock, only asked to wait. */
	wasHolding(at: number): void {
		this.happens({ kind: 'mark', at: iso(at), replyKind: 'holding' }, at);
		this.writes(null, null, '', at);
	}

	withdraws(at: number): void {
		this.happens({ kind: 'withdrawn', at: iso(at) }, at);
		if (this.runs) this.writes(at, null, 'withdrawn', at);
	}

	/** Without a clock from then on: what was logged becomes void, what runs is none. */
	leaves(at: number, cause: 'out_of_scope' | 'merged', category: string): void {
		this.story.without = { at, cause };
		this.happens(
			cause === 'merged' ? { kind: 'merged', at: iso(at) } : { kind: 'category', at: iso(at), category },
			at,
		);
		for (const round of this.story.rounds) {
			const line = round.writings.at(-1);
			if (line) round.writings.push({ ...line, result: 'void', cause, writtenAt: at });
			else if (cause === 'merged') this.line(round, at, null, null, cause);
		}
	}

	closes(at: number, reason: string): void {
		this.happens({ kind: 'closed', at: iso(at), reason }, this.soon(at));
		this.story.steps.push({ event: 'closed', at, writtenAt: this.soon(at), reason });
	}

	reopens(at: number, by: 'user' | 'staff'): void {
		this.happens({ kind: 'reopened', at: iso(at), by }, this.soon(at));
		this.story.steps.push({ event: 'reopened', at, writtenAt: this.soon(at), by });
	}

	happens(event: Happening['event'], now: number): void {
		this.story.happenings.push({ event, now });
	}

	/** A line for the last cycle: stopped, or running again. */
	writes(stopped: number | null, article: number | null, cause: string, writtenAt: number): void {
		this.line(this.last!, writtenAt, stopped, article, cause);
	}

	article(): number {
		this.articles += 1;
		return this.articles;
	}

	private line(
		round: Round,
		writtenAt: number,
		stopped: number | null,
		article: number | null,
		cause: string,
	): void {
		const { from, ...promise } = round.governing.at(-1)!;
		round.writings.push({
			...{ ...promise, writtenAt, received: round.received, stopped, article, cause },
			result: resultOf(promise.due, stopped, cause),
		});
	}

	private directly(from: number): void {
		const { governing } = this.last!;
		governing.push({ ...governing[0]!, from });
	}

	private message(at: number, replyKind: 'answer' | 'holding' | 'escalation_notice') {
		return {
			...{ kind: 'message' as const, at: iso(at), articleId: this.article(), author: 'human' as const },
			...{ internal: false, echo: false, replyKind, text: null },
		};
	}

	/** Some seconds later, when the workflow has run. */
	private soon(at: number): number {
		return at + 1000 * (1 + (this.story.id % 20));
	}
}

function resultOf(due: number, stopped: number | null, cause: string): Writing['result'] {
	if (cause === 'no_request' || cause === 'out_of_scope' || cause === 'merged') return 'void';
	if (stopped === null) return 'running';
	if (stopped > due) return 'breached';
	return cause === 'withdrawn' ? 'void' : 'met';
}
