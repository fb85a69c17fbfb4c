import type { Facts } from '../model';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "10 September 2023", "September 2023", "2023" */
function dateInWords(iso: string): string {
  const [year, month, day] = iso.split('-');
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** The facts as sentences, one a paragraph, so that they are read like any source; empty when there is nothing to state. */
export function factsInWords({ names, offices, events, figures }: Facts): string {
  const held = names.flatMap(({ name, offices: list }) =>
    list.map((office) => `${name} is the ${office.replace(/^the /i, '')}.`),
  );
  const holders = offices
    .filter(({ until }) => until === undefined)
    .map(({ office, of, holder }) => `${holder} is the ${office} of ${of}.`);
  const dated = events.map(({ name, start, end, place }) => {
    const when =
      end && end !== start
        ? `from ${dateInWords(start)} to ${dateInWords(end)}`
        : `${start.length > 7 ? 'on' : 'in'} ${dateInWords(start)}`;
    return `${/^the /i.test(name) ? name : `The ${name}`} takes place ${when}${place ? ` in ${place}` : ''}.`;
  });
  const stated = figures.map((figure) => (/[.!?]$/.test(figure.trim()) ? figure.trim() : `${figure.trim()}.`));
  return [...new Set([...held, ...holders, ...dated, ...stated])].join('\n\n');
}
