import { PAD, PIECE } from './sentence-buffer';

const CELLS = PIECE + 2 * PAD;

/** No child, no word: a cell before the sentence, whose attributes are blank. */
export const NOTHING = 0;

/**
 * Configuration of the arc-hybrid system (Kuhlmann et al. 2011): a stack of cells, the next word, and the tree so far.
 * The cell after the last word stands for the root.
 */
export class ParserState {
  readonly stack = new Int32Array(CELLS);
  depth = 0;
  next = PAD;
  /** Cell of the root: the first behind the words. */
  end = PAD;
  readonly head = new Int32Array(CELLS);
  readonly relation = new Int32Array(CELLS);
  readonly left = new Int32Array(CELLS);
  readonly left2 = new Int32Array(CELLS);
  readonly right = new Int32Array(CELLS);
  readonly right2 = new Int32Array(CELLS);
  readonly leftCount = new Int32Array(CELLS);
  readonly rightCount = new Int32Array(CELLS);
  /** Which relations the children have, as a set of bits folded into 31. */
  readonly relations = new Int32Array(CELLS);

  start(length: number): void {
    this.depth = 0;
    this.next = PAD;
    this.end = length + PAD;
    const cells = length + 2 * PAD;
    this.head.fill(-1, 0, cells);
    this.relation.fill(-1, 0, cells);
    this.left.fill(NOTHING, 0, cells);
    this.left2.fill(NOTHING, 0, cells);
    this.right.fill(NOTHING, 0, cells);
    this.right2.fill(NOTHING, 0, cells);
    this.leftCount.fill(0, 0, cells);
    this.rightCount.fill(0, 0, cells);
    this.relations.fill(0, 0, cells);
  }

  get done(): boolean {
    return this.depth === 0 && this.next === this.end;
  }

  get canShift(): boolean {
    return this.next < this.end;
  }

  /** Only the last word left on the stack may hang from the root: a sentence has one. */
  get canAttachLeft(): boolean {
    return this.depth > 1 ? this.next < this.end : this.depth === 1;
  }

  get canAttachRight(): boolean {
    return this.depth > 1;
  }

  shift(): void {
    this.stack[this.depth++] = this.next++;
  }

  /** The next word becomes the head of the top of the stack. */
  attachLeft(relation: number): void {
    const child = this.stack[--this.depth]!;
    const head = this.next;
    this.head[child] = head;
    this.relation[child] = relation;
    this.left2[head] = this.left[head]!;
    this.left[head] = child;
    this.leftCount[head]!++;
    this.relations[head]! |= 1 << (relation % 31);
  }

  /** The word below it becomes the head of the top of the stack. */
  attachRight(relation: number): void {
    const child = this.stack[--this.depth]!;
    const head = this.stack[this.depth - 1]!;
    this.head[child] = head;
    this.relation[child] = relation;
    this.right2[head] = this.right[head]!;
    this.right[head] = child;
    this.rightCount[head]!++;
    this.relations[head]! |= 1 << (relation % 31);
  }
}
