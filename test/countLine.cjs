const { writeFileSync } = require('node:fs');

// Last line of every test run, in the form that any CI can read: `N passed, N failed`.
module.exports = class CountLine {
	onRunComplete(_contexts, results) {
		const passed = results.numPassedTests;
		const skipped = results.numPendingTests + results.numTodoTests;
		const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
		// A part of `npm test` tells its counts to test/all.ts: a line of its own could be taken for that of the whole.
		const { DJBC_COUNT_FILE: file } = process.env;
		if (file) return writeFileSync(file, JSON.stringify({ passed, failed, skipped }));
		const line = `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
		// jest's own summary comes after the reporters.
		process.once('exit', () => console.log(line));
	}
};
