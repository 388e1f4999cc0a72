import type { Drawing } from '../drawing.ts';
import { lanesAt, ROWS, SELLER } from './grid.ts';
import { rentRow } from './rows.ts';

/** Who sells, as far down as there is something sold. */
export function drawSeller(drawing: Drawing): void {
  const { p, state, labels } = drawing;
  const { rows, reports } = state;
  const lowest = Math.max(
    rows.sale ? ROWS.sale : 0,
    rows.subsidiary || reports['next-door'] ? ROWS.subsidiary : 0,
    reports.rent ? rentRow(drawing) : 0,
    reports.shelf ? ROWS.shelf : 0,
  );
  const shown = lowest > 0;
  const top = lanesAt(ROWS.sale).chip - 18;
  p.words('head-seller', 'head', SELLER.x, 17, labels.head.seller, { room: 270, shown });
  p.travels.rect('source', SELLER.source, top, 4, (lowest || ROWS.sale) + 18 - top, { cls: 'source', shown });
  p.words('seller', 'name', SELLER.x, 95, labels.seller.name, { room: SELLER.room, shown });
  const block = { room: SELLER.room, lines: 4, leading: 17 };
  p.block('seller-rest', 'label', SELLER.x, 113, labels.seller.rest, { ...block, shown });
  p.block('seller-unnamed', 'label', SELLER.x, lanesAt(ROWS.subsidiary).chip + 13, labels.seller.unnamed, {
    ...block,
    cls: 'soft',
    shown: reports['next-door'] !== undefined,
  });
}
