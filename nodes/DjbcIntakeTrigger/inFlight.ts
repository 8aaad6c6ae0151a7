import type { ServerResponse } from 'node:http';

/** Longest a run goes on after its sender left: what Receive gives a message (20 s), and the steps around it. */
const LONGEST_RUN = 30_000;

/** Messages of this process that have no answer yet, over all its triggers: each holds memory and a place at the desk. */
let unanswered = 0;

/**
 * Takes a place until the answer is written; false when `most` are taken. A sender who leaves early does not end the
 * run, so his place stays taken as long as one may last: else impatient senders would pile up runs beyond `most`.
 * `response` must still be open: one that has closed tells nobody again.
 */
export function takePlace(response: Pick<ServerResponse, 'once'>, most: number): boolean {
	if (unanswered >= most) return false;
	unanswered += 1;
	let held = true;
	const leave = () => {
		if (held) unanswered -= 1;
		held = false;
	};
	response.once('finish', leave);
	response.once('close', () => {
		if (held) setTimeout(leave, LONGEST_RUN).unref();
	});
	return true;
}
