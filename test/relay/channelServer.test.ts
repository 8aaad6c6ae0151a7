import { ChannelFailure, readChannelServer } from '../../nodes/relay/channelServer';

const fields = {
	baseUrl: 'https://graph.facebook.com/v24.0',
	allowedHost: 'graph.facebook.com',
	authentication: 'bearer',
	token: 'KANARI-token',
	headerName: 'api_access_token',
	headerToken: 'KANARI-secret',
	ca: '',
};

describe('the channel credential', () => {
	test('gives base URL and the header that proves us', () => {
		expect(readChannelServer(fields)).toMatchObject({
			baseUrl: 'https://graph.facebook.com/v24.0',
			headers: { Authorization: 'Bearer KANARI-token' },
		});
		const { headers } = readChannelServer({ ...fields, authentication: 'header' });
		expect(headers).toMatchObject({ api_access_token: 'KANARI-secret' });
		expect(headers).not.toHaveProperty('Authorization');
	});

	test.each([
		['https://sms.example/send/', 'sms.example', 'https://sms.example/send/'],
		['https://chat.example:8443', 'chat.example:8443', 'https://chat.example:8443/'],
		[' https://Chat.Example ', 'CHAT.example', 'https://chat.example/'],
		['https://chat.example:443', 'chat.example', 'https://chat.example/'],
		['http://127.0.0.1:3000', '127.0.0.1:3000', 'http://127.0.0.1:3000/'],
		['http://[::1]:3000', '[::1]:3000', 'http://[::1]:3000/'],
	])('takes %s for the allowed host %s', (baseUrl, allowedHost, cleaned) => {
		expect(readChannelServer({ ...fields, baseUrl, allowedHost }).baseUrl).toBe(cleaned);
	});

	test.each([
		['another host', { baseUrl: 'https://evil.example/v24.0' }, 'not the Allowed Host'],
		['a host below', { baseUrl: 'https://a.graph.facebook.com' }, 'not the Allowed Host'],
		['another port', { baseUrl: 'https://graph.facebook.com:8443' }, 'not the Allowed Host'],
		['a backslash trick', { baseUrl: 'https://evil.example\\@graph.facebook.com' }, 'not the Allowed Host'],
		['a user in front', { baseUrl: 'https://KANARI@graph.facebook.com' }, 'holds a user'],
		['a secret in the query', { baseUrl: 'https://graph.facebook.com/?key=KANARI' }, 'holds a user, a query'],
		['plain http', { baseUrl: 'http://graph.facebook.com' }, 'must begin with https://'],
		['loopback by name only', { baseUrl: 'http://127.0.0.1.example' }, 'must begin with https://'],
		['no address', { baseUrl: 'graph.facebook.com' }, 'Base URL is no address'],
		['another scheme', { baseUrl: 'file:///etc/passwd' }, 'Base URL is no address'],
		['no allowed host', { allowedHost: '' }, 'Allowed Host is empty'],
		['no token', { token: ' ' }, 'Token is empty'],
		['a token in two lines', { token: 'KANARI\nX-Evil: 1' }, 'Token holds characters'],
		['a wide character', { token: 'KANARI…' }, 'Token holds characters'],
		['no header name', { authentication: 'header', headerName: '' }, 'Header Name'],
		['the host as header', { authentication: 'header', headerName: 'Host' }, 'Header Name'],
		['no header value', { authentication: 'header', headerToken: '' }, 'Header Value is empty'],
		['a certificate that is none', { ca: 'KANARI' }, 'CA Certificates'],
	])('is refused with %s, and says so without a value', (_name, more, words) => {
		const read = () => readChannelServer({ ...fields, ...more });
		expect(read).toThrow(ChannelFailure);
		expect(read).toThrow(words);
		expect(read).not.toThrow(/KANARI|evil/);
	});

	test('names all its mistakes at once', () => {
		expect(() => readChannelServer({})).toThrow(/Base URL.*Token/s);
	});
});
