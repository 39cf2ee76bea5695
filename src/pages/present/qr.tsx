/** Rows of a QR code, true for dark. */
export type QrRows = readonly (readonly boolean[])[];

/** A QR code, dark on light whatever the colours of the page; what it leads to stands beside it as text. */
export function Qr({ rows, label }: { rows: QrRows; label: string }) {
  return (
    <svg class="qr" viewBox={`0 0 ${rows.length} ${rows.length}`} role="img" shape-rendering="crispEdges">
      <title>{label}</title>
      <rect class="qr__light" width="100%" height="100%" />
      <path class="qr__dark" d={rows.map(rowPath).join('')} />
    </svg>
  );
}

/** The dark runs of one row as rectangles. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    const from = x;
    while (row[x] === true) x += 1;
    if (x > from) path += `M${from} ${y}h${x - from}v1h${from - x}z`;
  }
  return path;
}
