import config from './web-test-runner.config.js';
export default { ...config, browsers: config.browsers.slice(0, 1), coverage: false };
