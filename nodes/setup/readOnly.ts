/**
 * Fields that agents see and do not write (CLK-9): all clock fields but `djbc_reply_kind`, the rank's due time and the
 * keys. The form obeys, the API does not (recording 09), so the sweep compares as well.
 */
export const READ_ONLY: readonly string[] = [
	'djbc_received_at',
	'djbc_cycle_at',
	'djbc_first_reply_at',
	'djbc_provider_time',
	'djbc_due_at',
	'djbc_stopped_at',
	'djbc_window_until',
	'djbc_key_lag',
	'djbc_rule',
	'djbc_rule_status',
	'djbc_sla_state',
	'djbc_late_triage',
	'djbc_clock_log',
	'djbc_clock_open',
	'djbc_reminded',
	'djbc_ack_at',
	'djbc_warned_at',
	'djbc_rank_due_at',
	'djbc_thread_key',
	'djbc_idempotency_key',
	'djbc_recent',
	'djbc_relayed_article',
	'djbc_relay_done',
];
