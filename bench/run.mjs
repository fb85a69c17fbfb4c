// Times the whole check of a folder of articles against compromise merely tagging them, in one process:
//   npm run bench [-- folder] [--runs N]
// The two take turns, so that whatever else the machine does hits both; medians are compared.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '15' } },
  allowPositionals: true,
});
const folder = positionals[0] ?? 'fixtures/stories/summit';
const articles = readdirSync(folder)
  .filter((name) => /\.(?:md|txt|html?)$/.test(name))
  .sort()
  .map((name) => ({ id: name, path: join(folder, name), text: readFileSync(join(folder, name), 'utf8') }));

const clock = async (work) => {
  const start = performance.now();
  const result = await work();
  return [performance.now() - start, result];
};
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];

const [loadFactdiff, factdiff] = await clock(() => import('../dist/index.js'));
const [loadCompromise, { default: nlp }] = await clock(() => import('compromise'));

const check = () => factdiff.compare(articles).findings.length;
const tag = () => articles.reduce((terms, { text }) => terms + nlp(text).termList().length, 0);

const [firstCheck, findings] = await clock(check);
const [firstTag, terms] = await clock(tag);
const times = { check: [], tag: [] };
for (let run = 0; run < Number(values.runs); run++) {
  const order = run % 2 === 0 ? ['check', 'tag'] : ['tag', 'check'];
  for (const name of order) times[name].push((await clock(name === 'check' ? check : tag))[0]);
}

const characters = articles.reduce((n, { text }) => n + text.length, 0);
const ms = (value) => `${value.toFixed(1)} ms`.padStart(10);
console.log(
  `${articles.length} articles, ${characters} characters, ${terms} terms; ${findings} findings; Node ${process.version}`,
);
console.log('                         load      first     median');
console.log(`factdiff, whole check ${ms(loadFactdiff)} ${ms(firstCheck)} ${ms(median(times.check))}`);
console.log(`compromise, tags only ${ms(loadCompromise)} ${ms(firstTag)} ${ms(median(times.tag))}`);
if (median(times.check) >= median(times.tag)) {
  console.log('The whole check takes longer than tagging alone.');
  process.exitCode = 1;
}
