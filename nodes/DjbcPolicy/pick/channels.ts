import type { INodeProperties } from 'n8n-workflow';

import { channels } from '../../policy/schema/services';

/** Channel names of the IntakeMessage contract (channels 4.2). */
export const channelField: INodeProperties = {
	displayName: 'Channel',
	name: 'channel',
	type: 'options',
	options: channels.map((value) => ({ name: title(value), value })),
	default: '={{ $json.channel }}',
	description: 'By which channel the message came',
};

/** `facebook_dm` as `Facebook DM`. */
function title(code: string): string {
	return code
		.split('_')
		.map((word) => (/^(dm|sms|x)$/.test(word) ? word.toUpperCase() : word[0]!.toUpperCase() + word.slice(1)))
		.join(' ');
}
