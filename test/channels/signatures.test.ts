import { signedByChatwoot } from '../../nodes/channels/chatwoot/signature';
import { hubChallenge, signedByMeta } from '../../nodes/channels/meta/signature';
import { bearsSecret, signedByGateway } from '../../nodes/channels/sms/signature';
import { crcAnswer, signedByX } from '../../nodes/channels/x/signature';

/** The vectors of channels 5. */

const META_BODY = Buffer.from('{"object":"page","entry":[]}');
const META = 'sha256=5dcb51eb590634700c8d9cc1fde4d2d5981ca7bb83f250eb3fb71bfd849057ed';
const X_BODY = Buffer.from('{"for_user_id":"1"}');
const X = 'sha256=hfVR+B7xHXLf2eIjgiQpYAk6I3c21h4ceJtmD/P/7tI=';
const CHATWOOT_BODY = Buffer.from('{"event":"message_created"}');
const CHATWOOT = 'sha256=df0181d81e5e1abd142349f059fb8952c90b1110f90f96d76c702d2aa4d6e832';
const SMS_BODY = Buffer.from('id=gw-991&from=%2B6281234567890&text=Halo');
const SMS = 'e0c0fc22b6e6c47da7529d0a1e8bac076db91574b24624dcd12e0f5ce504f735';
const AT = 1_768_183_200;

type Signed = (header: string | undefined, body: Buffer, secrets: string[]) => boolean;
const chatwoot: Signed = (signature, body, secrets) =>
	signedByChatwoot({ signature, timestamp: String(AT) }, body, secrets, AT * 1000);

describe.each<[string, Signed, string, Buffer, string]>([
	['Meta', signedByMeta, META, META_BODY, 'meta-app-secret'],
	['X', signedByX, X, X_BODY, 'x-consumer-secret'],
	['Chatwoot', chatwoot, CHATWOOT, CHATWOOT_BODY, 'chatwoot-secret'],
	['SMS gateway', signedByGateway, SMS, SMS_BODY, 'sms-gateway-secret'],
])('%s', (_name, signed, header, body, secret) => {
	test('the vector holds, by the secret or the previous one', () => {
		expect(signed(header, body, [secret])).toBe(true);
		expect(signed(header, body, ['another', secret])).toBe(true);
	});

	test('nothing else does', () => {
		expect(signed(header, Buffer.concat([body, Buffer.from(' ')]), [secret])).toBe(false);
		expect(signed(`${header.slice(0, -2)}xx`, body, [secret])).toBe(false);
		expect(signed(header, body, ['another'])).toBe(false);
		for (const none of [undefined, '', 'sha256=']) expect(signed(none, body, [secret])).toBe(false);
	});

	test('an empty secret proves nothing, though the signature were right by it', () => {
		expect(signed(header, body, [''])).toBe(false);
		expect(signed(header, body, [])).toBe(false);
	});
});

test('the older SHA-1 header of Meta is no proof', () => {
	const sha1 = 'sha1=74bc2bbf5ab6f195d514af1b80ddf3a7c883208e';
	expect(signedByMeta(sha1, META_BODY, ['meta-app-secret'])).toBe(false);
});

test.each([
	[300, true],
	[-300, true],
	[301, false],
	[-301, false],
])('Chatwoot: %d s off is %s', (seconds, taken) => {
	const headers = { signature: CHATWOOT, timestamp: String(AT) };
	const now = (AT + seconds) * 1000;
	expect(signedByChatwoot(headers, CHATWOOT_BODY, ['chatwoot-secret'], now)).toBe(taken);
	const untimed = { ...headers, timestamp: undefined };
	expect(signedByChatwoot(untimed, CHATWOOT_BODY, ['chatwoot-secret'], now)).toBe(false);
});

test('a gateway may write its scheme in front, and capitals', () => {
	expect(signedByGateway(`SHA256=${SMS.toUpperCase()}`, SMS_BODY, ['sms-gateway-secret'])).toBe(true);
});

test('a secret that comes itself', () => {
	expect(bearsSecret('sms-gateway-secret', ['sms-gateway-secret'])).toBe(true);
	for (const wrong of ['sms-gateway-secre', '', undefined]) {
		expect(bearsSecret(wrong, ['sms-gateway-secret'])).toBe(false);
	}
	expect(bearsSecret('', [''])).toBe(false);
});

describe("Meta's handshake", () => {
	const query = { 'hub.mode': 'subscribe', 'hub.verify_token': 'token', 'hub.challenge': '1158201444' };

	test('repeats the challenge to who knows the token', () => {
		expect(hubChallenge(query, 'token')).toBe('1158201444');
	});

	test.each([
		['another token', query, 'tokem'],
		['no token in the credential', { ...query, 'hub.verify_token': '' }, ''],
		['no token', { ...query, 'hub.verify_token': undefined }, 'token'],
		['several tokens', { ...query, 'hub.verify_token': ['token', 'token'] }, 'token'],
		['another mode', { ...query, 'hub.mode': 'unsubscribe' }, 'token'],
		['no challenge', { ...query, 'hub.challenge': undefined }, 'token'],
		['a challenge that is a page', { ...query, 'hub.challenge': 'x'.repeat(501) }, 'token'],
	])('answers nothing to %s', (_name, asked, token) => {
		expect(hubChallenge(asked, token)).toBeNull();
	});
});

describe("X's challenge", () => {
	test('the vector', () => {
		expect(crcAnswer({ crc_token: 'abc123token' }, 'x-consumer-secret')).toEqual({
			response_token: 'sha256=9Mr5hsOFxGLq4Vxhn7Vms4reLuErAY8WYIoT1HJdDfk=',
		});
	});

	test.each([
		['no token', {}],
		['several', { crc_token: ['a', 'b'] }],
		['a body: its signature would open the door', { crc_token: '{"for_user_id":"1"}' }],
		['a long one', { crc_token: 'a'.repeat(301) }],
	])('signs nothing: %s', (_name, query) => {
		expect(crcAnswer(query, 'x-consumer-secret')).toBeNull();
	});

	test('an empty secret signs nothing', () => {
		expect(crcAnswer({ crc_token: 'abc123token' }, '')).toBeNull();
	});
});
