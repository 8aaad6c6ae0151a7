/** Mail addresses in a mail's head, such as `"Seksi Banding" <banding@customs.go.id>`; lower case. */
export function addressesIn(head: string): string[] {
	return head.toLowerCase().match(/[^\s<>",;]+@[^\s<>",;]+/g) ?? [];
}
