/**
 * Lines of a page that are not its story. Each is one line of English, matched against a whole paragraph (white space folded).
 * `longest` bounds the length of a paragraph that a pattern which is not anchored at its end may swallow, in UTF-16 units:
 * a sentence of the story that merely starts like a notice is longer, or goes on after the notice.
 */
export interface BoilerplatePattern {
  readonly what: string;
  readonly pattern: RegExp;
  readonly longest: number;
  /** One line that it is for. */
  readonly example: string;
}

const NAME = String.raw`[\p{Lu}][\p{L}.’'-]*(?:\s+(?:(?:de|da|di|van|von|der|den|la|le|al|bin|el)\s+){0,2}[\p{Lu}][\p{L}.’'-]*){0,4}`;
const NAMES = String.raw`${NAME}(?:(?:,\s+|\s+and\s+|,\s+and\s+|\s*&\s*)${NAME}){0,7}`;

/** Names and the small words between them, nothing else: "Written by hand, the note…" is no credit. */
const CREDITED_WORK =
  String.raw`^\(?(?:[Aa]dditional\s+|[Ww]ith\s+)?(?:[Rr]eporting|[Ee]diting|[Ww]riting|[Ss]tory|[Tt]ext|[Ww]ords|[Aa]nalysis|[Cc]ompiled|[Tt]ranslated|[Ee]dited|[Ww]ritten|[Pp]roduced)(?:\s+and\s+\w+)?\s+by:?` +
  String.raw`(?:[\s,;&/|]+(?:\p{Lu}[\p{L}.’'-]*|in|from|and|by|at|for|with|of|the|additional|reporting|editing|writing|translating|de|da|van|von|der|al|bin))+[.;]?\)?$`;

export const BOILERPLATE_PATTERNS: readonly BoilerplatePattern[] = [
  {
    what: 'byline',
    pattern: new RegExp(
      String.raw`^(?:Written\s+)?[Bb][Yy]:?\s+(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)${NAMES}(?:\s*(?:[,|/·•–—-]|\(|\bin\b|\bfor\b|\bat\b)[^.!?]{0,80})?$`,
      'u',
    ),
    longest: 140,
    example: 'By Jane Doe (Example Press)',
  },
  {
    what: 'contributors',
    pattern: new RegExp(CREDITED_WORK, 'u'),
    longest: 300,
    example: '(Additional reporting by Jane Doe in Paris; Editing by Joe Bloggs)',
  },
  {
    what: 'contributors',
    pattern:
      /^(?:.{3,240}\bcontributed\s+(?:(?:additional\s+)?(?:reporting|research)|to\s+(?:this|the)\s+(?:report|story|article|piece))|.{0,80}\b(?:writers?|reporters?|correspondents?|journalists?|producers?)\s+\p{Lu}.{3,200}\bcontributed)(?:\s+from\s+\p{Lu}[\p{L} ,.'’-]{1,60})?(?:\.(?:\s+\p{Lu}[^.!?]{0,160})?)?$/u,
    longest: 460,
    example: 'Example Press writers Jane Doe in Paris and Joe Bloggs in Rome contributed to this report.',
  },
  {
    what: 'contributors',
    pattern:
      /^(?:(?:This\s+(?:report|story|article|copy)|The\s+(?:story|article|copy))\s+(?:was|has been|is)\s+(?:first|originally|also|automatically|machine[- ])?|The\s+report\s+(?:was|has been|is)\s+(?:first|originally|automatically|machine[- ]))\s*(?:published|written|produced|translated|compiled|updated|corrected|generated)\b/,
    longest: 320,
    example: 'This story was originally published by the Example Herald.',
  },
  {
    what: 'aggregator',
    pattern: /\bis an? (?:(?:automatic|automated|independent|online)\s+)?(?:news\s+|content\s+)?aggregator\b/i,
    longest: 700,
    example: 'Newsbrook is an automatic aggregator of the media of the world.',
  },
  {
    what: 'rights',
    pattern:
      /\b(?:all\s+(?:trade\s?marks|rights|materials?|copyrights?)\s+(?:belong|are\s+(?:reserved|owned)|reserved)|all rights reserved|may not be (?:published|reproduced)[^.]{0,60}(?:broadcast|rewritten|redistributed|permission)|unauthori[sz]ed (?:use|copying|reproduction))\b/i,
    longest: 600,
    example: 'All rights reserved. This material may not be published, broadcast, rewritten or redistributed.',
  },
  {
    what: 'rights',
    pattern: /^(?:©|\(c\)|copyright\b)\s*(?:©|\(c\)|\d{4}|by\b|\p{Lu})/iu,
    longest: 240,
    example: '© 2024 Example Media Ltd',
  },
  {
    what: 'links',
    pattern:
      /^(?:(?:related|more|other|recommended|latest|popular|trending|top|most\s+(?:read|popular|viewed))\s+(?:articles?|stor(?:y|ies)|news|posts?|coverage|content|topics?|links?|reading|from\s+.{2,40}|on\s+this(?:\s+story)?|in\s+this\s+series)|you\s+may\s+(?:also\s+)?(?:like|be\s+interested\s+in)|what\s+to\s+read\s+next|up\s+next|see\s+also|read\s+(?:more|next|also|the\s+full\s+(?:story|article))|continue\s+reading|editors?['’]?s?\s+picks?|don['’]t\s+miss|keywords?|tags?|topics?|filed\s+under)\s*:?$/i,
    longest: 80,
    example: 'Related Articles',
  },
  {
    what: 'links',
    pattern:
      /^(?:read\s+(?:more|also|next)|see\s+also|related(?:\s+(?:stor(?:y|ies)|articles?))?|more\s+on\s+this|tags?|keywords?|topics?|filed\s+under|also\s+read|watch|listen|explore\s+more)\s*(?::|»|>|\|)\s*\S.*$/i,
    longest: 220,
    example: 'Read more: What the new budget means for you',
  },
  {
    what: 'page',
    pattern:
      /^(?:back\s+to\s+(?:the\s+)?top(?:\s+button)?|skip\s+to\s+(?:main\s+)?content|post\s+a\s+comment|leave\s+a\s+(?:comment|reply)|(?:view\s+|show\s+|no\s+)?comments?(?:\s*\(?\d+\)?)?|\d+\s+comments?|share(?:\s+(?:this|on|via|full\s+article)\b.{0,40})?|print(?:\s+this(?:\s+(?:page|article))?)?|advertisements?|sponsored(?:\s+content)?|story\s+continues\s+(?:below|after)(?:\s+.{0,30})?|scroll\s+(?:down\s+)?(?:to|for)\s+.{0,40}|loading(?:\.\.\.|…)?|close|menu|search|home|log\s*in|sign\s+(?:in|up)|subscribe(?:\s+now)?|follow\s+us(?:\s+on\s+.{0,60})?|copy\s+link|save\s+article|listen\s+to\s+(?:this\s+)?article|\d+\s+min(?:ute)?s?\s+read)[.!]?$/i,
    longest: 90,
    example: 'Back to top button',
  },
  {
    what: 'page',
    pattern:
      /^(?:sign\s+up\s+(?:for|to|here)|subscribe\s+(?:to\s+(?:our|the|us)\b|for\b|now\b|today\b)|get\s+(?:the|our)\s+(?:\w+\s+){0,4}(?:news|stories|headlines|newsletters?|updates|alerts)\b.{0,80}\b(?:inbox|newsletters?|app|e-?mail)|click\s+here\s+(?:to|for)|download\s+(?:our|the)\s+(?:app|free)|join\s+(?:our|us\s+on)\s+(?:whatsapp|telegram|newsletter|channel|facebook)|follow\s+(?:us|our|\w+\s+\w*)\s*on\s+(?:twitter|facebook|x|instagram|telegram|google\s+news|whatsapp)|(?:support|donate\s+to)\s+our\s+journalism|we\s+use\s+cookies|this\s+(?:site|website)\s+uses\s+cookies|have\s+a\s+(?:news\s+)?tip\b|got\s+a\s+(?:story|tip)\b)/i,
    longest: 260,
    example: 'Sign up for our newsletter and never miss a story.',
  },
  {
    what: 'page',
    pattern: /\bour\b.{0,30}\bnewsletters?\b.{0,80}\b(?:join|sign\s+up|subscribe|get\s+it|inbox)\b/i,
    longest: 180,
    example: 'Our newsletter goes to 9,000 readers. Join them.',
  },
  {
    what: 'page',
    pattern: /\b(?:please\s+)?click\s+here\b.{0,80}$/i,
    longest: 300,
    example: 'To have your article removed, please click here.',
  },
  {
    what: 'credit',
    pattern:
      /^(?:sources?|via|credits?|(?:file\s+)?(?:photo|image|picture|video|photograph|illustration|graphic)s?(?:\s+credits?)?)\s*(?::|\bby\b|©|\/|\bcourtesy\b)\s*\S.{0,100}(?<![.!?])$/i,
    longest: 130,
    example: 'Source: ABC',
  },
  {
    what: 'credit',
    pattern:
      /^[([]?(?:(?:AP|AFP|EPA|EFE|Reuters|Getty|PA|ANSA|DPA|dpa|TASS|KCNA|Xinhua)\s+)?(?:file\s+)?(?:photo|image|picture)s?\s*(?:[:/|].{0,80}|\)?\]?)$/i,
    longest: 110,
    example: '(AP Photo/Jane Doe)',
  },
  {
    what: 'advisory',
    pattern:
      /^(?:\((?:Adds|Updates|Recasts|Corrects|Refiles|Rewrites|Changes|Repeats|Releads|Fixes|Removes|Clarifies|Writethru)\b[^()]{0,160}\)|(?:ADDS|UPDATES|RECASTS|CORRECTS|REFILES|WRITETHRU)\b[^.!?]{0,160}\.?)$/,
    longest: 200,
    example: '(Adds details, background)',
  },
  {
    what: 'advisory',
    pattern:
      /^(?:EDS|EDITORS?|Eds|Editor['’]s note|Editors['’]? note|CORRECTION|ADVISORY|EMBARGOED?)\s*(?::|--|—|–|until\b)/,
    longest: 400,
    example: 'EDS: UPDATES throughout.',
  },
  {
    what: 'service',
    pattern:
      /^[([]?(?:The\s+)?(?:[\p{Lu}][\p{L}.&-]*\s+){1,4}(?:News\s+Service|News\s+Agency|Newswire|Wire\s+Service|Features\s+Syndicate|Media\s+Service)[)\]]?\.?$/u,
    longest: 80,
    example: 'Example Times News Service',
  },
  {
    what: 'service',
    pattern:
      /^(?:\(?(?:[Ww]ith|[Ff]rom)\s+(?:inputs?|additional\s+(?:reporting|material)|material|files|agencies|wires?|agency\s+(?:inputs?|reports?))\b.{0,80}\)?|\(?[Aa]gencies\)?|\(?(?:AP|AFP|EFE|PA|dpa|Reuters|Xinhua|TASS|ANSA|UPI|PTI|IANS)(?:\s*[/,]\s*\w+)?\)?|[-–—]+\s*(?:With\s+)?(?:AP|AFP|EFE|Reuters|Agencies)\b.{0,30}|ENDS?|-?30-?|#{3}|\*{3})$/,
    longest: 110,
    example: '(With inputs from agencies)',
  },
];
