/** How rows were made easier to compress. */
export interface Prediction {
  readonly predictor: number;
  readonly colors: number;
  readonly bitsPerComponent: number;
  readonly columns: number;
}

/** Undoes a predictor. Rows that are cut off are kept as far as they go. */
export function undoPrediction(
  data: Uint8Array,
  prediction: Prediction,
): Uint8Array {
  const { predictor, colors, bitsPerComponent, columns } = prediction;
  if (predictor < 2 || ![1, 2, 4, 8, 16].includes(bitsPerComponent))
    return data;
  const bits = colors * bitsPerComponent;
  const rowBytes = Math.ceil((bits * columns) / 8);
  if (!(bits > 0) || !(rowBytes > 0)) return data;
  const pixelBytes = Math.max(1, Math.ceil(bits / 8));
  return predictor === 2
    ? undoTiff(data, prediction, rowBytes)
    : undoPng(data, pixelBytes, rowBytes);
}

/** Each row begins with the number of its filter, whatever the predictor says. */
function undoPng(
  data: Uint8Array,
  pixelBytes: number,
  rowBytes: number,
): Uint8Array {
  const rows = Math.ceil(data.length / (rowBytes + 1));
  const plain = new Uint8Array(Math.max(0, data.length - rows));
  for (let row = 0; row < rows; row++) {
    const from = row * (rowBytes + 1) + 1;
    const start = row * rowBytes;
    plain.set(data.subarray(from, from + rowBytes), start);
    const end = Math.min(start + rowBytes, plain.length);
    undoRow(plain, { start, end, pixelBytes, rowBytes }, data[from - 1] ?? 0);
  }
  return plain;
}

interface Row {
  readonly start: number;
  readonly end: number;
  readonly pixelBytes: number;
  readonly rowBytes: number;
}

function undoRow(plain: Uint8Array, row: Row, filter: number): void {
  const { start, end, pixelBytes, rowBytes } = row;
  if (filter < 1 || filter > 4) return;
  for (let at = start; at < end; at++) {
    const hasLeft = at - start >= pixelBytes;
    const left = hasLeft ? (plain[at - pixelBytes] ?? 0) : 0;
    const up = start > 0 ? (plain[at - rowBytes] ?? 0) : 0;
    const corner =
      hasLeft && start > 0 ? (plain[at - rowBytes - pixelBytes] ?? 0) : 0;
    const value = plain[at] ?? 0;
    if (filter === 1) plain[at] = value + left;
    else if (filter === 2) plain[at] = value + up;
    else if (filter === 3) plain[at] = value + ((left + up) >> 1);
    else plain[at] = value + paeth(left, up, corner);
  }
}

function paeth(left: number, up: number, corner: number): number {
  const toLeft = Math.abs(up - corner);
  const toUp = Math.abs(left - corner);
  const toCorner = Math.abs(left + up - 2 * corner);
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

/** Each component is the difference from the same component of the pixel before. */
function undoTiff(
  data: Uint8Array,
  { colors, bitsPerComponent, columns }: Prediction,
  rowBytes: number,
): Uint8Array {
  const plain = data.slice();
  for (let start = 0; start < plain.length; start += rowBytes) {
    const row = plain.subarray(start, start + rowBytes);
    if (bitsPerComponent === 8)
      for (let at = colors; at < row.length; at++)
        row[at] = (row[at] ?? 0) + (row[at - colors] ?? 0);
    else if (bitsPerComponent === 16) undoWide(row, colors * 2);
    else undoNarrow(row, { colors, bits: bitsPerComponent, columns });
  }
  return plain;
}

function undoWide(row: Uint8Array, pixelBytes: number): void {
  for (let at = pixelBytes; at + 1 < row.length; at += 2) {
    const sum = wordAt(row, at) + wordAt(row, at - pixelBytes);
    row[at] = sum >> 8;
    row[at + 1] = sum;
  }
}

const wordAt = (row: Uint8Array, at: number): number =>
  (row[at] ?? 0) * 256 + (row[at + 1] ?? 0);

function undoNarrow(
  row: Uint8Array,
  { colors, bits, columns }: { colors: number; bits: number; columns: number },
): void {
  const mask = (1 << bits) - 1;
  const total = Math.min(colors * columns, Math.floor((row.length * 8) / bits));
  const shiftOf = (index: number) => 8 - bits - ((index * bits) & 7);
  const get = (index: number) =>
    ((row[(index * bits) >> 3] ?? 0) >> shiftOf(index)) & mask;
  for (let index = colors; index < total; index++) {
    const value = (get(index) + get(index - colors)) & mask;
    const at = (index * bits) >> 3;
    const rest = (row[at] ?? 0) & ~(mask << shiftOf(index));
    row[at] = rest | (value << shiftOf(index));
  }
}
