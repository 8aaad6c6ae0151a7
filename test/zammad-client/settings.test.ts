import * as http from 'node:http';
import { createZammad } from '../../nodes/zammad';
import { answering, closeAll, json, listen } from '../http/loopback';
import { failureOf, TOKEN } from './canaries';

afterEach(closeAll);

describe('settings that cannot work are refused before anything is sent', () => {
	const settings = { baseUrl: 'https://desk.test', token: TOKEN };

	test.each([
		['no URL', { baseUrl: 'canary-name' }, /must begin with https/],
		['another scheme', { baseUrl: 'ftp://desk.test' }, /must begin with https/],
		['a password in the URL', { baseUrl: 'https://x:canary-name@desk.test' }, /no user, password or query/],
		['no token', { token: ' ' }, /token in the credential/],
		['a token with a line break inside', { token: `${TOKEN}\nX: y` }, /token in the credential/],
		['a CA that is none', { ca: 'canary-body' }, /CA in the credential/],
	])('%s', async (_name, wrong, advice) => {
		const failure = await failureOf(Promise.resolve().then(() => createZammad({ ...settings, ...wrong })));
		expect(failure).toMatchObject({ operation: 'connect', outcome: 'notSent' });
		expect(failure.advice).toMatch(advice);
	});

	test.each(['/', '/api/v1', '/api/v1/', '/desk/'])('an address that ends in %s is fine', async (end) => {
		const paths: (string | undefined)[] = [];
		const { port } = await listen(
			http.createServer(
				answering((request, response) => {
					paths.push(request.url);
					json(response, 200, []);
				}),
			),
		);
		await createZammad({ baseUrl: `http://127.0.0.1:${port}${end}`, token: `${TOKEN}\n` }).states.list();
		expect(paths).toEqual([end === '/desk/' ? '/desk/api/v1/ticket_states' : '/api/v1/ticket_states']);
	});
});
