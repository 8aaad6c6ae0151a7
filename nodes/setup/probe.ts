import type { Attribute, AttributeOption } from '../policy/attributes/field';
import { type Ticket, type Zammad, ZammadFailure } from '../zammad';
import { PROBE } from './places';
import { PLAN_AND_APPLY, type Problem } from './problem';

/** The probe's ticket, closed and emptied again, or null where none could be written. */
export interface Probed {
	ticket: { id: number; number: string } | null;
	problems: Problem[];
}

/**
 * Writes a ticket with every attribute filled to its brim into a group of its own, reads it back and empties it. Only a
 * creation shows that a desk was not restarted after a migration (recording 16). The ticket stays, closed.
 */
export async function probe(zammad: Zammad, attributes: readonly Attribute[]): Promise<Probed> {
	const values = Object.fromEntries(attributes.map((attribute) => [attribute.name, fullest(attribute)]));
	const me = await zammad.users.me();
	const create = (more: Record<string, unknown>) =>
		zammad.tickets.create({
			title: 'Uji DJBC Setup',
			group: PROBE,
			state: 'closed',
			customer_id: me.id,
			article: {
				type: 'note',
				sender: 'System',
				internal: true,
				subject: 'Uji DJBC Setup',
				body: 'Tiket percobaan Verify. Tidak memuat data pemohon.',
			},
			...more,
		});
	try {
		const { id } = await create(values);
		return await readBack(zammad, attributes, values, id);
	} catch (error) {
		if (!(error instanceof ZammadFailure)) throw error;
		if (error.kind === 'permission') return without(noRight);
		if (error.kind !== 'refused') throw error;
	}
	// The desk may hide why it refused: a ticket without our values tells whether they are the reason.
	try {
		const { id } = await create({});
		return await oneByOne(zammad, attributes, values, id);
	} catch (error) {
		if (!(error instanceof ZammadFailure) || error.kind !== 'refused') throw error;
		return without(notRestarted);
	}
}

async function readBack(
	zammad: Zammad,
	attributes: readonly Attribute[],
	values: Record<string, unknown>,
	id: number,
): Promise<Probed> {
	const held = await zammad.tickets.get(id);
	const problems = attributes.flatMap((attribute) => differenceOf(attribute, values[attribute.name], held));
	await empty(zammad, attributes, id);
	return { ticket: { id, number: held.number }, problems };
}

/** Finds which values the desk refuses. */
async function oneByOne(
	zammad: Zammad,
	attributes: readonly Attribute[],
	values: Record<string, unknown>,
	id: number,
): Promise<Probed> {
	const refused: Problem[] = [];
	for (const { name } of attributes) {
		try {
			await zammad.tickets.update(id, { [name]: values[name] });
		} catch (error) {
			if (!(error instanceof ZammadFailure) || error.kind !== 'refused') throw error;
			refused.push(problemOf(name, 'refused', 'the desk refuses a value that the policy has'));
		}
	}
	const kept = attributes.filter(({ name }) => !refused.some((problem) => problem.name === `Ticket.${name}`));
	const { ticket, problems } = await readBack(zammad, kept, values, id);
	return { ticket, problems: [...refused, ...problems] };
}

const empty = (zammad: Zammad, attributes: readonly Attribute[], id: number): Promise<Ticket> =>
	zammad.tickets.update(id, Object.fromEntries(attributes.map(({ name }) => [name, null])));

/** A value that a lost option, a shorter column or a changed type cannot hold; long ago, so that no clock is due. */
function fullest({ name, type, maxlength = 255, options = [] }: Attribute): unknown {
	switch (type) {
		case 'input':
		case 'textarea':
			return 'x'.repeat(maxlength);
		case 'select':
			// No clock may seem to run.
			return name === 'djbc_sla_state' ? 'none' : options.at(-1)?.value;
		case 'tree_select':
			return deepest(options);
		case 'datetime':
			return '2001-02-03T04:05:00.000Z';
		case 'date':
			return '2001-02-03';
		case 'integer':
			return 2_000_000_000;
		case 'boolean':
			return true;
	}
}

function deepest(options: readonly AttributeOption[]): string | undefined {
	const last = options.findLast(({ children }) => children) ?? options.at(-1);
	return last?.children ? deepest(last.children) : last?.value;
}

function differenceOf({ name }: Attribute, written: unknown, held: Ticket): Problem[] {
	if (!(name in held)) return [problemOf(name, 'dropped', 'the desk drops it: it is not migrated')];
	const has = held[name];
	const same =
		typeof written === 'string' && /^\d{4}-/.test(written)
			? Date.parse(String(has)) === Date.parse(written)
			: has === written;
	if (same) return [];
	return typeof has === 'string' && typeof written === 'string' && written.startsWith(has) && has !== ''
		? [problemOf(name, 'cut', `the desk cuts it at ${has.length} of ${written.length} characters`)]
		: [problemOf(name, 'lost', 'reads back otherwise than it was written')];
}

const problemOf = (name: string, problem: Problem['problem'], text: string): Problem => ({
	kind: 'attribute',
	name: `Ticket.${name}`,
	severity: 'error',
	problem,
	text,
	remedy: PLAN_AND_APPLY,
});

const without = (problem: Problem): Probed => ({ ticket: null, problems: [problem] });

const noRight: Problem = {
	kind: 'desk',
	name: 'probe',
	severity: 'error',
	problem: 'noRight',
	text: `no ticket could be written: the user of the token has no rights on the group ${PROBE}`,
	remedy: `Give the role ${PROBE} to the user of the token, and ticket.agent to the token.`,
};

const notRestarted: Problem = {
	kind: 'desk',
	name: 'probe',
	severity: 'error',
	problem: 'notRestarted',
	text: 'the desk refuses even an empty ticket',
	remedy: 'Restart Zammad now (all its processes), then Verify again.',
};
