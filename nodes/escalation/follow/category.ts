import { NOTHING_SEEN } from '../../policy/cycle/seen';

import type { Look } from './look';
import { takePlace } from './place';
import { takeReceiver } from './receiver';

/**
 * The parent's category decided anew tells what ends the child's clock (stop table). Ethics and crime go to a unit that
 * receives them, and into the restricted groups, whenever and however they came to be it (CONF-1, CONF-3).
 */
export async function takeCategory(look: Look): Promise<void> {
	const { child, parent } = look;
	const code = parent.text('djbc_category');
	if (code !== '' && code !== child.text('djbc_category')) {
		child.set('djbc_category', code);
		// Ours: the clock is not to take it for a human's decision on the child.
		child.clocks = { ...child.clocks, seen: { ...(child.clocks.seen ?? NOTHING_SEEN), category: code } };
		look.saw.add('category');
	}
	await takeReceiver(look);
	await takePlace(look);
}
