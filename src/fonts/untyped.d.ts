declare module 'fontkit' {
  export interface Font {
    readonly unitsPerEm: number;
    getVariation(axes: Record<string, number>): Font;
    glyphForCodePoint(code: number): { readonly advanceWidth: number };
  }
  export function create(file: Uint8Array): Font;
}

declare module 'subset-font' {
  type Axis = number | { readonly min: number; readonly max: number };
  export default function subsetFont(
    font: Uint8Array,
    characters: string,
    options: { targetFormat: 'woff2' | 'truetype'; variationAxes: Record<string, Axis> },
  ): Promise<Uint8Array>;
}
