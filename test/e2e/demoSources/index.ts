import type { Rig } from '../rig';
import { chatwootPart } from './chatwoot';
import { intakeMessages } from './intakeMessages';
import { smsPart } from './sms';
import { socialMedia } from './socialMedia';
import { Run, type SourcePart } from './sourceCase';
import { whatsAppPart } from './whatsApp';

/** All sources of the Intake Trigger. `id` stands in all that the run writes. */
export function sourcesOf(rig: Rig, id: string): SourcePart {
	const run = new Run(rig, id);
	const parts = [intakeMessages, whatsAppPart, socialMedia, smsPart, chatwootPart].map((part) => part(run));
	return {
		cases: parts.flatMap(({ cases }) => cases),
		away: parts.flatMap(({ away }) => away),
		canaries: [...run.canaries, ...parts.flatMap(({ canaries }) => canaries)],
	};
}
