// Compares two texts and prints what they disagree about: node examples/compare-strings.mjs
import { compare } from 'factdiff';

const report = compare([
  {
    id: 'morning',
    text: 'The Danish minister Ada Lindholm arrived in Westport for talks on fishing. She will stay until the evening.',
  },
  { id: 'evening', text: 'Skippers met on the quay. The Dutch minister Ada Lindholm arrived in Westport.' },
]);

for (const finding of report.findings) {
  console.log(`${finding.relation}: ${finding.question}`);
  for (const position of finding.positions) {
    const places = position.claims.map((claim) => `${claim.article} “${claim.text}”`);
    console.log(`  ${position.label}: ${places.join(', ')}`);
  }
}
