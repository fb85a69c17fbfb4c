import type { Metadata } from '../reading';

const ARTICLE_TYPE = /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|\w*NewsArticle|BlogPosting|LiveBlogPosting|Report)$/;
const MOST_NODES = 5000;

type Json = Record<string, unknown>;

/** What the first article among the JSON-LD blocks of a page says of itself (schema.org `NewsArticle` and its kin). */
export function readJsonLd(scripts: readonly string[]): Partial<Metadata> {
  const nodes = scripts.flatMap(parseNodes).slice(0, MOST_NODES);
  const byId = new Map(
    nodes.flatMap((node) => (typeof node['@id'] === 'string' ? [[node['@id'], node] as const] : [])),
  );
  const article = nodes.find((node) => typesOf(node).some((type) => ARTICLE_TYPE.test(type)));
  if (!article) return {};
  return present({
    title: text(article.headline) ?? text(article.name),
    publisher: namesOf(article.publisher, byId) ?? namesOf(article.sourceOrganization, byId),
    published: text(article.datePublished) ?? text(article.dateCreated),
    byline: namesOf(article.author, byId) ?? namesOf(article.creator, byId),
    url: text(article.url) ?? idOf(article.mainEntityOfPage),
  });
}

/** All objects at the top, in arrays, and in `@graph`. A block that is not JSON is no concern of the reader. */
function parseNodes(script: string): Json[] {
  try {
    const queue: unknown[] = [
      JSON.parse(script.replace(/^\s*(?:<!--|\/\*.*?\*\/|<!\[CDATA\[)|(?:-->|\]\]>)\s*$/g, '')),
    ];
    const nodes: Json[] = [];
    for (let item = queue.shift(); item !== undefined && nodes.length < MOST_NODES; item = queue.shift()) {
      if (Array.isArray(item)) queue.push(...item.slice(0, MOST_NODES));
      else if (isObject(item)) {
        nodes.push(item);
        if (Array.isArray(item['@graph'])) queue.push(...item['@graph'].slice(0, MOST_NODES));
        if (isObject(item.mainEntity)) queue.push(item.mainEntity);
      }
    }
    return nodes;
  } catch {
    return [];
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(node: Json): string[] {
  return [node['@type']].flat().filter((type) => typeof type === 'string');
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function idOf(value: unknown): string | undefined {
  return isObject(value) ? text(value['@id']) : text(value);
}

function namesOf(value: unknown, byId: ReadonlyMap<string, Json>): string | undefined {
  const names = [value].flat().flatMap((item) => {
    const node =
      isObject(item) && item.name === undefined && typeof item['@id'] === 'string' ? byId.get(item['@id']) : item;
    const name = isObject(node) ? text([node.name].flat()[0]) : text(node);
    return name && !/^https?:/.test(name) ? [name] : [];
  });
  return names.length > 0 ? names.slice(0, 12).join(', ') : undefined;
}

function present(metadata: Partial<Record<keyof Metadata, string | undefined>>): Partial<Metadata> {
  return Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== undefined));
}
