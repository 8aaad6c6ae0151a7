import type { Example } from '../../schema/lexicon';
import { firstHundred } from './firstHundred';
import { fifthHundred } from './fifthHundred';
import { fourthHundred } from './fourthHundred';
import { midThread } from './midThread';
import { secondHundred } from './secondHundred';
import { thirdHundred } from './thirdHundred';

/** What the category suggestion learns its weights from. */
export const examples: Example[] = [
	firstHundred,
	secondHundred,
	thirdHundred,
	fourthHundred,
	fifthHundred,
	midThread,
].flatMap((list) =>
	list
		.trim()
		.split('\n')
		.map((line) => {
			const [category, channel, ...text] = line.split(' | ');
			return { category: category!, channel: channel as Example['channel'], text: text.join(' | ') };
		}),
);
