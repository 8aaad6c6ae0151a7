/** Permissions of a fresh 5.2 in the order of their ids: 1, 41, 53 and others are recorded (04, 09, 17). */
const CHILDREN: ReadonlyArray<readonly [parent: string, children: string]> = [
	[
		'admin',
		'user group role organization overview text_module time_accounting macro tag calendar sla trigger scheduler ' +
			'report_profile channel_web channel_formular channel_email channel_twitter channel_facebook ' +
			'channel_telegram channel_google channel_microsoft365 channel_sms channel_chat branding system security ' +
			'ticket package integration api object translation monitoring data_privacy maintenance session webhook ' +
			'core_workflow',
	],
	[
		'user_preferences',
		'password notifications access_token language linked_accounts device avatar calendar out_of_office',
	],
	['report', ''],
	['ticket', 'agent customer'],
	['chat', 'agent'],
	['cti', 'agent'],
];

export const PERMISSIONS: readonly string[] = [
	...CHILDREN.flatMap(([parent, children]) => [
		parent,
		...children
			.split(' ')
			.filter(Boolean)
			.map((child) => `${parent}.${child}`),
	]),
	'admin.knowledge_base',
	'knowledge_base',
	'knowledge_base.editor',
	'knowledge_base.reader',
];

export const permissionId = (name: string): number => PERMISSIONS.indexOf(name) + 1;

/** What a customer of a fresh desk holds, and so what a role for sign-up may hold. */
export const SIGN_UP_PERMISSIONS = [
	'user_preferences.password',
	'user_preferences.language',
	'user_preferences.linked_accounts',
	'user_preferences.avatar',
	'ticket.customer',
];

export const STOCK_ROLES: ReadonlyArray<
	readonly [name: string, note: string, permissions: readonly string[]]
> = [
	['Admin', 'To configure your system.', ['admin', 'user_preferences', 'report', 'knowledge_base.editor']],
	[
		'Agent',
		'To work on Tickets.',
		['user_preferences', 'ticket.agent', 'chat.agent', 'cti.agent', 'knowledge_base.reader'],
	],
	['Customer', 'People who create Tickets ask for help.', SIGN_UP_PERMISSIONS],
];
