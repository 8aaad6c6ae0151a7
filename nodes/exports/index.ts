/** What is heavy and seldom needed: bundled apart, and loaded when it is asked for (nodes/build.mjs). */
export { letterDocument } from './letters/document';
export { reportDocument } from './kpi/report/document';
