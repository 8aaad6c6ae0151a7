import type { Example } from '../../schema/lexicon';
import { advertsAndTests } from './advertsAndTests';
import { crimesChat } from './crimesChat';
import { crimesWritten } from './crimesWritten';
import { customsQuestionsChat } from './customsQuestionsChat';
import { customsQuestionsSocial } from './customsQuestionsSocial';
import { customsQuestionsWritten } from './customsQuestionsWritten';
import { exciseQuestions } from './exciseQuestions';
import { excludedCases } from './excludedCases';
import { excludedData } from './excludedData';
import { excludedRules } from './excludedRules';
import { misconductChat } from './misconductChat';
import { misconductWritten } from './misconductWritten';
import { otherMatters } from './otherMatters';
import { serviceComplaintsChat } from './serviceComplaintsChat';
import { serviceComplaintsWritten } from './serviceComplaintsWritten';
import { suggestions } from './suggestions';
import { systemFailures } from './systemFailures';
import { systemQuestions } from './systemQuestions';
import { systemSupport } from './systemSupport';

/** What the category suggestion learns its weights from. */
export const examples: Example[] = [
	customsQuestionsWritten,
	customsQuestionsChat,
	customsQuestionsSocial,
	exciseQuestions,
	excludedRules,
	excludedData,
	excludedCases,
	serviceComplaintsWritten,
	serviceComplaintsChat,
	misconductWritten,
	misconductChat,
	crimesWritten,
	crimesChat,
	systemFailures,
	systemSupport,
	systemQuestions,
	suggestions,
	otherMatters,
	advertsAndTests,
].flatMap((list) =>
	list
		.trim()
		.split('\n')
		.map((line) => {
			const [category, channel, ...text] = line.split(' | ');
			return { category: category!, channel: channel as Example['channel'], text: text.join(' | ') };
		}),
);
