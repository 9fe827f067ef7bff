/** A reporter whose last lines count the tests: one line per engine, then `N passed, N failed`. */
export function tally() {
  return {
    stop({ sessions }) {
      const counts = new Map();
      for (const session of sessions) {
        const { name } = session.browser;
        counts.set(name, add(counts.get(name) ?? nothing, countSession(session)));
      }

      for (const [name, count] of counts) console.log(`${name}: ${words(count)}`);
      console.log(words([...counts.values()].reduce(add, nothing)));
    },
  };
}

const nothing = { passed: 0, failed: 0 };

const add = (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed });

const words = ({ passed, failed }) => `${passed} passed, ${failed} failed`;

function countSession(session) {
  const count = session.testResults ? countSuite(session.testResults) : nothing;
  // A file can fail without a failing test: it did not load, a hook threw, the browser crashed.
  const failedOutsideTests = !session.passed && count.failed === 0;
  return failedOutsideTests ? add(count, { passed: 0, failed: 1 }) : count;
}

function countSuite({ suites, tests }) {
  const ran = tests.filter((test) => !test.skipped);
  const passed = ran.filter((test) => test.passed).length;
  return suites.map(countSuite).reduce(add, { passed, failed: ran.length - passed });
}
