import { createHmac } from 'node:crypto';
import { postBytes, type Answer } from '../sender';

/** A gateway that signs the bytes, posting JSON or a form (channels 3.3). */
export class SmsGateway {
	constructor(
		private readonly url: string,
		private readonly secret: string,
	) {}

	async json(sms: Sms): Promise<Answer> {
		return await this.deliver('application/json', JSON.stringify(sms));
	}

	async form(sms: Sms): Promise<Answer> {
		const fields = Object.entries(sms).map(([name, value]): [string, string] => [name, String(value)]);
		return await this.deliver('application/x-www-form-urlencoded', new URLSearchParams(fields).toString());
	}

	private async deliver(type: string, text: string): Promise<Answer> {
		const body = Buffer.from(text);
		const signature = createHmac('sha256', this.secret).update(body).digest('hex');
		return await postBytes(this.url, body, { 'content-type': type, 'x-signature': signature });
	}
}

export interface Sms {
	id: string;
	/** E.164. */
	from: string;
	to: string;
	text: string;
	/** ISO 8601 with an offset. */
	receivedAt: string;
	/** Of a long SMS that the gateway does not join. */
	part?: number;
	parts?: number;
	ref?: string;
}

export const smsThreadKey = (from: string): string => `sms:${from}`;
