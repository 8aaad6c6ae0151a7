import { htmlOf } from './html';
import { marked } from './mark';
import { recordKind } from './recordKind';

/** Under mails from open groups. Restricted ones have none: their only text is the fixed receipt (ESC-7). */
export const SIGNATURE = 'DJBC';

/** The practical-reference sentence (001 L-I III.E.5) under what leaves by mail. */
export const signatures = recordKind({
	kind: 'signature',
	permission: 'admin.channel_email',
	referred: 'signature',
	records: ({ signatures: records }) => records,
	wanted: ({ templates }) => [
		{
			name: SIGNATURE,
			fields: () => ({
				body: `<div>#{user.firstname} #{user.lastname}</div>${htmlOf(templates['legal-force']?.text ?? '')}`,
				active: true,
				note: marked('tanda tangan surel dengan kalimat referensi praktis'),
			}),
		},
	],
});
