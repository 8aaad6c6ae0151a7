import type { Templates } from '../schema/templates';

export const templates: Templates = {};
