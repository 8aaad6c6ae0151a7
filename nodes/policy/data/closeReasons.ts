/** Values of `djbc_close_reason` that say that nothing was answered; all others, and none given, do not. */
export const UNANSWERED: readonly string[] = ['withdrawn', 'duplicate', 'spam'];
