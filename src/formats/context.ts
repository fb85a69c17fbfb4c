import type { ReportClaim } from '../model';
import type { Sources } from './format';

/** The words of a claim with the rest of their sentence, as a reader sees them. */
export interface Context {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Source between two offsets without tags, entities and line ends, which HTML and JSON sources hold. */
export function readable(source: string): string {
  return source
    .replace(/<[a-z/!][^<>]*>/gi, ' ')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,5}));/gi, (whole, decimal, hex, name) => {
      const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null;
      if (code !== null) return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      return ENTITIES[name.toLowerCase()] ?? whole;
    })
    .replace(/\s+/g, ' ');
}

/** Cuts at a word, keeping the side that lies next to the claim. */
function near(text: string, limit: number, side: 'before' | 'after'): string {
  if (text.length <= limit) return text;
  if (side === 'after') return `${text.slice(0, text.lastIndexOf(' ', limit) || limit).trimEnd()} …`;
  const from = text.length - limit;
  const space = text.indexOf(' ', from);
  return `… ${text.slice(space < 0 ? from : space).trimStart()}`;
}

/** `limit` is the most that is shown on either side, in characters. */
export function contextOf(claim: ReportClaim, sources: Sources | undefined, limit = 220): Context {
  const source = sources?.[claim.article];
  const words = readable(claim.text);
  if (source === undefined) return { before: '', words, after: '' };
  const start = Math.max(claim.sentence.start, claim.span.start - 4 * limit);
  const end = Math.min(claim.sentence.end, claim.span.end + 4 * limit);
  return {
    before: near(readable(source.slice(start, claim.span.start)).trimStart(), limit, 'before'),
    words,
    after: near(readable(source.slice(claim.span.end, end)).trimEnd(), limit, 'after'),
  };
}
