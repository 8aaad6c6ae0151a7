import nock from 'nock';
import { createZammad, type ZammadCall } from '../../nodes/zammad';
import articles from './recorded/articles.json';
import others from './recorded/others.json';
import tickets from './recorded/tickets.json';

export const recorded = { tickets, articles, others };

export const DESK = 'https://desk.test';
export const TOKEN = 'token-canary-1';

export const zammad = (call?: ZammadCall) => createZammad({ baseUrl: DESK, token: TOKEN }, call);

export interface Exchange {
	request: { method: string; path: string; body?: unknown };
	response: { status: number; body: unknown };
}

/** What the client really asked, for comparison with the recording. */
export interface Asked {
	path: string;
	headers: Record<string, string>;
	body: unknown;
}

/** Answers the next request of the recorded method and path as Zammad did; the query may differ (`expand`). */
export function replay({ request, response }: Exchange): Asked {
	const asked: Asked = { path: '', headers: {}, body: undefined };
	const [path = ''] = request.path.split('?');
	nock(DESK)
		.intercept(path, request.method)
		.query(true)
		.reply(function (uri, body) {
			Object.assign(asked, { path: uri, headers: this.req.headers, body: body === '' ? undefined : body });
			return [
				response.status,
				JSON.stringify(response.body),
				{ 'Content-Type': 'application/json; charset=utf-8' },
			];
		});
	return asked;
}

beforeAll(() => nock.disableNetConnect());
afterEach(() => {
	nock.cleanAll();
});
afterAll(() => {
	nock.enableNetConnect();
	nock.restore();
});
