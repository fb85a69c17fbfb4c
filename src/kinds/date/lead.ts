import type { Claim } from '../../model';

/** Sentences from the body's first that make its lead. */
const LEAD = 2;

const isLead = ({ document, sentence }: Claim) => {
  const first = document.sentences.findIndex(({ title, start, end }) => !title && end - start > 60);
  return first >= 0 && sentence <= first + LEAD - 1;
};

/** Both stand in the lead of their articles, which tells the news. */
export const areLeads = (a: Claim, b: Claim): boolean => isLead(a) && isLead(b);
