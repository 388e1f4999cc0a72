import type { Speech } from '../../i18n/speech.ts';
import type { ThresholdPen } from './hands.ts';
import type { Frame, Scales } from './layout.ts';
import type { Labels, State } from './schema.ts';
import type { Letter, Sight } from './sight.ts';

/** All that a part of the picture is drawn from. */
export interface Scope {
  readonly p: ThresholdPen;
  readonly frame: Frame;
  /** Scales of this state. */
  readonly scale: Scales;
  /** Scales of the 2022 plane and of the 2023 plane at full width: what belongs to one plane stands in it. */
  readonly in2022: Scales;
  readonly in2023: Scales;
  readonly state: State;
  readonly on: Shown;
  readonly labels: Labels;
  readonly say: Speech;
  readonly chips: ReadonlyMap<string, Sight>;
  readonly letters: readonly Letter[];
}

export interface Shown {
  readonly link: boolean;
  readonly density: boolean;
  /** Both at once, side by side. */
  readonly both: boolean;
  /** The corner of 2022 is what the law asks. */
  readonly corner: boolean;
}

export const shown = ({ plane }: State): Shown => ({
  link: plane !== 'density',
  density: plane === 'both' || plane === 'density',
  both: plane === 'both',
  corner: plane === 'link',
});
