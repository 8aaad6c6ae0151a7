import { instantOfLocal, localTime } from '../policy/localTime';

const RECEIVED = 'Diterima ';
const GROUP = 'Grup';

/** A line at the head of an article that was brought: what fits no attribute of the ticket. */
export function headLine(label: string, value: string): string {
	return `${label}: ${value}`;
}

/** These lines, of a body as `articleOf` wrote it. */
export function headLinesOf(body: string): string[] {
	return body.split('\n\n', 1)[0]!.split('\n');
}

/** The true time of a message: the desk dates its article itself (CH-7). Its zone is that of the office. */
export function receivedLine(instant: string, zone: string): string {
	return `${RECEIVED}${localTime(instant, zone)}`;
}

/** The instant that such a line at the head of a body tells, ms; NaN where there is none. */
export function receivedIn(body: string): number {
	const [first = ''] = headLinesOf(body);
	return first.startsWith(RECEIVED)
		? instantOfLocal(first.slice(RECEIVED.length).replace(/ \(.*$/, ''))
		: NaN;
}

/** That a message was posted to a group, by its name where it has one. */
export function groupLine(name = ''): string {
	return name ? headLine(GROUP, name) : GROUP;
}

/** Whether an article that was brought says so. */
export function isGroupPost(body: string): boolean {
	return headLinesOf(body).some((line) => line === GROUP || line.startsWith(`${GROUP}: `));
}
