import { marked } from './mark';
import { recordKind } from './recordKind';
import { staffRoles } from './staff';

/** Roles with their rights on groups (catalogue 3). Who holds them is the admin's. */
export const roles = recordKind({
	kind: 'role',
	permission: 'admin.role',
	referred: 'role',
	records: ({ roles: records }) => records,
	wanted: (policy) =>
		staffRoles(policy).map(({ name, purpose, rights, report, permissions }) => ({
			name,
			fields: (ids) => ({
				active: true,
				note: marked(purpose),
				permissions: permissions ?? ['ticket.agent', 'user_preferences', ...(report ? ['report'] : [])],
				group_ids: Object.fromEntries(
					Object.entries(rights).map(([group, given]) => [ids.of('group', group), given]),
				),
			}),
		})),
});
