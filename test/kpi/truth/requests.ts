import type { Dice } from './random';
import { escalationOf } from './escalations';
import { KEYED, MAIL, MESSAGES, NO_CLOCK, WEB, type Place } from './places';
import type { Story } from './story';
import { Telling } from './telling';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** One request and what came of it: its escalation, its duplicate. @param id of the first; the others take the next ones */
export function requestStories(dice: Dice, id: number, at: number): Story[] {
	const lot = dice.next();
	if (lot < 0.3) return chat(dice, id, at, dice.of(WEB));
	if (lot < 0.62) return chat(dice, id, at, dice.of(MESSAGES));
	if (lot < 0.8) return chat(dice, id, at, dice.of(MAIL));
	if (lot < 0.94) return [keyed(dice, id, at, dice.of(KEYED))];
	return [withoutClock(dice, id, at, dice.of(NO_CLOCK))];
}

function chat(dice: Dice, id: number, at: number, place: Place): Story[] {
	const telling = new Telling(id, place, at + (dice.is(0.1) ? dice.whole(1, 40) * SECOND : 0));
	const { story } = telling;
	categorise(dice, story, place);
	telling.asks(place.rules, at, story.created);
	if (place.hasWindow) story.windows.push(at + DAY);
	const { category } = story;
	const code = category.confirmed?.code ?? category.first;
	if (category.confirmed && ['OTH::SPAM', 'OTH::TEST'].includes(category.confirmed.code)) {
		if (dice.is(0.3)) telling.answers(at + dice.whole(1, 5) * MINUTE);
		const seen = Math.max(category.confirmed.at, at + 10 * MINUTE);
		category.confirmed.at = seen;
		telling.leaves(seen, 'out_of_scope', category.confirmed.code);
		telling.closes(seen + MINUTE, 'spam');
		return [story];
	}
	if (category.confirmed?.code === 'OTH::OUT') {
		if (dice.is(0.5)) telling.answers(at + dice.whole(1, 50) * MINUTE);
		category.confirmed.at = at + dice.whole(1, 30) * HOUR;
		telling.leaves(category.confirmed.at, 'out_of_scope', 'OTH::OUT');
		return [story];
	}
	if (code.startsWith('CPL') || (category.suggested.startsWith('CPL') && dice.is(0.5)) || dice.is(0.08)) {
		const { child, end } = escalationOf(dice, telling, id + 1);
		if (dice.is(0.7)) telling.closes(end + dice.whole(60, 3000) * MINUTE, 'answered');
		return [story, child];
	}
	const lot = dice.next();
	if (lot < 0.1) return [story];
	if (lot < 0.14) {
		const gone = at + dice.whole(2, 3 * 24 * 60) * MINUTE;
		telling.withdraws(gone);
		telling.closes(gone + MINUTE, 'withdrawn');
		return [story];
	}
	if (lot < 0.16) {
		const marked = at + dice.whole(2, 90) * MINUTE;
		telling.isNoRequest(marked);
		telling.closes(marked + 2 * MINUTE, 'answered');
		return [story];
	}
	if (lot < 0.19) return duplicated(dice, telling, place, id + 1);
	answered(dice, telling);
	if (dice.is(0.8)) closings(dice, telling, place);
	return [story];
}

/** The first answer: early, at the last second, a second too late, or late; sometimes a holding reply before it. */
export function answered(dice: Dice, telling: Telling): number {
	const { due } = telling.governing;
	// Not before what happened last.
	const known = Math.max(...telling.story.happenings.map(({ now }) => now));
	const begun = known + 2 * MINUTE;
	const lot = dice.next();
	let at =
		lot < 0.04
			? due
			: lot < 0.08
				? due + SECOND
				: lot < 0.78
					? known + 4 * MINUTE + Math.floor((Math.max(due - known, HOUR) * dice.next()) / SECOND) * SECOND
					: due + dice.whole(2, 4000) * MINUTE;
	at = Math.max(at, begun + 2 * MINUTE);
	const holds = telling.governing.rule !== 'MARAGA' && dice.is(0.2);
	if (holds) telling.holds(begun + MINUTE);
	telling.answers(at);
	if (dice.is(0.05)) {
		// What had stopped the clock only asked to wait.
		const marked = at + dice.whole(1, 600) * MINUTE;
		telling.wasHolding(marked);
		if (dice.is(0.8)) {
			at = marked + dice.whole(1, 1500) * MINUTE;
			telling.answers(at);
		}
	}
	return at;
}

function closings(dice: Dice, telling: Telling, place: Place): void {
	let at = Math.max(...telling.story.happenings.map(({ now }) => now)) + dice.whole(1, 1500) * MINUTE;
	telling.closes(at, 'answered');
	for (let times = 0; times < 3 && dice.is(0.3); times += 1) {
		if (dice.is(0.25)) {
			at += dice.whole(10, 9000) * MINUTE;
			telling.reopens(at, 'staff');
			at += dice.whole(10, 900) * MINUTE;
			telling.closes(at, 'answered');
			continue;
		}
		const exact = dice.is(0.1);
		at += exact ? 7 * DAY : dice.whole(10, 12_000) * MINUTE;
		telling.asks(place.rules, at);
		if (place.hasWindow) telling.story.windows.push(at + DAY);
		telling.reopens(at, 'user');
		if (dice.is(0.4)) {
			at += dice.whole(2, 300) * MINUTE;
			telling.isNoRequest(at);
		} else if (dice.is(0.9)) {
			at = answered(dice, telling);
		} else return;
		at = Math.max(...telling.story.happenings.map(({ now }) => now)) + dice.whole(1, 900) * MINUTE;
		telling.closes(at, 'answered');
	}
}

/** The same person wrote by mail too; the second ticket is merged into the first, which is answered. */
function duplicated(dice: Dice, telling: Telling, place: Place, id: number): Story[] {
	const { story } = telling;
	const at = story.created + dice.whole(1, 90) * MINUTE;
	const other = new Telling(id, place, at);
	other.story.category = { ...story.category, confirmed: null };
	other.asks(place.rules, at);
	if (place.hasWindow) other.story.windows.push(at + DAY);
	if (dice.is(0.2)) other.answers(at + dice.whole(2, 20) * MINUTE);
	const merged = at + dice.whole(30, 3000) * MINUTE;
	other.leaves(merged, 'merged', '');
	other.story.mergedAt = merged;
	telling.answers(Math.max(merged, telling.governing.due - dice.whole(-100, 100) * MINUTE) + 3 * MINUTE);
	return [story, other.story];
}

/** Keyed in afterwards, with the times typed (A43). */
function keyed(dice: Dice, id: number, at: number, place: Place): Story {
	const lag = dice.whole(0, dice.is(0.2) ? 4000 : 40);
	const created = at + lag * MINUTE;
	const telling = new Telling(id, place, created);
	const { story } = telling;
	categorise(dice, story, { ...place, isTyped: true });
	telling.asks(place.rules, at, created, lag);
	if (dice.is(0.12)) return story;
	const delay = place.channel === 'whatsapp_group' ? dice.whole(0, 80) : dice.whole(5, 3000);
	const lot = dice.next();
	const { due, rule } = telling.governing;
	const given = lot < 0.06 ? due : lot < 0.12 ? due + SECOND : at + delay * MINUTE;
	if (rule === 'PHONE') telling.calls(Math.max(given, created + MINUTE), dice.is(0.8));
	else telling.gives(given, Math.max(given, created) + dice.whole(1, 9) * MINUTE);
	if (dice.is(0.8)) telling.closes(Math.max(given, created) + dice.whole(20, 900) * MINUTE, 'answered');
	return story;
}

function withoutClock(dice: Dice, id: number, at: number, place: Place): Story {
	const lag = place.isTyped ? dice.whole(0, 3000) : null;
	const created = at + (lag ?? 0) * MINUTE;
	const telling = new Telling(id, place, created);
	categorise(dice, telling.story, place);
	telling.asks([], at, created, lag);
	if (dice.is(0.08)) {
		// Merged, and touched no more.
		telling.story.mergedAt = created + dice.whole(5, 60_000) * MINUTE;
	} else if (dice.is(0.6)) {
		telling.happens({ kind: 'category', at: iso(created + MINUTE), category: 'INF::KEP' }, created + MINUTE);
		telling.closes(created + dice.whole(20, 3000) * MINUTE, 'answered');
	}
	return telling.story;
}

const iso = (at: number): string => new Date(at).toISOString();

const INF = ['INF::KEP', 'INF::KEP', 'INF::CUK'];
const EXC = ['EXC::TAFSIR', 'EXC::BELUM', 'EXC::DATA', 'EXC::KASUS', 'EXC::PPID'];

/** Suggested, perhaps pre-filled, perhaps decided by a human (2.1). */
function categorise(dice: Dice, story: Story, place: Place): void {
	const lot = dice.next();
	const code =
		lot < 0.62
			? dice.of(INF)
			: lot < 0.7
				? dice.of(['ICT::INC', 'ICT::REQ', 'ICT::INF', 'SUG'])
				: lot < 0.78
					? dice.of(EXC)
					: lot < 0.9
						? dice.of(['CPL::SVC', 'CPL::SVC', 'CPL::ETH', 'CPL::CRM'])
						: dice.of(['OTH::SPAM', 'OTH::TEST', 'OTH::OUT']);
	const isSure = dice.is(0.8);
	const isOpen = !code.startsWith('CPL') && !code.startsWith('EXC');
	const first = isSure && isOpen ? code : '';
	const confirms = !place.isTyped || isOpen ? dice.is(0.75) : dice.is(0.5);
	const isOther = code.startsWith('OTH') && place.isTyped;
	const decided = dice.is(0.1) ? dice.of(INF) : code;
	story.category = {
		suggested: `${code} ${isSure ? '0.91' : '0.55'}${dice.is(0.05) ? '; pengirim: INF::KEP' : ''}`,
		first,
		confirmed:
			confirms && !isOther ? { at: story.created + dice.whole(2, 4000) * MINUTE, code: decided } : null,
	};
	if (!code.startsWith('CPL')) return;
	const isOfficial = ['phone', 'sms', 'sipuma', 'letter'].includes(place.channel);
	story.official = isOfficial || (place.channel === 'whatsapp_group' && code === 'CPL::SVC');
	if (code === 'CPL::ETH') story.group = 'Terbatas::Kode Etik';
	if (code === 'CPL::CRM') story.group = 'Terbatas::Pidana';
}
