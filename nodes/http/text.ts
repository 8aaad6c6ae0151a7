import { addAbortSignal, type Readable } from 'node:stream';
import { AxiosError, type AxiosInstance, type AxiosResponse } from 'axios';

/** Characters of one answer: 200 tickets are 0.3 to 1 MB, a ticket's articles with large bodies some MB. */
const MOST = 32 * 1024 * 1024;

export const TOO_LARGE = 'the answer is too large';

/**
 * Has answers read as text, before anything is decided about them. Axios would gather the parts as they come and put them
 * together twice; of a month in numbers that is a fifth of the work (bench:kpi). An answer cut off in its middle is an
 * error without a text.
 */
export function readTexts(instance: AxiosInstance): void {
	instance.interceptors.response.use(withText, async (error: unknown) => {
		if (error instanceof AxiosError && error.response) await withText(error.response);
		throw error;
	});
}

async function withText(response: AxiosResponse): Promise<AxiosResponse> {
	const { config, request } = response;
	try {
		response.data = await textOf(response.data as Readable, config.signal as AbortSignal | undefined);
		return response;
	} catch (error) {
		const told = error instanceof Error ? error.message : '';
		const code = config.signal?.aborted ? AxiosError.ERR_CANCELED : AxiosError.ERR_BAD_RESPONSE;
		throw new AxiosError(told, code, config, request, response);
	}
}

/** Axios no longer listens to the signal once the status was refused. */
async function textOf(stream: Readable, signal: AbortSignal | undefined): Promise<string> {
	if (signal) addAbortSignal(signal, stream);
	let text = '';
	for await (const part of stream.setEncoding('utf8')) {
		text += part as string;
		if (text.length > MOST) throw new Error(TOO_LARGE);
	}
	return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
