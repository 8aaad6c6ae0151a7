import { readFileSync } from 'node:fs';
import { suggestCategory } from '../../nodes/policy/category/suggest';
import { defaultPolicy, type Policy } from '../../nodes/policy/document';
import type { CategoryReason } from '../../nodes/policy/types';
import { readMessages, type MessageLine } from './messagesFile';

const usage = `Usage: npm run -s classify -- FILE
FILE is a TSV with a header that names the columns channel and text, others are ignored. Prints a TSV with the columns
code, confidence, needs_review and reasons: one line per line of the file, in its order.`;

const PROGRESS_EVERY = 1000;

/** `npm run classify`: what the shipped policy suggests for each line of a file. What cannot be read ends with 2. */
function main(): void {
	const [path] = process.argv.slice(2);
	if (path === undefined) {
		throw new Error(usage);
	}
	if (path === '--help') {
		print(usage);
		return;
	}
	const messages = readMessages(readFileSync(path, 'utf8'));
	const policy = defaultPolicy();
	print('code\tconfidence\tneeds_review\treasons');
	messages.forEach((message, index) => {
		print(classified(policy, message));
		if ((index + 1) % PROGRESS_EVERY === 0) {
			process.stderr.write(`${index + 1} of ${messages.length}\n`);
		}
	});
}

function classified(policy: Policy, { channel, channelGuessed, text }: MessageLine): string {
	const found = suggestCategory(policy, { text, channel, role: 'user', showWords: true });
	const reasons = [
		...(found.restricted ? ['restricted'] : []),
		...(channelGuessed ? ['channel unknown, read as webchat'] : []),
		...found.reasons.map(told),
	];
	return [found.code, found.confidence, found.needsReview ? 'yes' : 'no', reasons.join('; ')].join('\t');
}

/** Such as `CPL::ETH/bribe 1.2 (uang rokok)`. */
function told({ rule, weight, words = [] }: CategoryReason): string {
	return `${rule} ${weight}${words.length > 0 ? ` (${words.join(' ')})` : ''}`;
}

function print(line: string): void {
	process.stdout.write(`${line}\n`);
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') {
		throw error;
	}
});
try {
	main();
} catch (error) {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
	process.exitCode = 2;
}
