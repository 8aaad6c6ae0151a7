import type { Lexicon } from '../../schema/lexicon';
import { examples } from '../examples';
import { complaint } from './complaint';
import { crime } from './crime';
import { english } from './english';
import { inquiry } from './inquiry';
import { misconduct } from './misconduct';
import { people } from './people';
import { crimes, ethics } from './graveRules';
import { complaints, technical as technicalRules } from './serviceRules';
import { excluded, inquiries, others } from './requestRules';
import { reserved } from './reserved';
import { social } from './social';
import { topicWords } from './topics';
import { fillers, joined, spelling } from './spelling';
import { technical } from './technical';

/** What the category suggestion knows of the language of users and officers. */
export const lexicon: Lexicon = {
	spelling,
	joined,
	english,
	fillers,
	concepts: {
		...people,
		...misconduct,
		...crime,
		...complaint,
		...technical,
		...inquiry,
		...reserved,
		...social,
	},
	topics: topicWords,
	examples,
	rules: [...ethics, ...crimes, ...complaints, ...technicalRules, ...inquiries, ...excluded, ...others],
};
