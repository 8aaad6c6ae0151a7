import type { MediaPlaces } from '../mediaPlaces';
import { record, words } from '../payload';

const GRAPH = 'graph.facebook.com';

/**
 * A medium's id leads to a description with a link that holds five minutes, and that link asks for the token as well
 * (channels 3.5.4).
 */
export const whatsappMedia: MediaPlaces = {
	open: [],
	withToken: [GRAPH, 'lookaside.fbsbx.com'],
	description: {
		host: GRAPH,
		read(body) {
			const { url, mime_type: mimeType, sha256, file_size: size } = record(body);
			const link = words(url);
			return link === undefined
				? null
				: { url: link, mimeType: words(mimeType), sha256: words(sha256), size };
		},
	},
};
