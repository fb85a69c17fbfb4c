import { describe, expect, it } from 'vitest';
import {
  appositionsOf,
  clauseHead,
  countedBy,
  isPassive,
  isWithin,
  negationOf,
  negationScope,
  numericModifiersOf,
  objectOf,
  passiveAgentOf,
  patientOf,
  reportingVerbOf,
  subjectOf,
  subtreeSpan,
  titlesOf,
} from '../../../src/language/grammar';
import { handTree } from './hand-tree';

const coordination = handTree('Lane/PROPN/2/nsubj came=come/VERB/0/root and/CCONJ/4/cc left=leave/VERB/2/conj');
const relative = handTree(
  'the/DET/2/det man/NOUN/0/root who/PRON/4/nsubj sold=sell/VERB/2/acl:relcl the/DET/6/det car/NOUN/4/obj',
);
const control = handTree('They/PRON/2/nsubj asked=ask/VERB/0/root Lane/PROPN/2/obj to/PART/5/mark leave/VERB/2/xcomp');
const wish = handTree('They/PRON/2/nsubj want/VERB/0/root to/PART/4/mark leave/VERB/2/xcomp');
const passive = handTree(
  'The/DET/2/det bridge/NOUN/4/nsubj:pass was=be/AUX/4/aux:pass destroyed=destroy/VERB/0/root by/ADP/6/case floods/NOUN/4/obl:agent',
);
const denial = handTree(
  'He/PRON/4/nsubj did=do/AUX/4/aux n’t/PART/4/advmod sign/VERB/0/root the/DET/6/det treaty/NOUN/4/obj and/CCONJ/8/cc left=leave/VERB/4/conj',
);
const report = handTree(
  'She/PRON/2/nsubj said=say/VERB/0/root the/DET/4/det mine/NOUN/6/nsubj had=have/AUX/6/aux closed=close/VERB/2/ccomp in/ADP/8/case May/PROPN/6/obl',
);
const inserted = handTree(
  'The/DET/2/det mine/NOUN/8/nsubj ,/PUNCT/5/punct she/PRON/5/nsubj said=say/VERB/8/parataxis ,/PUNCT/5/punct had=have/AUX/8/aux closed=close/VERB/0/root',
);

describe('subjectOf', () => {
  it('takes the verb’s own subject', () => expect(subjectOf(report, report.at('said'))).toBe(report.at('She')));
  it('shares a subject among joined verbs', () =>
    expect(subjectOf(coordination, coordination.at('left'))).toBe(coordination.at('Lane')));
  it('takes the noun for the pronoun of a relative clause', () =>
    expect(subjectOf(relative, relative.at('sold'))).toBe(relative.at('man')));
  it('takes the object of the verb above an infinitive, else its subject', () => {
    expect(subjectOf(control, control.at('leave'))).toBe(control.at('Lane'));
    expect(subjectOf(wish, wish.at('leave'))).toBe(wish.at('They'));
  });
  it('finds none where there is none', () => expect(subjectOf(relative, relative.at('man'))).toBeNull());
});

describe('objects and passives', () => {
  it('finds the object', () => expect(objectOf(relative, relative.at('sold'))).toBe(relative.at('car')));
  it('finds the agent of a passive and what undergoes it', () => {
    expect(isPassive(passive, passive.at('destroyed'))).toBe(true);
    expect(passiveAgentOf(passive, passive.at('destroyed'))).toBe(passive.at('floods'));
    expect(patientOf(passive, passive.at('destroyed'))).toBe(passive.at('bridge'));
    expect(subjectOf(passive, passive.at('destroyed'))).toBe(passive.at('bridge'));
  });
  it('finds no agent in an active clause', () => expect(passiveAgentOf(report, report.at('said'))).toBeNull());
});

describe('countedBy', () => {
  it('takes the noun, over a number in two words', () => {
    const voters = handTree('3.2/NUM/2/compound million/NUM/3/nummod voters/NOUN/0/root');
    expect(countedBy(voters, 0)).toBe(2);
    expect(countedBy(voters, 1)).toBe(2);
    expect(numericModifiersOf(voters, 2)).toEqual([1]);
  });
  it('takes the whole of which the number is a part', () => {
    const part = handTree('12/NUM/0/root of/ADP/4/case the/DET/4/det passengers/NOUN/1/nmod');
    expect(countedBy(part, 0)).toBe(3);
  });
  it('takes nothing for a number alone', () => {
    const year = handTree('born=bear/VERB/0/root in/ADP/3/case 1962/NUM/1/obl');
    expect(countedBy(year, 2)).toBeNull();
  });
});

describe('names', () => {
  const mayor = handTree(
    'Lane/PROPN/0/root ,/PUNCT/4/punct the/DET/4/det mayor/NOUN/1/appos of/ADP/6/case Hull/PROPN/4/nmod',
  );
  it('finds the apposition from both sides', () => {
    expect(appositionsOf(mayor, 0)).toEqual([3]);
    expect(appositionsOf(mayor, 3)).toEqual([0]);
  });
  it('finds the title before a name', () => {
    const title = handTree('foreign/ADJ/2/amod minister/NOUN/3/nmod Jo/PROPN/0/root Lane/PROPN/3/flat');
    expect(titlesOf(title, 2)).toEqual([1]);
    expect(titlesOf(mayor, 0)).toEqual([]);
  });
});

describe('negation', () => {
  it('finds the word that denies', () => expect(negationOf(denial, denial.at('sign'))).toBe(denial.at('n’t')));
  it('reaches over the denied clause but not over the next', () =>
    expect(negationScope(denial, denial.at('n’t'))).toEqual({ first: 2, last: 6 }));
  it('does not reach joined verbs', () => expect(negationOf(denial, denial.at('left'))).toBeNull());
});

describe('clauses', () => {
  it('finds the clause of a word', () => {
    expect(clauseHead(report, report.at('May'))).toBe(report.at('closed'));
    expect(clauseHead(denial, denial.at('treaty'))).toBe(denial.at('sign'));
    expect(clauseHead(relative, relative.at('car'))).toBe(relative.at('sold'));
  });
  const reports = (lemma: string) => lemma === 'say';
  it('finds the verb that reports, before and inside', () => {
    expect(reportingVerbOf(report, report.at('May'), reports)).toBe(report.at('said'));
    expect(reportingVerbOf(inserted, inserted.at('mine'), reports)).toBe(inserted.at('said'));
  });
  it('finds none above the report itself', () => expect(reportingVerbOf(report, report.at('She'), reports)).toBeNull());
});

describe('subtreeSpan', () => {
  it('runs over all that hangs from a word', () => {
    expect(subtreeSpan(report, report.at('closed'))).toEqual({ first: 2, last: 8 });
    expect(isWithin(report, report.at('May'), report.at('closed'))).toBe(true);
    expect(isWithin(report, report.at('She'), report.at('closed'))).toBe(false);
  });
});
