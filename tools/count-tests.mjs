// Last line of a check: node tools/count-tests.mjs RESULTS.json…, as vitest's json reporter writes them.
import { readFileSync } from 'node:fs';

let passed = 0;
let failed = 0;
for (const path of process.argv.slice(2)) {
  try {
    const results = JSON.parse(readFileSync(path, 'utf8'));
    // A file that cannot be loaded has no tests of its own and counts as one that failed.
    const broken = results.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
    passed += results.numPassedTests;
    failed += results.numFailedTests + broken.length;
  } catch {
    failed += 1;
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
