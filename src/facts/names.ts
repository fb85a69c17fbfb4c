import type { Facts } from '../model';

type Compare<Likeness> = (a: string, b: string) => Likeness;

const plain = (name: string) => name.toLowerCase().replace(/[’']/g, '').replace(/\s+/g, ' ').trim();

/** A comparison of names that knows the newsroom's aliases: "Prince of Asturias" and "Felipe" can be one. */
export function withAliases<Likeness extends string>(
  compare: Compare<Likeness>,
  { names }: Facts,
): Compare<Likeness | 'same'> {
  const owner = new Map<string, number>();
  names.forEach(({ name, aliases }, at) => {
    for (const each of [name, ...aliases]) owner.set(plain(each), at);
  });
  if (!owner.size) return compare;
  return (a, b) => {
    const x = owner.get(plain(a));
    return x !== undefined && x === owner.get(plain(b)) ? 'same' : compare(a, b);
  };
}
