/**
 * In place of a module of the library of distributions, which finds out by making code from text. The policy of the page
 * refuses that, and every browser that the app is built for has generators.
 */
module.exports = function hasGeneratorSupport() {
  return true;
};
