import { GUARDED } from '../policy/cycle/attributes';
import { OF_CYCLE } from '../policy/cycle/compare';

/**
 * Fields that agents see and do not write (CLK-9): all clock fields but `djbc_reply_kind`, the rank's due time, the
 * keys and the tries of a verification. The form obeys, the API does not (recording 09), so the sweep compares as well.
 */
export const READ_ONLY: readonly string[] = [
	...GUARDED,
	...Object.keys(OF_CYCLE),
	'djbc_clock_log',
	'djbc_clock_open',
	'djbc_recent',
	'djbc_relayed_article',
	'djbc_relay_done',
	'djbc_qa_tries',
];
