/** Zammad's REST API for checks and preparations, independent of the shipped client: what it says is what stands. */
export class DeskApi {
	constructor(
		readonly url: string,
		private readonly token: string,
		/** Login of the user in whose name an admin's token acts (zammad-api 1.2). */
		private readonly from: string | null = null,
	) {}

	/** The same desk in the name of another user. */
	as(login: string): DeskApi {
		return new DeskApi(this.url, this.token, login);
	}

	/** Parsed JSON of a 2xx answer. Anything else throws with status, method and path. */
	async call<T = any>(method: string, path: string, body?: unknown): Promise<T> {
		const { status, json, text } = await this.ask(method, path, body);
		if (status >= 300)
			throw new Error(`The desk answered ${status} to ${method} ${path}: ${text.slice(0, 300)}`);
		return json as T;
	}

	async ask(
		method: string,
		path: string,
		body?: unknown,
	): Promise<{ status: number; json: unknown; text: string }> {
		const response = await fetch(`${this.url}/api/v1${path}`, {
			method,
			headers: {
				accept: 'application/json',
				authorization: `Token token=${this.token}`,
				...(this.from === null ? {} : { from: this.from }),
				...(body === undefined ? {} : { 'content-type': 'application/json' }),
			},
			...(body === undefined ? {} : { body: JSON.stringify(body) }),
			signal: AbortSignal.timeout(60_000),
		});
		const text = await response.text();
		let json: unknown = null;
		try {
			json = JSON.parse(text);
		} catch {
			// An HTML page of a proxy: the text tells.
		}
		return { status: response.status, json, text };
	}

	/** All rows of a list that pages. */
	async all<T = any>(path: string): Promise<T[]> {
		const rows: T[] = [];
		for (let page = 1; ; page += 1) {
			const found = await this.call<T[]>(
				'GET',
				`${path}${path.includes('?') ? '&' : '?'}per_page=200&page=${page}`,
			);
			const before = new Set(rows.map((row) => JSON.stringify(row)));
			const fresh = found.filter((row) => !before.has(JSON.stringify(row)));
			rows.push(...fresh);
			if (found.length < 200 || fresh.length === 0) return rows;
		}
	}

	/** Tickets with that number or thread key, with names beside ids. */
	async tickets(attribute: 'number' | 'djbc_thread_key', value: string): Promise<any[]> {
		const path = '/tickets/search?expand=true&limit=100&sort_by=id&order_by=asc';
		const condition = { [`ticket.${attribute}`]: { operator: 'is', value } };
		const found = await this.call<unknown>('POST', path, { condition });
		return Array.isArray(found) ? found : [];
	}

	async articles(ticketId: number): Promise<any[]> {
		return await this.call<any[]>('GET', `/ticket_articles/by_ticket/${ticketId}`);
	}

	/** An attachment as it was written. */
	async file(ticketId: number, articleId: number, fileId: number): Promise<Buffer> {
		const response = await fetch(`${this.url}/api/v1/ticket_attachment/${ticketId}/${articleId}/${fileId}`, {
			headers: { authorization: `Token token=${this.token}` },
		});
		if (!response.ok) throw new Error(`The desk answered ${response.status} to the file ${fileId}`);
		return Buffer.from(await response.arrayBuffer());
	}

	/** Those that messages of a channel became: notes of ours, receipts and what triggers of the desk wrote are none. */
	async messages(ticketId: number): Promise<any[]> {
		const ofMessage = /^<?[0-9a-f]{32}\.[0-9a-f]{32}@djbc>?$/;
		return (await this.articles(ticketId)).filter(({ message_id: id }) => ofMessage.test(id ?? ''));
	}
}
