import { holdInTime } from './claim';
import type { Desk } from './receive';
import { customerOf } from './ticketBody';
import type { IntakeMessage } from './types';

/** The person behind this message, found by exact login or made; one at a time, since Zammad doubles logins. */
export async function customerIdOf(desk: Desk, message: IntakeMessage): Promise<number> {
	const { zammad } = desk;
	const person = customerOf(message);
	return await holdInTime(desk, `login ${zammad.server} ${person.login}`, async () => {
		return ((await zammad.users.byLogin(person.login)) ?? (await zammad.users.create(person))).id;
	});
}
