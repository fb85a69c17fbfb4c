import type { ZodError } from 'zod';
import { suggest } from './suggest';

/** What is wrong with settings, on one line; `known` are the keys that the top level may have. */
export function problemsOf(error: ZodError, known: readonly string[]): string {
  return error.issues
    .map((issue) => {
      const at = issue.path.map(String).join('.');
      if (issue.code === 'unrecognized_keys') {
        return issue.keys
          .map((key) => `unknown key "${at ? `${at}.` : ''}${key}"${at ? '' : suggest(key, known)}`)
          .join(', ');
      }
      return `${at ? `"${at}": ` : ''}${issue.message.charAt(0).toLowerCase()}${issue.message.slice(1)}`;
    })
    .join('; ')
    .replace(/\?;/g, '?')
    .replace(/\s*\n\s*/g, ' ');
}
