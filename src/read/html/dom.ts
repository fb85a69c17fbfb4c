/** The little of the DOM that reading a page needs; linkedom's nodes have it. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly parentNode: DomElement | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
}

export interface DomElement extends DomNode {
  readonly textContent: string;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
}

export interface DomDocument {
  readonly documentElement: DomElement | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

const ELEMENT = 1;
const TEXT = 3;

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === ELEMENT;
}

export function isText(node: DomNode): boolean {
  return node.nodeType === TEXT;
}

export interface Visitor {
  /** Returns false to pass over what is inside. */
  enter(element: DomElement): boolean;
  leave?(element: DomElement): void;
  text(node: DomNode): void;
}

/** Visits a tree in document order without recursion: pages nest thousands of elements deep. */
export function walk(root: DomElement, visitor: Visitor): void {
  let node: DomNode | null = root;
  while (node) {
    if (isText(node)) visitor.text(node);
    if (isElement(node) && visitor.enter(node)) {
      if (node.firstChild) {
        node = node.firstChild;
        continue;
      }
      visitor.leave?.(node);
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && isElement(node)) visitor.leave?.(node);
    }
    if (!node || node === root) return;
    node = node.nextSibling;
  }
}
