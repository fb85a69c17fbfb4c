/**
 * The script of the page; SCRIPT_HASH lets the page's policy allow this one and no other. Without it everything is
 * shown; with it the filters work, and a link to a claim puts its article beside the one it came from.
 */
export const SCRIPT = `
'use strict';
for (const story of document.querySelectorAll('.story')) {
  const form = story.querySelector('.filters');
  const rows = [...story.querySelectorAll('tr[data-relation], .finding, li[data-relation]')];
  const marks = [...story.querySelectorAll('.claim, .also')];
  const status = story.querySelector('.filters [role=status]');
  const apply = () => {
    const on = (name) => new Set([...form.querySelectorAll('input[name=' + name + ']:checked')].map((box) => box.value));
    const kinds = on('kind'), relations = on('relation'), outlet = form.querySelector('select').value;
    const wanted = (data) => kinds.has(data.kind) && relations.has(data.relation);
    let shown = 0;
    for (const row of rows) {
      row.hidden = !wanted(row.dataset) || (outlet !== '' && !JSON.parse(row.dataset.articles).includes(outlet));
      if (!row.hidden && row.matches('.finding')) shown++;
    }
    for (const mark of marks) {
      mark.classList.toggle('off', !wanted(mark.dataset));
      if (mark.matches('a')) mark.tabIndex = mark.classList.contains('off') ? -1 : 0;
    }
    status.textContent = shown === 0 ? 'No question matches' : shown + (shown === 1 ? ' question' : ' questions');
  };
  if (form) { form.hidden = false; form.addEventListener('change', apply); apply(); }

  const choose = story.querySelector('.choose');
  const texts = [...story.querySelectorAll('.text')];
  if (!choose || texts.length < 2) continue;
  const [left, right] = choose.querySelectorAll('select');
  const show = () => {
    texts.forEach((text, i) => {
      text.hidden = String(i) !== left.value && String(i) !== right.value;
      text.style.order = String(i) === left.value ? 0 : 1;
    });
    left.dataset.last = left.value;
    right.dataset.last = right.value;
  };
  left.value = '0';
  right.value = '1';
  for (const [select, other] of [[left, right], [right, left]]) {
    select.addEventListener('change', () => {
      if (other.value === select.value) other.value = select.dataset.last;
      show();
    });
  }
  choose.hidden = false;
  story.classList.add('two');
  show();

  const toMiddle = (claim) => {
    const box = claim.closest('.source');
    const at = claim.getBoundingClientRect(), frame = box.getBoundingClientRect();
    box.scrollTop += at.top + at.height / 2 - frame.top - frame.height / 2;
  };
  story.openClaim = (claim) => {
    const link = claim.matches('a') ? claim : claim.nextElementSibling;
    const partner = document.getElementById(((link && link.getAttribute('href')) || '').slice(1));
    const text = claim.closest('.text');
    const beside = partner && partner.closest('.text');
    const value = text.dataset.article;
    if (left.value !== value && right.value !== value) left.value = value;
    if (beside && beside !== text) (left.value === value ? right : left).value = beside.dataset.article;
    else if (left.value === right.value) right.value = left.dataset.last;
    show();
    for (const old of story.querySelectorAll('.linked, .opened-claim')) old.classList.remove('linked', 'opened-claim');
    for (const part of [claim, ...story.querySelectorAll('[data-of="' + claim.id + '"]')]) part.classList.add('opened-claim');
    if (partner && partner.matches('.claim')) { partner.classList.add('linked'); toMiddle(partner); }
    toMiddle(claim);
    const question = document.getElementById(claim.dataset.question);
    const opened = story.querySelector('.opened');
    const back = document.createElement('a');
    back.href = '#' + claim.dataset.question;
    back.textContent = question.querySelector('.asked').textContent;
    opened.replaceChildren(back);
    claim.focus({ preventScroll: true });
    story.querySelector('.reading').scrollIntoView({ block: 'start' });
  };
}
const open = () => {
  const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
  if (!target) return;
  const story = target.closest('.story');
  if (target.matches('.claim') && story && story.openClaim) story.openClaim(target);
  else if (target.matches('.finding')) { target.hidden = false; target.scrollIntoView(); target.focus({ preventScroll: true }); }
};
addEventListener('hashchange', open);
addEventListener('load', open);
addEventListener('click', (event) => {
  const link = event.target.closest && event.target.closest('a[href^="#"]');
  if (link && link.getAttribute('href') === location.hash) setTimeout(open);
});
addEventListener('beforeprint', () => { for (const each of document.querySelectorAll('details')) each.open = true; });
`;

export const SCRIPT_HASH = 'BhmwtPsnuOIBv8SrWbbqFpNh/1qmusAEpa4aOEHp0mY=';
