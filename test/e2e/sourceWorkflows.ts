import { SOURCE_NAMES, type SourceName } from '../../nodes/channels/sources';
import type { RigSecrets } from './credentials';
import type { IntakePlaces } from './intakePlaces';
import { listening, type Rig } from './rig';
import { Chatwoot } from './senders/chatwoot';
import { Messenger } from './senders/messenger';
import { SmsGateway } from './senders/smsGateway';
import { WhatsApp } from './senders/whatsApp';
import { X } from './senders/x';
import {
	savingAll,
	shippedWorkflow,
	SOURCE_FILES,
	withSettings,
	type WorkflowFile,
} from './shippedWorkflows';

const SOURCES = Object.keys(SOURCE_NAMES) as SourceName[];

/** Whose promises hold where the test needs it: the contact centre alone has SMS (catalogue 1.6). */
const OFFICES: Partial<Record<SourceName, string>> = { sms: 'BRAVO' };
const OFFICE = 'KPPBC-MKS';

/** Imported, with what an admin fills in; every run is kept. */
export function sourceWorkflows({ group, restrictedGroup }: IntakePlaces): WorkflowFile[] {
	return SOURCES.map((source) => {
		const workflow = withSettings(fileOf(source), { group, restrictedGroup });
		triggerOf(workflow).parameters.office.value = OFFICES[source] ?? OFFICE;
		return savingAll(workflow);
	});
}

/** n8n publishes in the background: back once each of them listens. */
export async function publishSources({ editor, n8n }: Pick<Rig, 'editor' | 'n8n'>): Promise<void> {
	for (const source of SOURCES) await editor.activate(fileOf(source).id);
	for (const source of SOURCES) await listening(sourceUrl(n8n.url, source));
}

/** Address at which n8n listens for a source. */
export function sourceUrl(n8nUrl: string, source: SourceName): string {
	return `${n8nUrl}/webhook/${triggerOf(fileOf(source)).parameters.path}`;
}

/** What an admin tells each vendor. */
export const sourceAddresses = (
	n8nUrl: string,
	{ channels }: Pick<RigSecrets, 'channels'>,
): Array<{ source: SourceName; workflow: string; url: string; secret: string }> =>
	(Object.keys(SOURCE_FILES) as SourceName[]).map((source) => ({
		source,
		workflow: fileOf(source).name,
		url: sourceUrl(n8nUrl, source),
		secret: channels[source],
	}));

export interface Vendors {
	whatsApp: WhatsApp;
	messenger: Messenger;
	instagram: Messenger;
	x: X;
	sms: SmsGateway;
	chatwoot: Chatwoot;
}

/** Each vendor with the secret that it and the credential share. */
export function vendorsOf(n8nUrl: string, { channels }: Pick<RigSecrets, 'channels'>): Vendors {
	const url = (source: SourceName) => sourceUrl(n8nUrl, source);
	return {
		whatsApp: new WhatsApp(url('whatsapp'), channels.whatsapp),
		messenger: new Messenger(url('meta'), channels.meta, 'page'),
		instagram: new Messenger(url('meta'), channels.meta, 'instagram'),
		x: new X(url('x'), channels.x),
		sms: new SmsGateway(url('sms'), channels.sms),
		chatwoot: new Chatwoot(url('chatwoot'), channels.chatwoot),
	};
}

const triggerOf = (workflow: WorkflowFile) => workflow.nodes.find(({ name }) => name === 'Intake Trigger')!;

const fileOf = (source: SourceName): WorkflowFile => shippedWorkflow(SOURCE_FILES[source]);
