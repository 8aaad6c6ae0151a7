import { createHmac } from 'node:crypto';
import { postBytes, type Answer } from '../sender';

/** What Meta's webhooks share (channels 3.5.1, 3.5.2, 3.7): written from its documentation, not from our code. */

/** Meta signs the bytes with the secret of the app. */
export async function signedByMeta(url: string, appSecret: string, payload: object): Promise<Answer> {
	const body = Buffer.from(JSON.stringify(payload));
	const signature = createHmac('sha256', appSecret).update(body).digest('hex');
	return await postBytes(url, body, {
		'content-type': 'application/json',
		'x-hub-signature-256': `sha256=${signature}`,
	});
}

/** The GET with which Meta checks an address: status and text of the answer. */
export async function hubHandshake(
	url: string,
	verifyToken: string,
	challenge: string,
): Promise<{ status: number; text: string }> {
	const query = new URLSearchParams({
		'hub.mode': 'subscribe',
		'hub.verify_token': verifyToken,
		'hub.challenge': challenge,
	});
	const response = await fetch(`${url}?${query}`);
	return { status: response.status, text: await response.text() };
}
