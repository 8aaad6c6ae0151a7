// Last line of every test run, in the form that any CI can read: `N passed, N failed`.
module.exports = class CountLine {
	onRunComplete(_contexts, results) {
		const skipped = results.numPendingTests + results.numTodoTests;
		const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
		const line = `${results.numPassedTests} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
		// jest's own summary comes after the reporters.
		process.once('exit', () => console.log(line));
	}
};
