import * as http from 'node:http';
import { inspect } from 'node:util';
import { createZammad, type Zammad, type ZammadCall, ZammadFailure } from '../../nodes/zammad';
import { answering, type Answer, listen } from '../http/loopback';

export const TOKEN = 'canary-token-5Fz';
const CANARIES = [
	TOKEN,
	'canary-title',
	'canary-body',
	'canary-name',
	'+62811000111',
	'Y2FuYXJ5LWZpbGU',
	'canary-login',
];
/** A creation whose every personal value is a canary. */
export const TICKET = {
	number: '70123456789',
	title: 'canary-title',
	group: 'Users',
	customer: { login: 'canary-login', firstname: 'canary-name', phone: '+62811000111' },
	article: {
		body: 'canary-body',
		type: 'web',
		sender: 'Customer' as const,
		internal: false,
		attachments: [{ filename: 'canary-name.txt', data: 'Y2FuYXJ5LWZpbGU=', 'mime-type': 'text/plain' }],
	},
};

export const zammadAt = (port: number, call?: ZammadCall, scheme = 'http') =>
	createZammad({ baseUrl: `${scheme}://127.0.0.1:${port}`, token: TOKEN }, call);

/** A Zammad on a real socket that answers like this. */
export async function desk(answer: Answer, call?: ZammadCall): Promise<Zammad> {
	const { port } = await listen(http.createServer(answering(answer)));
	return zammadAt(port, call);
}

/** The failure of a call, after looking for canaries in it. */
export async function failureOf(promise: Promise<unknown>): Promise<ZammadFailure> {
	const failure: unknown = await promise.then(
		() => null,
		(error: unknown) => error,
	);
	if (!(failure instanceof ZammadFailure)) throw new Error(`not a failure: ${inspect(failure)}`);
	expectClean(failure);
	return failure;
}

/** Nothing of request, token or foreign error objects, however the failure is printed or walked. */
function expectClean(failure: ZammadFailure): void {
	const printed = [
		JSON.stringify(failure),
		inspect(failure, { depth: 10, showHidden: true, getters: true }),
		failure.stack ?? '',
		String(failure),
		...Object.getOwnPropertyNames(failure).map((key) => inspect(Reflect.get(failure, key), { depth: 10 })),
	].join('\n');
	for (const canary of CANARIES) expect(printed).not.toContain(canary);
	expect(printed).not.toMatch(/expand=|127\.0\.0\.1|AxiosError|authorization/i);
	expect('cause' in failure).toBe(false);
	expect(Object.getOwnPropertySymbols(failure)).toEqual([]);
	expect(Object.getOwnPropertyNames(failure).sort()).toEqual(
		[
			'stack',
			'message',
			'name',
			'status',
			'operation',
			'ids',
			'kind',
			'outcome',
			'text',
			'code',
			'advice',
			'whitelisted',
		]
			.concat(['mayRepeat', 'retryAfter', 'requests'])
			.sort(),
	);
}
