import { FINE_TAGS } from '../../src/language/syntax/fine-tags';
import { plainWord } from '../../src/language/syntax/word-form';

/** Position in `FINE_TAGS` for a word of the treebank. */
export function fineTag(tag: string, features: string, word: string): number {
  const has = (feature: string) => features.includes(feature);
  const at = (FINE_TAGS as readonly string[]).indexOf(name(tag, has, plainWord(word)));
  if (at < 0) throw new Error(`no fine tag for ${tag}`);
  return at;
}

function name(tag: string, has: (feature: string) => boolean, word: string): string {
  switch (tag) {
    case 'ADJ':
      if (has('NumType=Ord')) return 'ADJ:nth';
      return has('Degree=Cmp') || has('Degree=Sup') ? 'ADJ:more' : 'ADJ';
    case 'ADV':
      if (has('PronType=Int') || has('PronType=Rel')) return 'ADV:wh';
      if (has('PronType=Dem')) return 'ADV:dem';
      return has('Degree=Cmp') || has('Degree=Sup') ? 'ADV:more' : 'ADV';
    case 'AUX':
      if (has('VerbForm=Inf')) return 'AUX:inf';
      if (has('VerbForm=Part') || has('VerbForm=Ger')) return 'AUX:part';
      return has('Mood=') ? 'AUX:fin' : 'AUX:modal';
    case 'DET':
      if (has('Definite=Def')) return 'DET:the';
      if (has('Definite=Ind')) return 'DET:a';
      if (has('PronType=Dem')) return 'DET:dem';
      return has('PronType=Int') || has('PronType=Rel') ? 'DET:wh' : 'DET';
    case 'NOUN':
      return has('Number=Plur') || has('Number=Ptan') ? 'NOUN:plural' : 'NOUN';
    case 'PROPN':
      return has('Number=Plur') || has('Number=Ptan') ? 'PROPN:plural' : 'PROPN';
    case 'NUM':
      return has('NumForm=Word') ? 'NUM:word' : 'NUM';
    case 'PART':
      if (has('Polarity=Neg')) return 'PART:not';
      return word.startsWith("'") ? 'PART:s' : 'PART';
    case 'PRON':
      return pronoun(has, word);
    case 'PUNCT':
      return mark(word);
    case 'SYM':
      return /[$€£¥]/.test(word) ? 'SYM:money' : 'SYM';
    case 'VERB':
      return verb(has);
    default:
      return tag;
  }
}

function pronoun(has: (feature: string) => boolean, word: string): string {
  if (has('Case=Nom')) return 'PRON:nom';
  if (has('Case=Acc')) return 'PRON:acc';
  if (has('Case=Gen')) return 'PRON:gen';
  if (has('PronType=Rel')) return 'PRON:rel';
  if (has('PronType=Int')) return 'PRON:int';
  if (has('PronType=Dem')) return word.toLowerCase() === 'there' ? 'PRON:expl' : 'PRON:dem';
  return word.toLowerCase() === 'there' ? 'PRON:expl' : 'PRON';
}

function mark(word: string): string {
  if (word === ',') return 'PUNCT:comma';
  if (/^[.!?]+$/.test(word)) return 'PUNCT:stop';
  if (/^[:;]$/.test(word)) return 'PUNCT:colon';
  if (/^-+$/.test(word)) return 'PUNCT:dash';
  if (/^["']+$/.test(word)) return 'PUNCT:quote';
  if (/^[([{<]+$/.test(word)) return 'PUNCT:open';
  return /^[)\]}>]+$/.test(word) ? 'PUNCT:close' : 'PUNCT';
}

function verb(has: (feature: string) => boolean): string {
  if (has('VerbForm=Inf')) return 'VERB:inf';
  if (has('VerbForm=Ger')) return 'VERB:ger';
  if (has('VerbForm=Part')) {
    if (has('Voice=Pass')) return 'VERB:pass';
    return has('Tense=Past') ? 'VERB:part' : 'VERB:ing';
  }
  if (has('Mood=Imp')) return 'VERB:imp';
  if (has('Tense=Past')) return 'VERB:past';
  return has('Number=Sing') && has('Person=3') ? 'VERB:pres3' : 'VERB:pres';
}
