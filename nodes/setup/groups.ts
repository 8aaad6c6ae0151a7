import { marked } from './mark';
import { places } from './places';
import { recordKind } from './recordKind';
import { SIGNATURE } from './signatures';

/** Teams, units, offices with their sections, restricted groups, PPID (catalogue 3). Sender addresses are the admin's. */
export const groups = recordKind({
	kind: 'group',
	permission: 'admin.group',
	referred: 'group',
	records: ({ groups: records }) => records,
	wanted: (policy) =>
		places(policy).map(({ group, lane, purpose }) => ({
			name: group,
			fields: (ids) => ({
				active: true,
				note: marked(purpose),
				signature_id: lane === 'open' ? ids.of('signature', SIGNATURE) : null,
			}),
		})),
});
