import { DAY, MONTH, monthOf, ORDINAL_SUFFIX, S } from '../patterns';
import { recogniser } from '../time-result';

// "on September 10 and 13": the 13 · "on 10 and 13 September": the 10. The other day has its month beside it.

const DAYS_AFTER_MONTH = new RegExp(
  `(?<month>${MONTH})${S}\\d{1,2}${ORDINAL_SUFFIX}?(?:,${S}\\d{1,2}${ORDINAL_SUFFIX}?){0,3},?${S}and${S}$`,
  'u',
);
const CLOSED = /^(?:$|[.,;:)]|\s(?:in|at|as|for|when|during|with|but|by|near|on|to|and|or|before|after)\b)/;

export const dayAfterMonth = recogniser(
  new RegExp(`(?<day>${DAY})${ORDINAL_SUFFIX}?(?!\\w|[:.,]\\d)`, 'u'),
  (found) => {
    const month = monthOf(DAYS_AFTER_MONTH.exec(found.before)?.groups?.month);
    if (month === undefined || !CLOSED.test(found.after)) return null;
    return { sort: 'point', start: { month, day: Number(found.groups.day) } };
  },
);

export const dayBeforeMonth = recogniser(
  new RegExp(
    `(?<day>${DAY})${ORDINAL_SUFFIX}?(?=(?:,${S}\\d{1,2}${ORDINAL_SUFFIX}?){0,3},?${S}and${S}(?:the${S})?\\d{1,2}${ORDINAL_SUFFIX}?${S}(?:of${S})?(?<month>${MONTH}))`,
    'u',
  ),
  ({ groups, before }) => {
    const month = monthOf(groups.month);
    if (month === undefined || /[\d.,:/$£€–-]$/.test(before)) return null;
    return { sort: 'point', start: { month, day: Number(groups.day) } };
  },
);
