import type { MediaPlaces } from '../mediaPlaces';

/** Messenger and Instagram link to files with a signature in the link. */
export const metaMedia: MediaPlaces = {
	open: ['lookaside.fbsbx.com', 'cdn.fbsbx.com', '*.fbcdn.net', '*.cdninstagram.com'],
	withToken: [],
};
