import type { StageFile } from '../story/stage-file.ts';
import { furnish, patch, type Drawing } from './patch.ts';

export interface Stage {
  /** Shows a state, as soon as the figure's pictures are here. */
  show(state: string): void;
}

/** Who wants no motion gets the next picture as soon as may be. */
const calm = matchMedia('(prefers-reduced-motion: reduce)');

const files = new Map<string, Promise<StageFile>>();

/** One fetch a file, however many stages show the figure. */
function fetchFile(src: string): Promise<StageFile> {
  const asked =
    files.get(src) ??
    fetch(src).then((r) => {
      if (!r.ok) throw new Error(`${src}: ${r.status}`);
      return r.json() as Promise<StageFile>;
    });
  files.set(src, asked);
  return asked;
}

/**
 * The stage of one scrolly. It fetches its figure's wide pictures when the reader comes within a screen of it;
 * where there is no room for a stage it has no box, and so it is never near. If they do not come, the pictures
 * printed in the steps return.
 */
export function stageOf(scrolly: HTMLElement): Stage {
  const stage = scrolly.querySelector<HTMLElement>('[data-stage]');
  const svg = stage?.querySelector('svg');
  if (!stage || !svg) return { show: () => undefined };
  const say = (part: string, text: string) => {
    const el = stage.querySelector(`[data-${part}]`);
    if (el) el.textContent = text;
  };
  let wanted = '';
  let drawing: Drawing | undefined;
  let drawn = '';
  let due = 0;

  /** Draws what is wanted, frame by frame; what comes to be wanted meanwhile is drawn instead. */
  const draw = (): void => {
    cancelAnimationFrame(due);
    if (!drawing || drawn === wanted) return;
    const { states } = drawing.file;
    const at = states.findIndex((s) => s.id === wanted);
    const state = states[at];
    if (!state) return;
    drawn = '';
    // Until it is whole, the picture is that of no state.
    delete stage.dataset.state;
    const first = stage.classList.contains('still');
    if (!patch(drawing, at, first || calm.matches ? 'still' : 'moving')) {
      due = requestAnimationFrame(draw);
      return;
    }
    drawn = wanted;
    say('title', state.title);
    say('reading', state.reading);
    stage.dataset.state = wanted;
    if (first) requestAnimationFrame(() => requestAnimationFrame(() => stage.classList.remove('still')));
  };

  const near = new IntersectionObserver(
    (entries) => {
      if (!entries.some((e) => e.isIntersecting)) return;
      near.disconnect();
      fetchFile(stage.dataset.src ?? '').then(
        (file) => {
          drawing = furnish(svg, file);
          // The first picture is where the reader is, not a journey to it.
          stage.classList.add('still');
          draw();
        },
        () => scrolly.classList.add('printed'),
      );
    },
    { rootMargin: '100% 0px' },
  );
  near.observe(stage);

  return {
    show: (state) => {
      wanted = state;
      draw();
    },
  };
}
