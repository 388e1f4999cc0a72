/** Parameters that others hang on links; nobody asked for them, so nobody is told that they do nothing. */
const STRAY = /^(utm_.*|fbclid|gclid|msclkid|mc_[ce]id|ref|source|via|igshid|lang)$/i;
const LONGEST = 60;

/** Says what of an address was not found. The page itself is whole in any case. */
export function noticeAddress(): void {
  const box = document.querySelector<HTMLElement>('[data-notice]');
  if (!box) return;
  const say = (template: string | undefined, what: string) => {
    const line = document.createElement('p');
    line.textContent = (template ?? '{what}').replace('{what}', short(what));
    const close = document.createElement('button');
    close.type = 'button';
    close.textContent = '×';
    close.setAttribute('aria-label', box.dataset.dismiss ?? '');
    close.addEventListener('click', () => box.replaceChildren());
    line.append(close);
    box.replaceChildren(line);
  };

  const query = new URLSearchParams(location.search);
  const step = query.get('step');
  const asked = step === null ? null : document.getElementById(step);
  if (asked) asked.scrollIntoView({ behavior: 'instant' });
  else if (step !== null) say(box.dataset.step, step);
  const odd = [...query.keys()].find((name) => name !== 'step' && !STRAY.test(name));
  if (odd !== undefined) say(box.dataset.query, odd);

  const checkHash = () => {
    const id = decoded(location.hash.slice(1));
    if (id !== '' && !id.startsWith(':~:') && !document.getElementById(id)) say(box.dataset.hash, id);
  };
  addEventListener('hashchange', checkHash);
  checkHash();

  // The page for an address where nothing is.
  for (const place of document.querySelectorAll<HTMLElement>('[data-lost-address]')) {
    place.textContent = (place.dataset.text ?? '').replace('{what}', short(decoded(location.pathname)));
  }
}

const short = (s: string): string => (s.length > LONGEST ? `${s.slice(0, LONGEST)}…` : s);

/** A stranger's percent signs need not decode. */
function decoded(s: string): string {
  try {
    return decodeURIComponent(s);
  } catch {
    return s;
  }
}
