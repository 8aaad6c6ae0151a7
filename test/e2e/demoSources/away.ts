import { setTimeout as sleep } from 'node:timers/promises';
import type { TakenMessage } from '../../sandbox/channel/vendors';
import { control } from '../ownProcess';
import type { Steps } from '../progress';
import type { Rig } from '../rig';
import type { Answer } from '../sender';
import { looked } from './play';
import type { Held, SourcePart } from './sourceCase';

type Away = SourcePart['away'];

/** While the desk was away: what was sent, and what was answered. */
export interface Waiting {
	sent: Away;
	answers: Answer[];
	wrong: string[];
}

/** The desk goes, every source delivers, all of it waits in the inbox; the desk is there again at the end. */
export async function whileAway(rig: Rig, steps: Steps, sent: Away): Promise<Waiting> {
	const wrong: string[] = [];
	const answers = await steps.run(
		`the desk goes away: ${sent.length} deliveries of all sources`,
		async () => {
			await rig.desk.leave();
			return await Promise.all(sent.map(async ({ send }) => await send()));
		},
	);
	for (const [place, { source, status }] of sent.entries()) {
		const { status: got, body } = answers[place]!;
		if (got !== status || body.stored !== 'inbox')
			wrong.push(`${source}, desk away: answered ${got} ${JSON.stringify(body)}, expected ${status}, inbox`);
	}
	const rows = await waiting(rig);
	const messages = sent.reduce((sum, { held }) => sum + held.texts.length, 0);
	if (rows !== messages) wrong.push(`${rows} messages wait in the inbox, expected ${messages}`);
	steps.say(
		`${answers.map(({ status, body }) => `${status} ${body.stored}`).join(', ')}; ${rows} messages wait in djbc_inbox`,
	);
	await rig.desk.comeBack();
	return { sent, answers, wrong };
}

/**
 * Waits until workflow 12 has brought in all of it, and counts on the desk. Rows for the table of sources.
 *
 * @param channel that must have told each writer his ticket number once; null where the desk cannot reach n8n
 */
export async function broughtIn(
	rig: Rig,
	steps: Steps,
	{ sent, answers }: Waiting,
	channel: { url: string } | null,
): Promise<{ rows: string[][]; wrong: string[] }> {
	const wrong: string[] = [];
	const rows: string[][] = [];
	await steps.run('the desk is back: waiting until the inbox is empty', async () => {
		const deadline = Date.now() + 150_000;
		while ((await waiting(rig)) > 0 && Date.now() < deadline) await sleep(500);
	});
	const left = await waiting(rig);
	if (left > 0) wrong.push(`${left} messages still wait in the inbox`);
	for (const [place, one] of sent.entries()) {
		const { tickets, mistakes } = await looked(rig, one, answers[place]!);
		wrong.push(...mistakes.map((text) => `${one.source}, after the desk was away: ${text}`));
		const { status, body } = answers[place]!;
		if (channel && ANSWERED.has(one.held.channel))
			wrong.push(...(await receipts(channel, one.held, tickets[0]!)));
		rows.push([`${one.source}, desk away`, 'as above', `${status} ${body.stored}`, tickets.join(', '), '-']);
	}
	if (channel) steps.say('each writer was told the ticket number once, where a channel can tell it');
	return { rows, wrong };
}

/** Of threads by a vendor, whose API can tell something. */
const ANSWERED = new Set(['whatsapp', 'facebook_dm', 'instagram_dm', 'x_dm', 'sms']);

async function receipts(
	channel: { url: string },
	{ thread, texts }: Held,
	number: string,
): Promise<string[]> {
	const taken = async () => {
		const all = await control<TakenMessage[]>(channel.url, 'GET', '/sandbox/taken');
		return all.filter(({ to }) => thread.endsWith(`:${to}`)).map(({ text }) => text);
	};
	for (const deadline = Date.now() + 30_000; (await taken()).length === 0 && Date.now() < deadline; )
		await sleep(250);
	const told = await taken();
	if (told.length !== 1) return [`${told.length} receipts for ticket ${number}, expected 1`];
	const isRight = told[0]!.includes(number) && !texts.some((text) => told[0]!.includes(text));
	return isRight ? [] : [`the receipt for ticket ${number} does not tell its number, or tells more`];
}

const waiting = async (rig: Rig): Promise<number> => (await rig.editor.rows('djbc_inbox')).length;
