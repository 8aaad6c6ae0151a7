import type { Resource } from '../../router/operation';

import { answer } from './answer';
import { find } from './find';
import { invite } from './invite';

export const survey: Resource = { value: 'survey', name: 'Survey', operations: [invite, answer, find] };
