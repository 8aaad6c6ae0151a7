/** Rows without doubles: of those that tell the same, the last one counts. They come in the order they were written. */
export function lastOf<Row>(rows: readonly Row[], key: (row: Row) => string): Row[] {
	return [...new Map(rows.map((row) => [key(row), row])).values()];
}
