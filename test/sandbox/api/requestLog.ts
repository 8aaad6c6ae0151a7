/** One API request. `status` is what the desk answered, or would have (`reset-after`, `lost-answer`); 0 when it never came to that. */
export interface LoggedRequest {
	method: string;
	/** Path and query. */
	path: string;
	status: number;
	/** UTC instant of arrival. */
	at: string;
}

export class RequestLog {
	private entries: LoggedRequest[] = [];

	begin(method: string, path: string): LoggedRequest {
		const entry = { method, path, status: 0, at: new Date().toISOString() };
		this.entries.push(entry);
		return entry;
	}

	all(): LoggedRequest[] {
		return this.entries;
	}

	clear(): void {
		this.entries = [];
	}
}
