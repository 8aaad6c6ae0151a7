import type { Channel } from '../types';

/** Channels whose messages people key in by a template of the desk (A43, PHN-1, channels 3.6 and 3.11). */
export const KEYED_CHANNELS = [
	'phone',
	'walkin',
	'letter',
	'fax',
	'sipuma',
	'whatsapp_group',
	'ceisacare',
	'bcare',
] as const satisfies readonly Channel[];

export const isKeyed = (channel: unknown): boolean => KEYED_CHANNELS.some((one) => one === channel);
