/** A line at the head of an article that was brought: what fits no attribute of the ticket. */
export function headLine(label: string, value: string): string {
	return `${label}: ${value}`;
}

/** These lines, of a body as `articleOf` wrote it. */
export function headLinesOf(body: string): string[] {
	return body.split('\n\n', 1)[0]!.split('\n');
}
