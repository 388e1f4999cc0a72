const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** The button that goes round: the other colours than the device's, the device's kept, and as the device says. */
export function themeSwitch(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-theme-switch]');
  if (!button) return;
  const root = document.documentElement;
  const now = (): Theme => THEMES.find((t) => t === root.dataset.theme) ?? 'system';
  const name = () => {
    const text = `${button.dataset.label}: ${button.dataset[now()]}`;
    button.setAttribute('aria-label', text);
    button.title = text;
  };
  button.addEventListener('click', () => {
    const round = matchMedia('(prefers-color-scheme: dark)').matches
      ? (['system', 'light', 'dark'] as const)
      : (['system', 'dark', 'light'] as const);
    const next = round[(round.indexOf(now()) + 1) % round.length] ?? 'system';
    if (next === 'system') delete root.dataset.theme;
    else root.dataset.theme = next;
    try {
      if (next === 'system') localStorage.removeItem('theme');
      else localStorage.setItem('theme', next);
    } catch {
      // Without storage the choice lasts as long as the page.
    }
    name();
  });
  name();
  button.hidden = false;
}
