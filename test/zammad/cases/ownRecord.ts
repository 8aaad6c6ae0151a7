import { call, type Answer, type Desk, type Json } from '../desk';

/** The beginning of every name that the suite gives to what it sets up. */
export const PREFIX = 'DJBC Contract';

export const ownName = (desk: Desk, what: string): string => `${PREFIX} ${what} ${desk.run}`;

/**
 * Makes records of one kind, hands them to `work` and takes all of them away again, whatever happens: only what was
 * made here, by the id that came back.
 */
export async function withRecords(
	desk: Desk,
	work: (make: (path: string, body: Json) => Promise<Answer>) => Promise<void>,
): Promise<void> {
	const made: string[] = [];
	try {
		await work(async (path, body) => {
			const answer = await call(desk, 'admin', 'POST', path, body);
			if (answer.status === 201) made.unshift(`${path}/${answer.body.id}`);
			return answer;
		});
	} finally {
		for (const path of made) {
			const gone = await call(desk, 'admin', 'DELETE', path);
			// What is referred to by now is switched off instead.
			if (gone.status !== 200) await call(desk, 'admin', 'PUT', path, { active: false });
		}
	}
}
