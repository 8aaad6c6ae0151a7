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
	instance.interceptors.response.use(
		async (response) => await withText(response),
		async (error: unknown) => {
			const { response, config } = error instanceof AxiosError ? error : {};
			if (response) {
				// Axios no longer listens to it once it refused the status.
				if (config?.signal) addAbortSignal(config.signal as AbortSignal, response.data as Readable);
				await withText(response);
			}
			throw error;
		},
	);
}

async function withText(response: AxiosResponse): Promise<AxiosResponse> {
	const { config, request } = response;
	try {
		response.data = await textOf(response.data as Readable);
		return response;
	} catch (error) {
		const { message, code: given } = error as NodeJS.ErrnoException;
		const code = config.signal?.aborted ? AxiosError.ERR_CANCELED : given;
		throw new AxiosError(message, code, config, request, response);
	}
}

async function textOf(stream: Readable): Promise<string> {
	let text = '';
	for await (const part of stream.setEncoding('utf8')) {
		text += part as string;
		if (text.length > MOST) throw new Error(TOO_LARGE);
	}
	return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
