import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEFT, RIGHT, SHIFT } from '../../src/language/syntax/actions';
import { ParserState } from '../../src/language/syntax/parser-state';
import { PAD } from '../../src/language/syntax/sentence-buffer';
import { actionCosts } from '../../tools/train-syntax/oracle';

/** A projective tree by attaching neighbours at random; heads are cells, the root's is the cell behind the words. */
const tree = fc.array(fc.tuple(fc.nat(), fc.boolean()), { minLength: 1, maxLength: 15 }).map((steps) => {
  const end = steps.length + PAD;
  const gold = new Int32Array(end + PAD).fill(end);
  const open = steps.map((_, i) => i + PAD);
  for (const [pick, left] of steps) {
    if (open.length === 1) break;
    const at = pick % (open.length - 1);
    const [head, child] = left ? [open[at + 1]!, open[at]!] : [open[at]!, open[at + 1]!];
    gold[child] = head;
    open.splice(open.indexOf(child), 1);
  }
  return { gold, length: steps.length };
});

function follow(gold: Int32Array, length: number, choose: (costs: Int32Array) => number): ParserState {
  const state = new ParserState();
  const costs = new Int32Array(3);
  state.start(length);
  while (!state.done) {
    actionCosts(state, gold, costs);
    const action = choose(costs);
    if (action === SHIFT) state.shift();
    else if (action === LEFT) state.attachLeft(0);
    else state.attachRight(0);
  }
  return state;
}

const cheapest = (costs: Int32Array) => [SHIFT, LEFT, RIGHT].sort((a, b) => costs[a]! - costs[b]!)[0]!;

describe('actionCosts', () => {
  it('leads to the gold tree when free actions are taken', () => {
    fc.assert(
      fc.property(tree, ({ gold, length }) => {
        const { head } = follow(gold, length, cheapest);
        expect([...head.slice(PAD, length + PAD)]).toEqual([...gold.slice(PAD, length + PAD)]);
      }),
    );
  });

  it('counts exactly the gold arcs that are lost on the way, whatever is done', () => {
    fc.assert(
      fc.property(tree, fc.infiniteStream(fc.nat(2)), ({ gold, length }, wishes) => {
        let lost = 0;
        const { head, end } = follow(gold, length, (costs) => {
          const allowed = [SHIFT, LEFT, RIGHT].filter((action) => costs[action]! < 1000);
          const action = allowed[(wishes.next().value as number) % allowed.length]!;
          lost += costs[action]!;
          return action;
        });
        let wrong = 0;
        for (let cell = PAD; cell < end; cell++) if (head[cell] !== gold[cell]) wrong++;
        expect(lost).toBe(wrong);
      }),
    );
  });
});
