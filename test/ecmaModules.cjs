/**
 * The chart library ships ECMAScript modules only, which jest cannot read: they are turned into CommonJS, as the bundler
 * does for what is shipped.
 */
const { transformSync } = require('esbuild');

module.exports = {
	process: (source) => transformSync(source, { format: 'cjs', target: 'node20' }),
};
