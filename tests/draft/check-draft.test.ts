import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../src/check-draft';
import { FactdiffError } from '../../src/model';

const SOURCES = [
  {
    id: 'wire',
    text: `The Brenna Valley council approved a plan on Tuesday to close 14 village libraries by the end of June, its chairwoman, Hilde Aasen, said.

The closures will save $2.4 million a year, according to the council. Residents of Korsvik protested outside the town hall. “We will not give up our reading rooms,” said Olav Dahl, who leads the Friends of the Library.

The council expects to hire 30 drivers for two new mobile libraries after the summer.`,
  },
  {
    id: 'paper',
    text: `Fourteen libraries in the Brenna Valley will shut before July. The vote was 21 to 17, and the opposition Rural Party voted against the plan.

The county has not yet decided whether it will pay for the mobile libraries.`,
  },
];

/** What is unsupported, or contradicts a source: where a kind tells the contradiction it is not told twice. */
const TOLD = ['unsupported', 'contradiction', 'disputed'];
const unsupported = (draft: string) =>
  checkDraft({ id: 'draft', text: draft }, SOURCES).findings.filter(({ relation }) => TOLD.includes(relation));
const own = ({ positions }: ReturnType<typeof unsupported>[number]) =>
  positions.flatMap(({ claims }) => claims).find(({ article }) => article === 'draft')!;
const words = (draft: string) => unsupported(draft).map((finding) => own(finding).text);

describe('checkDraft', () => {
  it.each([
    'The Brenna Valley council approved the closure of 14 village libraries.',
    'The council will close fourteen libraries by the end of June, saving $2.4 million a year.',
    'The Rural Party voted against the plan, which passed by 21 to 17.',
    'Olav Dahl said: “We will not give up our reading rooms.”',
    'The county has not yet decided whether to pay for the mobile libraries.',
  ])('finds nothing in what the sources say: %s', (draft) => {
    expect(words(draft)).toEqual([]);
  });

  it.each([
    ['number', 'The council approved a plan to close 19 village libraries by the end of June.', '19'],
    ['number', 'The closures will save $3.9 million a year, according to the council.', '$3.9 million'],
    ['date', 'The council approved a plan on Friday to close 14 village libraries.', 'Friday'],
    ['name', 'The council approved the plan, its chairwoman, Berit Solheim, said.', 'Berit Solheim'],
    ['quote', 'Olav Dahl said: “We shall burn down the town hall first.”', 'burn down the town hall'],
    ['polarity', 'The council did not approve the plan to close 14 village libraries.', 'approve'],
    ['polarity', 'The council rejected a plan to close 14 village libraries by the end of June.', 'rejected'],
  ])('finds a %s that no source carries: %s', (kind, draft, part) => {
    const found = unsupported(draft);
    expect(found.map((finding) => finding.kind)).toContain(kind);
    expect(
      found
        .filter((finding) => finding.kind === kind)
        .map((finding) => own(finding).text)
        .join(' '),
    ).toContain(part);
  });

  it('points at the words in the draft and names the nearest source sentence', () => {
    const text = '# Libraries\n\nThe closures will save money every year, said the council’s treasurer, Berit Solheim.';
    const finding = checkDraft({ id: 'draft', text, format: 'markdown' }, SOURCES).findings.find(
      ({ relation, kind }) => relation === 'unsupported' && kind === 'name',
    );
    const { article, span } = finding!.positions[0]!.claims[0]!;
    expect([article, text.slice(span.start, span.end)]).toEqual(['draft', 'Berit Solheim']);
    expect(finding!.severity).toBe('warning');
    expect(finding!.because.join(' ')).toMatch(/nearest in wire: “The /);
  });

  it('keeps to findings that touch the draft', () => {
    const { findings } = checkDraft({ id: 'draft', text: 'The council closed 14 libraries.' }, SOURCES);
    for (const { positions } of findings)
      expect(positions.flatMap(({ claims }) => claims.map(({ article }) => article))).toContain('draft');
  });

  it('leaves out what is below the least confidence, and kinds not asked for', () => {
    const draft = { id: 'draft', text: 'The council will close 19 libraries, Berit Solheim said.' };
    expect(checkDraft(draft, SOURCES, { minConfidence: 1 }).findings).toEqual([]);
    const { findings } = checkDraft(draft, SOURCES, { kinds: ['number'] });
    expect(findings.map(({ kind }) => kind)).toEqual(findings.map(() => 'number'));
    expect(findings).not.toEqual([]);
  });

  it('says what is missing', () => {
    expect(() => checkDraft('A draft.', [])).toThrow(FactdiffError);
    expect(() => checkDraft('A draft.', [])).toThrow(/sources: expected an array of one or more articles/);
  });

  it('does not depend on the order of the sources', () => {
    const draft = {
      id: 'draft',
      text: 'The council rejected a plan on Friday to close 19 libraries, Berit Solheim said.',
    };
    const one = checkDraft(draft, SOURCES).findings;
    expect(checkDraft(draft, [...SOURCES].reverse()).findings).toEqual(one);
  });
});
