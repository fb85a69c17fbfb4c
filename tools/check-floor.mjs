// Holds figures to a floor: node tools/check-floor.mjs SCORES.json FLOOR.json
// The floor names figures of the scores and the least each may be; it is raised by hand when they have risen.
import { readFileSync } from 'node:fs';

const [scores, floor] = process.argv.slice(2).map((file) => JSON.parse(readFileSync(file, 'utf8')));
let low = 0;
for (const [name, least] of Object.entries(floor)) {
  const value = scores[name];
  const holds = typeof value === 'number' && value >= least;
  if (!holds) low++;
  console.log(`${holds ? 'ok ' : 'LOW'} ${name} ${value?.toFixed(3)} (floor ${least})`);
}
process.exitCode = low > 0 ? 1 : 0;
