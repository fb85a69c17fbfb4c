import { BOILERPLATE_PATTERNS } from './boilerplate-patterns';

const LONGEST = Math.max(...BOILERPLATE_PATTERNS.map(({ longest }) => longest));

/** True for a paragraph that belongs to the page and not to the story: bylines, credits, notices, links. */
export function isBoilerplate(paragraph: string): boolean {
  const { length } = paragraph;
  if (length > LONGEST) return false;
  return BOILERPLATE_PATTERNS.some(({ pattern, longest }) => length <= longest && pattern.test(paragraph));
}
