import type { ServerResponse } from 'node:http';

/** Messages of this process that have no answer yet, over all its triggers: each holds memory and a place at the desk. */
let unanswered = 0;

/** Takes a place until the response has ended, however it ends; false when `most` are taken. */
export function takePlace(response: Pick<ServerResponse, 'once'>, most: number): boolean {
	if (unanswered >= most) return false;
	unanswered += 1;
	let held = true;
	const leave = () => {
		if (held) unanswered -= 1;
		held = false;
	};
	response.once('finish', leave);
	response.once('close', leave);
	return true;
}
