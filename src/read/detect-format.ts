import type { ArticleFormat } from '../model';

const EXTENSIONS: Readonly<Record<string, ArticleFormat>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  mdx: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  ninjs: 'ninjs',
};

/** The format named by the path's extension, else the one its first characters show. JSON is told apart by its keys. */
export function detectFormat(source: string, path: string | null): ArticleFormat {
  const extension = /\.([A-Za-z0-9]+)$/.exec(path ?? '')?.[1]?.toLowerCase() ?? '';
  const named = EXTENSIONS[extension];
  if (named) return named;
  if (extension === 'json') return jsonFormat(source);
  const start = source.slice(0, 2000).replace(/^[\s\ufeff]+/, '');
  if (/^---[ \t]*[\r\n]/.test(start)) return 'markdown';
  if (/^(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,1000}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(start))
    return 'html';
  if (/^\{\s*["}]/.test(start)) return jsonFormat(source);
  return 'text';
}

/** The standard's own names; the simple form has `title`, `text`, `publisher`, `published`, `url`. */
const NINJS_KEY =
  /"(?:bodies|headlines|versioncreated|versionCreated|body_(?:text|html|xhtml)|usageTerms|infosources|infoSources|contentcreated|contentCreated)"\s*:/;

function jsonFormat(source: string): ArticleFormat {
  return NINJS_KEY.test(source) ? 'ninjs' : 'json';
}
