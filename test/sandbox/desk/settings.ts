import type { Desk } from './desk';

/** Settings that a set-up or an operator looks at. Ids up to 115 are recorded (09), others differ between desks anyway. */
export function seedSettings(desk: Desk, at: string): void {
	const settings: Array<
		[id: number, title: string, name: string, area: string, value: unknown, permission: string]
	> = [
		[8, 'System Init Done', 'system_init_done', 'Core', true, 'admin.system'],
		[19, 'Timezone', 'timezone_default', 'System::Branding', '', 'admin.system'],
		[21, 'SystemID', 'system_id', 'System::Base', 70, 'admin.system'],
		[81, 'Ticket Hook', 'ticket_hook', 'Ticket::Base', 'Ticket#', 'admin.ticket'],
		[
			84,
			'Ticket Last Contact Behaviour',
			'ticket_last_contact_behaviour',
			'Ticket::Base',
			'check_if_agent_already_replied',
			'admin.ticket',
		],
		[
			85,
			'Ticket Number Format',
			'ticket_number',
			'Ticket::Number',
			'Ticket::Number::Increment',
			'admin.ticket',
		],
		[103, 'Ticket Subject Reply', 'ticket_subject_re', 'Email::Base', 'RE', 'admin.channel_email'],
		[107, 'Maximum Email Size', 'postmaster_max_size', 'Email::Base', 10, 'admin.channel_email'],
		[115, 'API Token Access', 'api_token_access', 'API::Base', true, 'admin.api'],
		[201, 'Fully Qualified Domain Name', 'fqdn', 'System::Base', 'zammad.example.com', 'admin.system'],
		[202, 'HTTP type', 'http_type', 'System::Base', 'http', 'admin.system'],
		[203, 'Product Name', 'product_name', 'System::Branding', 'Zammad Helpdesk', 'admin.branding'],
		[204, 'Locale', 'locale_default', 'System::Branding', 'en-us', 'admin.system'],
		[205, 'New Tags', 'tag_new', 'Web::Base', true, 'admin.tag'],
		[206, 'Recursive Ticket Triggers', 'ticket_trigger_recursive', 'Ticket::Core', false, 'admin.trigger'],
		[207, 'Import Mode', 'import_mode', 'Import::Base', false, 'admin.system'],
		[208, 'API Password Access', 'api_password_access', 'API::Base', true, 'admin.api'],
		[209, 'Enable Ticket creation', 'customer_ticket_create', 'CustomerWeb::Base', true, 'admin.channel_web'],
	];
	if (desk.since('6.5')) {
		settings.push(
			[210, 'Expert mode', 'ticket_allow_expert_conditions', 'Ticket::Core', true, 'admin.ticket'],
			[211, 'Automatic Shutdown', 'auto_shutdown', 'Core::WebApp', false, 'admin.system'],
		);
	}
	for (const [id, title, name, area, value, permission] of settings) {
		desk.settings.insert({ id, title, name, area, value, permission, created_at: at, updated_at: at });
	}
}
