import type { ObjectAttribute } from '../zammad';
import type { Finding, SetupContext } from './kind';

type Screens = Record<string, Record<string, { required?: boolean; null?: boolean }>>;

const demands = ({ required, null: optional }: { required?: boolean; null?: boolean }): boolean =>
	required === true || optional === false;

/**
 * Attributes of tickets that are not ours and must be filled in: every write that leaves them out is refused
 * (zammad-api 2.3), ours among them.
 */
export function mandatoryForeign(
	{ zammad, migration }: SetupContext,
	rows: readonly ObjectAttribute[],
	objectOf: (row: ObjectAttribute) => string | undefined,
): Finding[] {
	const foreign = rows.filter(
		(row) =>
			objectOf(row) === 'Ticket' &&
			row.active &&
			row.editable !== false &&
			!row.name.startsWith('djbc_') &&
			screensOf(row).some(([, entries]) => Object.values(entries).some(demands)),
	);
	return foreign.map((row) => ({
		item: {
			kind: 'attribute',
			name: `Ticket.${row.name}`,
			action: 'conflict',
			differs: [],
			reason: 'is not ours and must be filled in, so the desk would refuse what the intake writes',
			choices: ['switchOff', 'keep'],
			decision: null,
			id: row.id,
		},
		async carryOut(decision) {
			if (decision !== 'switchOff') return { done: 'left', id: row.id };
			const { name, display, data_type, data_option, active, position } = row;
			await zammad.setup.attributes.change(row.id, {
				object: 'Ticket',
				name,
				display,
				data_type,
				data_option,
				active,
				position: position ?? 0,
				screens: { ...row.screens, ...Object.fromEntries(screensOf(row).map(optional)) },
			});
			migration.needed = true;
			return { done: 'switchedOff', id: row.id };
		},
	}));
}

/** Where tickets are written. */
const screensOf = (row: ObjectAttribute): Array<[string, Screens[string]]> =>
	Object.entries((row.screens ?? {}) as Screens).filter(([screen]) => /^(create|edit)/.test(screen));

const optional = ([screen, entries]: [string, Screens[string]]): [string, Screens[string]] => [
	screen,
	Object.fromEntries(
		Object.entries(entries).map(([permission, options]) => [
			permission,
			{ ...options, required: false, ...('null' in options ? { null: true } : {}) },
		]),
	),
];
