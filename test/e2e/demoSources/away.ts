import { setTimeout as sleep } from 'node:timers/promises';
import type { Steps } from '../progress';
import type { Rig } from '../rig';
import type { Answer } from '../sender';
import { looked } from './play';
import type { SourcePart } from './sourceCase';

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

/** Waits until workflow 12 has brought in all of it, and counts on the desk. Rows for the table of sources. */
export async function broughtIn(
	rig: Rig,
	steps: Steps,
	{ sent, answers }: Waiting,
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
		rows.push([`${one.source}, desk away`, 'as above', `${status} ${body.stored}`, tickets.join(', '), '-']);
	}
	return { rows, wrong };
}

const waiting = async (rig: Rig): Promise<number> => (await rig.editor.rows('djbc_inbox')).length;
