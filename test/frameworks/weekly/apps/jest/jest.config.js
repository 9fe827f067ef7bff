export default {
  testEnvironment: 'jsdom',
  // The card and Lit are modules, which Jest runs only after it has made CommonJS of them.
  transformIgnorePatterns: ['/node_modules/(?!(kratom-info-card|@lit)/)'],
  transform: {
    '\\.js$': ['babel-jest', { plugins: ['@babel/plugin-transform-modules-commonjs'] }],
  },
};
