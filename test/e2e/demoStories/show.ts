import { setTimeout as sleep } from 'node:timers/promises';
import type { TakenMessage } from '../../sandbox/channel/vendors';
import type { DeskApi } from '../deskApi';
import { control } from '../ownProcess';
import type { Steps } from '../progress';
import type { Rig } from '../rig';
import { send } from '../sender';
import { officer } from '../staff';
import { table } from '../table';
import { cellsOf, PEOPLE, ticketsOf, type Scene, type Step, type Story } from './story';

/** The workflows have done their part by then, ms; those of restricted tickets look each few seconds. */
const PATIENCE = 60_000;

/** Plays the stories, prints the clock at each step, and returns what is not as expected. */
export async function showStories(
	rig: Rig,
	steps: Steps,
	channel: { url: string },
	stories: readonly Story[],
): Promise<string[]> {
	const { admin } = rig.desk;
	for (const [login, ...roles] of Object.values(PEOPLE)) await officer(admin, login, ...roles);
	const macros = new Map(
		(await admin.all<{ id: number; name: string }>('/macros')).map(({ id, name }) => [name, id]),
	);
	const all = stories.reduce((sum, story) => sum + story.steps.length, 0);
	let done = 0;
	// They have nothing to do with each other: one waits for events, the other for what is looked for.
	const played = await steps.run('two escalations, from the message to the verification', (tell) =>
		Promise.all(stories.map((story) => play(rig, channel, macros, story, () => tell(++done, all)))),
	);
	const head = ['step', 'ticket', 'group, state', 'clock', 'due', 'rank'];
	for (const [place, { title }] of stories.entries()) {
		const { rows, lines } = played[place]!;
		console.log(`\n${title}\n${table(head, rows)}\n${lines.join('\n')}`);
	}
	const wrong = played.flatMap((one, place) => one.wrong.map((text) => `${stories[place]!.title}: ${text}`));
	console.log();
	return wrong;
}

interface Played {
	rows: string[][];
	lines: string[];
	wrong: string[];
}

async function play(
	rig: Rig,
	channel: { url: string },
	macros: ReadonlyMap<string, number>,
	story: Story,
	stepDone: () => void,
): Promise<Played> {
	const { agent, admin } = rig.desk;
	const key: string = story.message.thread.key;
	const taken = async () => await control<TakenMessage[]>(channel.url, 'GET', '/sandbox/taken');
	const toUser = async () => (await taken()).filter(({ to }) => to.endsWith(story.to));
	const known = (await toUser()).length;
	const scene: Scene = {
		tickets: await ticketsOf(agent, key),
		articles: async (of) => await agent.articles(scene.tickets[of].id),
		heard: async () => (await toUser()).slice(known).map(({ text }) => text),
		writes: async (who, of, values) =>
			await acting(admin, who).call('PUT', `/tickets/${scene.tickets[of].id}`, values),
		runs: async (who, macro, of) => {
			const body = { ticket_ids: [scene.tickets[of].id], macro_id: macros.get(macro) };
			await acting(admin, who).call('POST', '/tickets/mass_macro', body);
		},
		arrives: async () => {
			const { status, body } = await send(rig.intakeUrl, rig.secrets.key, story.message);
			if (status !== 202) throw new Error(`The intake answered ${status} ${JSON.stringify(body)}`);
		},
	};
	const played: Played = { rows: [], lines: [], wrong: [] };
	for (const step of story.steps) {
		await step.act(scene);
		const missing = await missingAfter(step, scene, async () => {
			scene.tickets = await ticketsOf(agent, key);
		});
		played.wrong.push(...missing.map((what) => `${step.what}: not so: ${what}`));
		played.rows.push(
			...step.shows.flatMap((name, line) =>
				scene.tickets[name] ? [[line === 0 ? step.what : '', ...cellsOf(name, scene.tickets[name])]] : [],
			),
		);
		// What comes next needs what did not come.
		if (missing.length > 0) break;
		if (step.tells) played.lines.push(await step.tells(scene));
		stepDone();
	}
	const volume = await volumeOf(agent, scene.tickets.request);
	played.lines.push(
		`Requests that the KPI of volume counts here (K01): ${volume}; escalation and verification count nothing.`,
	);
	if (volume !== 1) played.wrong.push(`K01 is ${volume}, expected 1`);
	return played;
}

const acting = (admin: DeskApi, who: keyof typeof PEOPLE): DeskApi => admin.as(PEOPLE[who][0]);

/** How many requests by the story's channel the desk holds since it began (K01). */
async function volumeOf(agent: DeskApi, { id: first, djbc_channel: channel }: any): Promise<number> {
	const condition = {
		'ticket.djbc_record': { operator: 'is', value: 'request' },
		'ticket.djbc_channel': { operator: 'is', value: channel },
	};
	const path = '/tickets/search?expand=true&limit=100&sort_by=id&order_by=desc';
	const found = await agent.call<Array<{ id: number }>>('POST', path, { condition });
	return found.filter(({ id }) => id >= first).length;
}

/** Waits until all that is expected holds; what never did. */
async function missingAfter(step: Step, scene: Scene, look: () => Promise<void>): Promise<string[]> {
	for (const deadline = Date.now() + PATIENCE; ; await sleep(300)) {
		await look();
		const missing: string[] = [];
		for (const [what, holds] of Object.entries(step.expect)) if (!(await holds(scene))) missing.push(what);
		if (missing.length === 0 || Date.now() > deadline) return missing;
	}
}
