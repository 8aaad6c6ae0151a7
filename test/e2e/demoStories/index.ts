import { TEAMS } from '../../../nodes/policy/deskGroups';
import type { Decision } from '../../../nodes/setup';
import { listen } from '../demoListen';
import type { Importable } from '../n8n';
import type { Steps } from '../progress';
import { LISTENING_WORKFLOWS, type Rig } from '../rig';
import { quick } from '../shippedWorkflows';
import { complaint } from './complaint';
import { ethics } from './ethics';
import { complaintMessage, ethicsMessage } from './messages';
import { showStories } from './show';
import type { Story } from './story';

/** Workflows that carry an escalation, and its reports, by id, with the paths of their triggers. */
const STORY_WORKFLOWS = {
	djbcEscal0000021: 'djbc-escalation',
	djbcQuality00040: 'djbc-qa',
	djbcReports00041: 'djbc-reports',
} as const;

export interface StoryPart {
	stories: Story[];
	/** Words that may be found nowhere in n8n's folder. */
	canaries: string[];
}

/** Events of restricted tickets are not sent: they are looked for every few seconds, not each minute. */
export const storyWorkflows = (): Importable[] =>
	['21-escalation', '30-sla-sweep', '40-qa', '41-reports'].map(quick);

/** Two escalations of one run, each from the first message to the verification. */
export function storiesOf(run: string): StoryPart {
	const digits = String(Number.parseInt(run.slice(0, 8), 16))
		.padStart(10, '0')
		.slice(-9);
	const [service, report] = [complaintMessage(run, digits), ethicsMessage(run, digits)];
	return {
		stories: [complaint(run, service), ethics(report)],
		canaries: [service.message.thread.key as string, report.to, `kisah:${run}`],
	};
}

/** Whether messages to the contact centre come to Team 1; with ZAMMAD_GROUP they do not, and no story is told. */
export const hasTeams = ({ places }: Rig): boolean => places.groupOf('BRAVO') === TEAMS.service;

/** Publishes what carries the stories, and tells them. Returns what is not as expected. */
export async function tellStories(
	rig: Rig,
	steps: Steps,
	channel: { url: string },
	{ stories }: StoryPart,
	decisions: ReadonlyMap<string, Decision>,
): Promise<string[]> {
	if (!hasTeams(rig)) {
		console.log('\nThe escalations were not shown: with ZAMMAD_GROUP no message comes to Team 1.');
		return [];
	}
	await listen(rig, steps, decisions, '21, 40 and 41', STORY_WORKFLOWS, LISTENING_WORKFLOWS);
	return await showStories(rig, steps, channel, stories);
}
