import { channels } from '../../nodes/policy/schema/services';
import type { Channel } from '../../nodes/policy/types';

export interface MessageLine {
	/** Empty where the file has no such column. */
	category: string;
	channel: Channel;
	/** The line named no channel we know, so it is read as web-chat. */
	channelGuessed: boolean;
	text: string;
}

/**
 * Messages of a TSV whose header names the column `text` and mostly `channel` and `category`, in any order; other
 * columns are left out. One message per line, blank and short lines included; quotes are literal, a BOM and CRs go.
 * @throws Error when the header names no text
 */
export function readMessages(tsv: string): MessageLine[] {
	const [header = '', ...lines] = tsv
		.replace(/^\uFEFF/, '')
		.replace(/\r?\n$/, '')
		.split(/\r?\n/);
	const names = header.split('\t').map((name) => name.trim().toLowerCase());
	if (!names.includes('text')) {
		throw new Error('the header has no column text');
	}
	return lines.map((line) => {
		const cells = line.split('\t');
		const cell = (name: string) => cells[names.indexOf(name)]?.trim() ?? '';
		const named = cell('channel').toLowerCase();
		const channel = channels.find((one) => one === named);
		return {
			category: cell('category'),
			channel: channel ?? 'webchat',
			channelGuessed: channel === undefined,
			text: cell('text'),
		};
	});
}
