import { ZammadFailure } from '../../zammad';

import { KeysFailure } from '../keys';
import { ReceiveFailure } from '../receiveFailure';
import { SealFailure } from '../seal';

/**
 * Why a message was not taken, in one word that may stand in clear: the kind of a failure of the desk, the reason of one
 * of ours, `keys` for the intake credential, `other` for the rest.
 */
export type Reason =
	| ZammadFailure['kind']
	| ReceiveFailure['reason']
	| SealFailure['reason']
	| 'keys'
	| 'other';

export function reasonOf(error: unknown): Reason {
	if (error instanceof ZammadFailure) return error.kind;
	if (error instanceof ReceiveFailure || error instanceof SealFailure) return error.reason;
	return error instanceof KeysFailure ? 'keys' : 'other';
}

/** The desk, or our way to it, was at fault: any message would have failed, and none is given up for it soon. */
const AWAY = new Set<string>([
	'auth',
	'permission',
	'maintenance',
	'tooMany',
	'unavailable',
	'timeout',
	'unreachable',
	'badAnswer',
	'cancelled',
	'late',
	'systemId',
	'attributesMissing',
	'keys',
	'unknown_key',
] satisfies Reason[]);

/** No later try can end otherwise. */
const FOR_GOOD = new Set<string>([
	'conflict',
	'notAnItem',
	'filesMissing',
	'format',
	'broken',
] satisfies Reason[]);

export const isAway = (reason: string): boolean => AWAY.has(reason);
export const isForGood = (reason: string): boolean => FOR_GOOD.has(reason);
