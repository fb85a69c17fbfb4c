import { describe, expect, it } from 'vitest';
import { eventOf } from '../../../src/language/grammar';
import { documentOf } from '../article-of';
import { handTree } from './hand-tree';

const eventAt = (tree: ReturnType<typeof handTree>, index: number) => eventOf(tree.tokens, tree.children, index);

describe('eventOf', () => {
  it('reads a particle, wherever it stands', () => {
    const near = 'She/PRON/2/nsubj stepped=step/VERB/0/root down/ADP/2/compound:prt';
    const far = 'They/PRON/2/nsubj called=call/VERB/0/root the/DET/4/det race/NOUN/2/obj off/ADP/2/compound:prt';
    expect(eventAt(handTree(near), 1)).toBe('resign');
    expect(eventAt(handTree(far), 1)).toBe('cancel');
  });

  it('reads an object, also as the subject of a passive', () => {
    const active = 'Nine/NUM/2/nsubj lost=lose/VERB/0/root their/PRON/4/nmod:poss lives=life/NOUN/2/obj';
    const passive = 'Lives=life/NOUN/3/nsubj:pass were=be/AUX/3/aux:pass lost=lose/VERB/0/root';
    expect(eventAt(handTree(active), 1)).toBe('die');
    expect(eventAt(handTree(passive), 2)).toBe('die');
  });

  it('reads a preposition with its noun', () => {
    const tree = 'It/PRON/2/nsubj came=come/VERB/0/root into/ADP/4/case force/NOUN/2/obl in/ADP/6/case May/PROPN/2/obl';
    expect(eventAt(handTree(tree), 1)).toBe('take effect');
  });

  it('reads a noun before a noun', () => {
    const tree = 'Job/NOUN/2/compound cuts=cut/NOUN/3/nsubj loomed=loom/VERB/0/root';
    expect(eventAt(handTree(tree), 1)).toBe('lay off');
  });

  it('leaves a verb to its lemma when the words with it make no idiom', () => {
    const tree = 'She/PRON/2/nsubj passed=pass/VERB/0/root the/DET/4/det test/NOUN/2/obj';
    expect(eventAt(handTree(tree), 1)).toBe('pass');
    expect(eventAt(handTree('They/PRON/2/nsubj lost=lose/VERB/0/root'), 1)).toBe('lose');
  });

  it.each([
    ['Villagers were told to leave.', 'told', 'evacuate'],
    ['Families were ordered out of their homes.', 'ordered', 'evacuate'],
    ['A man was shot dead outside a bar.', 'shot', 'kill'],
    ['Two hikers went missing near the lake.', 'went', 'disappear'],
    ['The Senate passed the bill on Friday.', 'passed', 'approve'],
    ['Prosecutors dropped the charges.', 'dropped', 'drop case'],
    ['The police released a statement.', 'released', 'publish'],
    ['The police released the man.', 'released', 'free'],
  ])('%s', (text, word, name) => {
    const document = documentOf(text);
    const token = document.tokens.find(({ lower }) => lower === word)!;
    expect(eventOf(document.tokens, document.children, token.index)).toBe(name);
  });
});
