import { localDate } from './hours';
import { promised } from './places';
import type { Dice } from './random';
import type { Promise, Story } from './story';
import { Telling } from './telling';

const MINUTE = 60_000;

const UNITS: Readonly<Record<string, string>> = {
	...{ 'DIT-PPKC': 'BRAVO', 'DIT-IKC': 'BRAVO', 'PUSAT-KI': 'BRAVO', 'DIT-P2': 'BRAVO' },
	...{ 'KPPBC-MKS-PDAD': 'KPPBC-MKS', 'KPPBC-MKS-PLI': 'KPPBC-MKS' },
};

/**
 * A request is escalated: its child ticket with the rank's clock, the notice, the unit's answer, the feedback or the
 * letter, perhaps a cancellation, perhaps the verification and what it finds.
 * @returns `end`: after all that
 */
export function escalationOf(dice: Dice, telling: Telling, id: number): { child: Story; end: number } {
	const { story } = telling;
	const { received, governing } = telling.last!;
	const code = story.category.confirmed?.code ?? story.category.first;
	const isCase = code === 'CPL::ETH' || code === 'CPL::CRM';
	const at =
		story.created +
		(dice.is(0.1)
			? Math.max(governing[0]!.due - story.created, MINUTE)
			: dice.whole(3, dice.is(0.5) ? 50 : 900) * MINUTE);
	const unit = isCase
		? code === 'CPL::ETH'
			? 'PUSAT-KI'
			: 'DIT-P2'
		: dice.of(['DIT-PPKC', 'DIT-IKC', 'KPPBC-MKS-PDAD', 'KPPBC-MKS-PLI']);
	const rank = isCase ? 'R2' : code === 'CPL::SVC' ? 'R3' : dice.of(['R1', 'R2', 'R3', 'R4']);
	const child = new Telling(
		id,
		{ ...story, rules: [], isTyped: false, hasWindow: false, group: isCase ? story.group : 'Unit::DIT-IKC' },
		at,
		{
			...{ record: 'escalation', title: `Eskalasi tiket ${story.number}`, channel: '', escalatedAt: at },
			category: { suggested: '', first: code, confirmed: null },
			...{ official: story.official, received: at, threadKey: `escalation:${story.number}:1` },
			escalation: { unit, rank, unitAnswers: [], letter: null, verdicts: [] },
		},
	);
	const due = effective(`RANK-${rank}`, story, UNITS[unit]!, received, at);
	child.begins(due, at, at, null);
	child.happens({ kind: 'request', at: iso(at), keyLag: null, rank: due }, at);

	telling.escalates(at, child.story.number, unit);
	let now = at + 3 * MINUTE;
	if (!isCase && dice.is(0.75)) telling.notices(now, unit);
	const lot = dice.next();
	if (lot < 0.15) return { child: child.story, end: now };
	if (lot < 0.28) return { child: child.story, end: cancelled(dice, telling, child, now) };
	if (isCase) {
		now += dice.whole(30, 4000) * MINUTE;
		child.story.escalation!.letter = { at: now, date: localDate(now, 7) };
		const values = { djbc_letter_no: 'ND-12/BC.1/2026', djbc_letter_date: localDate(now, 7) };
		child.happens({ kind: 'attributes', at: iso(now), values, category: code }, now);
		child.writes(now, null, 'letter', now);
	} else {
		now += dice.whole(20, 3000) * MINUTE;
		telling.unitAnswers(now);
		child.story.escalation!.unitAnswers.push({ cycle: 1, at: now });
		if (dice.is(0.1)) return { child: child.story, end: now };
		const lateBy = dice.next();
		const { due: rankDue } = child.governing;
		now = lateBy < 0.1 && rankDue > now + MINUTE ? rankDue : now + dice.whole(5, 1200) * MINUTE;
		telling.answers(now);
		feeds(child, now);
	}
	if (dice.is(0.3)) child.closes(now + 40 * MINUTE, 'answered');
	return { child: child.story, end: verified(dice, telling, child, now) };
}

function feeds(child: Telling, at: number): void {
	const articleId = child.article();
	child.happens({ kind: 'feedback', at: iso(at), articleId, category: 'INF::KEP' }, at + 2000);
	child.writes(at, articleId, 'feedback', at + 2000);
}

/** No escalation any more: the user is answered directly. */
function cancelled(dice: Dice, telling: Telling, child: Telling, from: number): number {
	let now = from + dice.whole(20, 3000) * MINUTE;
	child.withdraws(now);
	telling.cancelsEscalation(now);
	if (dice.is(0.8)) {
		now += dice.whole(4, 900) * MINUTE;
		telling.answers(now);
	}
	return now;
}

/** Team 3's verification (QA-1); what was not followed up runs again. */
function verified(dice: Dice, telling: Telling, child: Telling, from: number): number {
	if (dice.is(0.3)) return from;
	const at = from + dice.whole(60, 6000) * MINUTE;
	const outcome = dice.of(['confirmed', 'confirmed', 'confirmed', 'unreachable', 'not_followed_up']);
	const { number } = child.story;
	const escalation = child.story.escalation!;
	escalation.verdicts.push({ cycle: child.last!.number, outcome, at });
	if (outcome !== 'not_followed_up') return at;
	const due = promised(child.governing.rule, UNITS[escalation.unit]!, at);
	child.begins(due, at, at, null);
	child.happens({ kind: 'request', at: iso(at), keyLag: null, rank: due }, at);
	telling.escalates(at, number, escalation.unit);
	if (number.endsWith('1') || escalation.letter) return at;
	const again = at + dice.whole(10, 2000) * MINUTE;
	telling.unitAnswers(again);
	escalation.unitAnswers.push({ cycle: child.last!.number, at: again });
	const end = again + dice.whole(5, 900) * MINUTE;
	feeds(child, end);
	return end;
}

/** RANK-1: the earlier of the rank's due time and the channel's legal one. */
function effective(rule: string, story: Story, unitOffice: string, received: number, at: number): Promise {
	const rank = promised(rule, unitOffice, at);
	const legal =
		story.channel === 'webchat'
			? promised('WEBCHAT-ESC', story.office, received)
			: ['whatsapp', 'facebook_dm', 'instagram_dm', 'x_dm', 'telegram'].includes(story.channel)
				? promised('SOCIAL', story.office, received)
				: null;
	return legal && legal.due < rank.due ? { ...rank, due: legal.due, status: legal.status } : rank;
}

const iso = (at: number): string => new Date(at).toISOString();
