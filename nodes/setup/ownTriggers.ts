import { EVENTS, setupName, triggerFields } from '../events';
import { restrictedGroups } from '../policy/restrictedGroups';
import type { Ids } from './ids';
import { RESTRICTED } from './places';
import { recordKind } from './recordKind';

/** The triggers of each address: all events, since Setup does not know what the node there listens for. */
export const ownTriggers = recordKind({
	kind: 'trigger',
	permission: 'admin.trigger',
	records: ({ triggers: records }) => records,
	wanted: (_policy, { events: { urls } }) =>
		urls.flatMap((url) => {
			const registration = { name: setupName(url), events: EVENTS };
			const fieldsOf = (ids: Ids) =>
				triggerFields(
					{ ...registration, restrictedIds: restrictedIds(ids) },
					ids.of('webhook', registration.name),
				);
			return triggerFields({ ...registration, restrictedIds: [] }, 0).map(({ name }, place) => ({
				name,
				fields: (ids: Ids) => fieldsOf(ids)[place]!.fields,
			}));
		}),
});

/** Groups of ours that are made in the same run, and all others of the lane that the desk has. */
const restrictedIds = (ids: Ids): string[] =>
	ids.texts('group', [
		...new Set([...Object.keys(RESTRICTED), ...ids.names('group').filter(restrictedGroups())]),
	]);
