import { escapeHtml as safe } from '../escape/html';
import type { Story } from '../format';
import { RELATION_WORDS } from '../words';
import type { Question } from './answers';

/** Hidden until the script shows them. Agreements are many, so they are off at first where there is anything else. */
export function filters({ report }: Story, questions: readonly Question[], index: number): string {
  const quiet = questions.some(({ finding }) => finding);
  const boxes = (name: string, values: readonly string[], word: (value: string) => string) =>
    [...new Set(values)]
      .map((value) => {
        const checked = value === 'agreement' && quiet ? '' : ' checked';
        return `<label><input type="checkbox" name="${name}" value="${value}"${checked}> ${word(value)}</label>`;
      })
      .join('');
  const outlets = report.articles.map(
    ({ id, publisher }) =>
      `<option value="${safe(id)}">${publisher ? `${safe(publisher)} (${safe(id)})` : safe(id)}</option>`,
  );
  const relationWord = (relation: string) => RELATION_WORDS[relation as keyof typeof RELATION_WORDS]?.[0] ?? relation;
  return `<form class="filters" hidden aria-label="Filters${index > 0 ? ` ${index + 1}` : ''}">
<fieldset><legend>Relation</legend>${boxes(
    'relation',
    questions.map(({ relation }) => relation),
    relationWord,
  )}</fieldset>
<fieldset><legend>Kind</legend>${boxes(
    'kind',
    questions.map(({ kind }) => kind),
    (kind) => kind,
  )}</fieldset>
<label class="outlet">Outlet <select><option value="">all</option>${outlets.join('')}</select></label> <span role="status"></span>
</form>`;
}
