import { wordsOf } from '../../clocks';
import { isByAgent } from '../../intake/agentArticle';
import { isoInstant } from '../../policy/instant';
import type { Article } from '../../zammad';

import type { Look } from './look';
import { MINUTE } from './minute';
import { type UnitArticles, unitArticles } from './unitArticles';

const NAME = 'djbc_unit_answered_at';
/** Of an answer that is carried over to the parent, characters. */
const MOST = 10_000;

/** When the unit answered, and what says so. */
interface Answer {
	/** Ms. */
	at: number;
	article: Article | null;
}

/**
 * The unit's answer (ESC-8): a mail of its contact, a public article of somebody who works for it, or what was keyed in
 * by macro, typed time or Record Answer. The first one counts until the escalation is reopened; the parent's
 * clock and people learn of it (CLK-5).
 */
export async function takeUnitAnswer(look: Look): Promise<void> {
	const { child, entry } = look;
	// Until Open, or a merge, made the parent know of it there is nothing to tell it, and the wish waits.
	if (!entry) return;
	const isWished = look.wish === 'unit_answer';
	if (isWished) look.asked.set('djbc_request', null);
	if (entry.answeredAt !== null) return keepFirst(look, entry.answeredAt, isWished);
	if (!look.runs) return;
	const articles = await unitArticles(look);
	const typed = child.time(NAME);
	const answer =
		givenAnswer(look) ??
		(typed !== null ? await typedAnswer(look, typed, articles) : null) ??
		(isWished ? await wishedAnswer(look, articles) : byItself(articles));
	if (answer) return await record(look, answer);
	await askForStranger(look, articles);
}

function keepFirst(look: Look, answeredAt: string, isWished: boolean): void {
	const { child } = look;
	const typed = child.time(NAME);
	child.set(NAME, answeredAt);
	const known = `Jawaban unit sudah tercatat pada ${look.local(answeredAt)}`;
	if (isWished) return look.refuse('known', `${known}.`, look.asked);
	if (typed === null || child.time(NAME) === typed) return;
	look.refuse(
		'known',
		`Isian "Unit menjawab pada" (${look.local(typed)}) dikembalikan. ${known}, dan jawaban pertama yang dihitung.`,
	);
}

function givenAnswer({ given }: Look): Answer | null {
	return given?.answeredAt ? { at: Date.parse(given.answeredAt), article: null } : null;
}

/** As typed by somebody, or as we wrote it in a run that ended before it told the parent. */
async function typedAnswer(look: Look, typed: number, { said }: UnitArticles): Promise<Answer | null> {
	const save = (await look.child.saves.of(NAME)).at(-1);
	const answer = { at: typed, article: said.at(-1) ?? null };
	if (save && save.by === (await look.desk.ownUser())) return answer;
	const savedAt = Date.parse(save?.at ?? look.child.ticket.updated_at);
	if (typed > savedAt) return refused(look, 'ahead', typed);
	if (typed < look.start - MINUTE) return refused(look, 'early', typed);
	return said.length === 0 ? refused(look, 'noAnswer', typed) : answer;
}

/** What the macro confirms: the mail of a stranger, the unit's own word, or what an agent keyed in. */
async function wishedAnswer(look: Look, articles: UnitArticles): Promise<Answer | null> {
	const { byUnit, byStranger, said } = articles;
	const own = byUnit[0] ?? byStranger.at(-1);
	if (own) return { at: Date.parse(own.created_at), article: own };
	const last = said.at(-1) ?? (await notedOnParent(look));
	if (!last) return refused(look, 'noAnswer', null);
	if (isOfZammad(look)) return { at: Date.parse(last.created_at), article: last };
	return { at: Date.parse((await look.wishSave())?.at ?? look.asked.ticket.updated_at), article: last };
}

/** Team 2 cannot write on the child of an office's section: there it keys in what the unit said on its own ticket. */
async function notedOnParent({ asked, parent, desk, start }: Look): Promise<Article | null> {
	if (asked !== parent) return null;
	const us = await desk.ownUser();
	const noted = (await parent.articles()).filter(
		(one) => one.internal && isByAgent(one, us) && Date.parse(one.created_at) >= start,
	);
	return noted.at(-1) ?? null;
}

function byItself({ byUnit: [article] }: UnitArticles): Answer | null {
	return article ? { at: Date.parse(article.created_at), article } : null;
}

const isOfZammad = ({ policy, unit }: Look): boolean => policy.units[unit]?.kind === 'zammad';

const REASONS = {
	ahead: 'karena belum terjadi saat diisi',
	early: 'karena mendahului eskalasinya',
	noAnswer: 'karena belum ada catatan yang memuat jawaban unit',
} as const;

function refused(look: Look, why: keyof typeof REASONS, typed: number | null): null {
	look.child.set(NAME, null);
	const what =
		typed === null
			? 'Makro "Jawaban unit diterima" tidak dijalankan'
			: `Isian "Unit menjawab pada" (${look.local(typed)}) tidak dipakai dan telah dikosongkan`;
	const remedy =
		why === 'noAnswer'
			? ' Tulis jawaban unit sebagai catatan pada tiket ini, lalu pilih makro "Jawaban unit diterima".'
			: '';
	look.refuse(why, `${what} ${REASONS[why]}.${remedy}`, typed === null ? look.asked : look.child);
	return null;
}

async function record(look: Look, { at, article }: Answer): Promise<void> {
	const { child, parent, number, given } = look;
	const instant = isoInstant(at);
	const text = (article ? wordsOf(article) : (given?.text ?? '')).trim();
	child.set(NAME, instant);
	const mark = look.mark('given');
	if (given?.text && !(await child.isNoted(mark))) {
		child.note(`Jawaban unit, dicatat melalui integrasi:\n${given.text}`, mark);
	}
	const isOnParent = article?.ticket_id === parent.ticket.id;
	if (isOnParent) child.note(`Jawaban unit dicatat pada tiket asal ${parent.ticket.number}.`);
	parent.take({ kind: 'unitAnswered', at: instant, childTicket: number });
	const told = `Unit menjawab eskalasi ${number} pada ${look.local(at)}.`;
	parent.note(
		isOnParent
			? `${told} Jawabannya dicatat pada tiket ini.`
			: look.restricted || text === ''
				? `${told} Jawabannya ada pada tiket tersebut.`
				: `${look.unitLabel} menjawab eskalasi ${number} pada ${look.local(at)}:\n\n${cut(text)}\n\nSampaikan jawaban kepada pemohon dari tiket ini. Lampiran, bila ada, ada pada tiket ${number}.`,
	);
	look.saw.add('unitAnswered');
}

const cut = (text: string): string =>
	text.length > MOST ? `${text.slice(0, MOST)}\n[... selengkapnya pada tiket eskalasi]` : text;

/** Somebody of the unit may write from an address that the directory does not know. */
async function askForStranger(look: Look, { byStranger }: UnitArticles): Promise<void> {
	const { child } = look;
	const mark = look.mark('sender');
	if (byStranger.length === 0 || (await child.isNoted(mark))) return;
	child.note(
		'Pesan pada tiket ini berasal dari pengirim yang tidak dikenal sebagai orang unit, sehingga belum dihitung sebagai jawaban unit. Bila benar jawaban unit, pilih makro "Jawaban unit diterima".',
		mark,
	);
}
