import type { MediaPlaces } from '../mediaPlaces';

/** Pictures of direct messages are given only to requests signed by OAuth 1.0a in the account's name: none of ours. */
export const xMedia: MediaPlaces = {
	open: ['pbs.twimg.com', 'video.twimg.com'],
	withToken: ['ton.twitter.com'],
};
