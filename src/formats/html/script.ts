/**
 * The script of the page; SCRIPT_HASH lets the page's policy allow this one and no other. Without it everything is
 * shown; with it the filters work, and a link to a claim puts its article beside the one it came from.
 */
export const SCRIPT = `
'use strict';
for (const story of document.querySelectorAll('.story')) {
  const form = story.querySelector('.filters');
  const rows = [...story.querySelectorAll('[data-relation]')];
  const status = story.querySelector('[role=status]');
  const apply = () => {
    const on = (name) => new Set([...form.querySelectorAll('input[name=' + name + ']:checked')].map((box) => box.value));
    const kinds = on('kind'), relations = on('relation'), outlet = form.querySelector('select').value;
    let shown = 0;
    for (const row of rows) {
      const data = row.dataset;
      row.hidden = !kinds.has(data.kind) || !relations.has(data.relation) || (outlet !== '' && !JSON.parse(data.articles).includes(outlet));
      if (!row.hidden && row.matches('.finding')) shown++;
    }
    status.textContent = shown + (shown === 1 ? ' question shown' : ' questions shown');
  };
  if (form) { form.hidden = false; form.addEventListener('change', apply); apply(); }

  const choose = story.querySelector('.choose');
  const texts = [...story.querySelectorAll('article')];
  if (!choose || texts.length < 2) continue;
  const [left, right] = choose.querySelectorAll('select');
  const show = () => {
    texts.forEach((text, i) => {
      text.hidden = String(i) !== left.value && String(i) !== right.value;
      text.style.order = String(i) === left.value ? 0 : 1;
    });
  };
  const put = (select, other, value) => {
    if (other.value === value) other.value = select.value;
    select.value = value;
    show();
  };
  left.value = '0';
  right.value = '1';
  left.dataset.last = '0';
  right.dataset.last = '1';
  for (const [select, other] of [[left, right], [right, left]]) {
    select.addEventListener('change', () => {
      if (other.value === select.value) other.value = select.dataset.last;
      left.dataset.last = left.value;
      right.dataset.last = right.value;
      show();
    });
  }
  choose.hidden = false;
  story.classList.add('two');
  show();
  story.openClaim = (claim) => {
    const article = claim.closest('article');
    const partner = document.getElementById((claim.getAttribute('href') || '').slice(1));
    const beside = partner && partner.closest('article');
    const value = article.dataset.article;
    if (left.value !== value && right.value !== value) put(left, right, value);
    if (beside && beside !== article) {
      const free = left.value === value ? right : left;
      free.value = beside.dataset.article;
      show();
    }
    for (const old of story.querySelectorAll('.linked')) old.classList.remove('linked');
    if (beside && beside !== article) { partner.classList.add('linked'); partner.scrollIntoView({ block: 'center' }); }
    left.dataset.last = left.value;
    right.dataset.last = right.value;
    claim.scrollIntoView({ block: 'center' });
    claim.focus();
  };
}
const open = () => {
  const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
  if (!target) return;
  const story = target.closest('.story');
  if (target.closest('article') && target.matches('a') && story && story.openClaim) story.openClaim(target);
  else if (target.hidden) { target.hidden = false; target.scrollIntoView(); }
};
addEventListener('hashchange', open);
open();
`;

export const SCRIPT_HASH = 'FBARC/ExvXbjNgL/LPje92nxFwFEuFpvsQWUS8Nx4CI=';
