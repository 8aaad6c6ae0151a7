import {
	NodeOperationError,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
} from 'n8n-workflow';

import { processClaim } from '../../intake/claim';
import { readMediaHosts } from '../../intake/keys';
import { openMessage, readSealedItem } from '../../intake/openItem';
import type { SealedItem } from '../../intake/types';
import { type MediaAccount } from '../../media/bring';
import { fetchAttachments as fetchAll, type Outcome } from '../../media/fetchAttachments';
import { processSlots } from '../../media/slots';
import { readChannelServer } from '../../relay/channelServer';
import { defaultPolicy } from '../../policy/document';
import { zoneOf } from '../../policy/officeZone';
import type { EachOperation } from '../../router/operation';
import { createZammad } from '../../zammad';
import { ticketIdField, ticketIdOf } from '../pick/ticketId';
import { zammadCredential } from '../zammadCredential';

/** All that the attachments of one message may take, their wait for those of others included, in ms. */
const MESSAGE_TIME = 600_000;
/** An article with 35 MB of files takes a desk a while. */
const ANSWER_TIME = 120_000;

/**
 * Input: the item of Message: Receive. Output: `ticketId`, `files` (counts), `retry`, and with it `sealedItem` again.
 * Names, links and bytes of files never leave memory but for the desk.
 */
export const fetchAttachments: EachOperation = {
	mode: 'each',
	value: 'fetchAttachments',
	name: 'Fetch Attachments',
	action: 'Fetch the attachments of a message',
	description:
		'Bring the attachments that a received message links to into its ticket, and tell agents what did not come and why. Done twice it writes once.',
	fields: [
		{
			displayName:
				'Connect it behind <b>Answer</b>: senders do not wait for files. It fetches from the vendors of WhatsApp, Messenger, Instagram and X, and else only from <b>Allowed Media Hosts</b> of credential DJBC Intake API. Behind a proxy of the environment the proxy looks names up, so that this list alone keeps links out of your own network.',
			name: 'fetchNotice',
			type: 'notice',
			default: '',
		},
		ticketIdField,
		{
			displayName: 'Last Try',
			name: 'lastTry',
			type: 'boolean',
			default: false,
			description:
				'Whether to tell agents of files that cannot be fetched now. Otherwise the item says <code>retry</code>: wait, then run a second node with this switched on.',
		},
		{
			displayName: 'Media Account',
			name: 'mediaAccount',
			type: 'options',
			options: [
				{ name: 'None', value: 'none' },
				{
					name: 'WhatsApp',
					value: 'whatsapp',
					description: 'WhatsApp gives files only to the token of the account they were sent to',
				},
			],
			default: 'none',
			description: 'Whose token fetches the files, by credential DJBC Channel API',
		},
	],
	run: fetchItem,
};

async function fetchItem(this: IExecuteFunctions, itemIndex: number): Promise<INodeExecutionData> {
	const { json } = this.getInputData()[itemIndex]!;
	const item = json.sealedItem === undefined ? null : readSealedItem(json.sealedItem);
	if (!item || item.attachmentSizes.length === 0) return output(json.ticketId, null, NOTHING);

	const ticketId = ticketIdOf(this, itemIndex);
	const account = await mediaAccount.call(this, itemIndex);
	const hosts = readMediaHosts(await this.getCredentials('djbcIntakeApi'));
	const { settings } = await zammadCredential(this);
	const deadline = Date.now() + MESSAGE_TIME;
	const signal = this.getExecutionCancelSignal();
	const outcome = await fetchAll(
		{
			zammad: createZammad(settings, { deadline, signal, answerMs: ANSWER_TIME }),
			claim: processClaim,
			slots: processSlots,
			now: Date.now,
			deadline,
			signal,
		},
		{
			item,
			message: await openMessage(this, item),
			ticketId,
			zone: zoneOf(defaultPolicy(), item.office),
			way: { hosts, account, signal },
			lastTry: this.getNodeParameter('lastTry', itemIndex, false) === true,
		},
	);
	return output(ticketId, item, outcome);
}

const NOTHING: Outcome = { files: { fetched: 0, refused: 0, failed: 0, none: true }, retry: false };

function output(ticketId: unknown, item: SealedItem | null, { files, retry }: Outcome): INodeExecutionData {
	const json = { ticketId, files, retry, ...(retry ? { sealedItem: item } : {}) };
	return { json: json as unknown as IDataObject };
}

async function mediaAccount(this: IExecuteFunctions, itemIndex: number): Promise<MediaAccount | null> {
	const chosen: unknown = this.getNodeParameter('mediaAccount', itemIndex, 'none');
	if (chosen === 'none') return null;
	if (chosen !== 'whatsapp') {
		throw new NodeOperationError(this.getNode(), 'The field Media Account names no account', {
			description: 'Choose WhatsApp or None.',
			itemIndex,
		});
	}
	const { baseUrl, headers } = readChannelServer(await this.getCredentials('djbcChannelApi'));
	const { Accept, Connection, ...proof } = headers;
	return { host: new URL(baseUrl).host, headers: proof };
}
