/**
 * Opens a claim or a term in place. What it shows is the line that the mark's own link leads to, taken from
 * that page: there is one text of it, and without this module the link still goes there.
 */
/** Parts of a line that make sense on its own page, among the others. */
const PAGE_ONLY = '.used, .page-only';
/** A page may tremble under a finger; a note closes when it is left behind, px. */
const LEFT_BEHIND = 80;
const pages = new Map<string, Promise<Document>>();
let note: HTMLElement | undefined;
let from: HTMLAnchorElement | undefined;
let late = 0;
let openedAt = 0;

function page(url: string): Promise<Document> {
  const asked =
    pages.get(url) ??
    fetch(url).then(async (r) => new DOMParser().parseFromString(await r.text(), 'text/html'));
  pages.set(url, asked);
  return asked;
}

export async function open(link: HTMLAnchorElement): Promise<void> {
  if (from === link) return;
  close();
  from = link;
  const { pathname, hash, href } = link;
  const ids = link.closest<HTMLElement>('[data-claim]')?.dataset.claim?.split(' ') ?? [hash.slice(1)];
  let doc: Document;
  try {
    doc = await page(pathname);
  } catch {
    // Offline, say: the link remains a link.
    from = undefined;
    return;
  }
  // A mark that took focus outside the window is scrolled into it in a later frame; the note belongs beside it there.
  await new Promise(requestAnimationFrame);
  if (from !== link) return;
  const box = document.createElement('aside');
  box.className = 'opened';
  box.setAttribute('role', 'note');
  for (const id of ids) {
    const row = doc.getElementById(id);
    if (!row) continue;
    for (const part of row.children) {
      if (!part.matches(PAGE_ONLY)) box.append(document.importNode(part, true));
    }
  }
  for (const el of box.querySelectorAll('[id]')) el.removeAttribute('id');
  // Links of that page that lead to its own lines lead there from here, too.
  for (const a of box.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) a.href = pathname + a.hash;
  const whole = document.createElement('a');
  whole.href = href;
  whole.textContent = doc.querySelector('h1')?.textContent ?? href;
  whole.className = 'opened-whole';
  const shut = document.createElement('button');
  shut.type = 'button';
  shut.textContent = '×';
  shut.setAttribute('aria-label', document.querySelector<HTMLElement>('[data-notice]')?.dataset.close ?? '');
  shut.addEventListener('click', () => {
    close();
    link.focus();
  });
  box.append(whole, shut);
  box.addEventListener('pointerenter', () => clearTimeout(late));
  box.addEventListener('pointerleave', closeSoon);
  link.after(box);
  place(box, link);
  note = box;
  openedAt = scrollY;
  link.setAttribute('aria-expanded', 'true');
}

export function close(): void {
  clearTimeout(late);
  note?.remove();
  from?.removeAttribute('aria-expanded');
  note = from = undefined;
}

/** Time to get from the mark into the note, ms. */
export function closeSoon(): void {
  clearTimeout(late);
  late = window.setTimeout(close, 350);
}

export function closeIfLeft(): void {
  if (Math.abs(scrollY - openedAt) > LEFT_BEHIND) close();
}

export const isOpen = (link: Element): boolean => from === link && note !== undefined;
export const holds = (el: Element | null): boolean => !!el && (!!note?.contains(el) || from === el);

/** Under the mark, or above where there is more room; never over the window's edge. */
function place(box: HTMLElement, link: Element): void {
  const at = link.getBoundingClientRect();
  const size = box.getBoundingClientRect();
  const below = at.bottom + 8 + size.height <= innerHeight || at.top < innerHeight / 2;
  box.style.left = `${Math.max(12, Math.min(at.left - 24, innerWidth - size.width - 12))}px`;
  const top = below ? at.bottom + 8 : at.top - 8 - size.height;
  box.style.top = `${Math.max(8, Math.min(top, innerHeight - size.height - 8))}px`;
}
