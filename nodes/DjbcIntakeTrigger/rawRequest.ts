import { invalid, TOO_LARGE, UNSUPPORTED, type Refusal } from '../intake/refusal';
import { readRawBody, type RawRequest } from '../webhook/rawRequest';

/** Largest body: 10 MiB. n8n's own limit stands above it (16 MiB unless changed). */
const MOST_BYTES = 10 * 1024 * 1024;

const JSON_TYPE = 'application/json';
const FORM_TYPE = 'application/x-www-form-urlencoded';

export interface RawBody {
	rawBody: Buffer;
	isForm: boolean;
}

/** The bytes, or why they are refused: size and type are looked at before anything is read. */
export async function readRequest(
	request: RawRequest,
	{ sendsForms = false } = {},
): Promise<RawBody | { refusal: Refusal }> {
	const { headers } = request;
	if (Number(headers['content-length'] ?? 0) > MOST_BYTES) return { refusal: TOO_LARGE };
	const type = headers['content-encoding'] ? null : utf8Type(headers['content-type']);
	const isForm = sendsForms && type === FORM_TYPE;
	if (type !== JSON_TYPE && !isForm) return { refusal: UNSUPPORTED };
	const rawBody = await readRawBody(request, MOST_BYTES);
	if (rawBody === 'tooLarge') return { refusal: TOO_LARGE };
	if (rawBody === 'broken') return { refusal: invalid([{ path: '', rule: 'body' }]) };
	return { rawBody, isForm };
}

/** The content type, when it has no charset or that of the contract; null for another one. */
function utf8Type(contentType: string | undefined): string | null {
	const [type, ...parameters] = (contentType ?? '').toLowerCase().split(';');
	const charsets = parameters
		.map((parameter) => /^\s*charset\s*=\s*"?([^"]*?)"?\s*$/.exec(parameter)?.[1])
		.filter((charset) => charset !== undefined);
	return charsets.every((charset) => charset === 'utf-8') ? (type?.trim() ?? null) : null;
}
