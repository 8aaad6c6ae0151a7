import { differences, isMasked, type Trigger, type Webhook, type Zammad, ZammadFailure } from '../../zammad';
import { triggerName } from './names';
import { triggerFields, webhookFields, type Registration } from './wanted';

/** Looks and mends again: others may be at the same desk with the same registration. */
const MOST_ROUNDS = 6;

/** What stands of a registration; doubles of a webhook's name are possible, of a trigger's not (recording 07). */
interface Standing {
	/** By ascending id: the first one is kept by everybody. */
	webhooks: Webhook[];
	triggers: Trigger[];
}

type Step = () => Promise<unknown>;

/**
 * Makes, repairs or adopts a registration, so that exactly one right one stands, also when several processes do it at
 * once: each mends what it finds, looks again, and is done when nothing is left to do.
 *
 * @throws {ZammadFailure}
 */
export async function register(zammad: Zammad, wanted: Registration): Promise<void> {
	let tokenWritten = false;
	for (let round = 0; round < MOST_ROUNDS; round += 1) {
		const steps = stepsTo(zammad, wanted, await standing(zammad, wanted.name), tokenWritten);
		if (steps.length === 0) return;
		for (const step of steps) await step();
		tokenWritten = true;
	}
}

/** Whether it stands as wanted. A token that the desk masks is taken for the right one. */
export async function stands(zammad: Zammad, wanted: Registration): Promise<boolean> {
	return stepsTo(zammad, wanted, await standing(zammad, wanted.name), true).length === 0;
}

/** Removes all of this name, triggers first: a webhook in use is not removed (recording 07). @throws {ZammadFailure} */
export async function unregister(zammad: Zammad, name: string): Promise<void> {
	const { webhooks, triggers } = await standing(zammad, name);
	for (const { id } of triggers) await zammad.setup.triggers.remove(id);
	for (const { id } of webhooks) await zammad.setup.webhooks.remove(id);
}

async function standing({ setup }: Zammad, name: string): Promise<Standing> {
	const webhooks = (await setup.webhooks.list()).filter((row) => row.name === name);
	const triggers = (await setup.triggers.list()).filter((row) => row.name.startsWith(triggerName(name, '')));
	return { webhooks: webhooks.sort((a, b) => a.id - b.id), triggers };
}

function stepsTo(zammad: Zammad, wanted: Registration, found: Standing, tokenWritten: boolean): Step[] {
	const { webhooks, triggers } = zammad.setup;
	const [kept, ...doubles] = found.webhooks;
	const fields = webhookFields(wanted);
	// The id is needed for all that follows, and another process may have been first: look again.
	if (!kept) return [() => webhooks.create({ name: wanted.name, ssl_verify: true, ...fields })];
	const masked = isMasked(kept.signature_token);
	const { signature_token: token, ...comparable } = fields;
	const differs =
		differences(masked ? comparable : fields, kept).length > 0 || (masked && !tokenWritten && token !== '');
	const list = triggerFields(wanted, kept.id);
	const surplus = found.triggers.filter(({ name }) => !list.some((one) => one.name === name));
	return [
		...(differs ? [() => webhooks.change(kept.id, fields)] : []),
		...list.flatMap((one): Step[] => {
			const row = found.triggers.find(({ name }) => name === one.name);
			if (!row)
				return [
					() => unlessThere(zammad, one.name, () => triggers.create({ name: one.name, ...one.fields })),
				];
			return differences(one.fields, row).length > 0 ? [() => triggers.change(row.id, one.fields)] : [];
		}),
		...surplus.map(
			({ id }): Step =>
				() =>
					triggers.remove(id),
		),
		...doubles.map(
			({ id }): Step =>
				() =>
					// Still used by a trigger that another process made meanwhile: the next round mends that.
					webhooks.remove(id).catch(onlyRefused),
		),
	];
}

/** A trigger that another process made first is no mistake. */
async function unlessThere({ setup }: Zammad, name: string, create: Step): Promise<void> {
	try {
		await create();
	} catch (error) {
		onlyRefused(error);
		if (!(await setup.triggers.list()).some((row) => row.name === name)) throw error;
	}
}

function onlyRefused(error: unknown): void {
	if (!(error instanceof ZammadFailure) || error.kind !== 'refused') throw error;
}
