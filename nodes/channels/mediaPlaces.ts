import type { Media } from './media';

/** Where a vendor keeps the files that its messages link to; hosts as in Allowed Media Hosts of `djbcIntakeApi`. */
export interface MediaPlaces {
	/** Whoever has the link gets the file. */
	open: readonly string[];
	/** Only the account's own token gets it; the token is meant for all of these hosts and no other. */
	withToken: readonly string[];
	/** The link leads to a description (JSON) that names the file's own link. */
	description?: {
		host: string;
		/** Null: it is none. */
		read(body: unknown): Omit<Media, 'what'> | null;
	};
}
