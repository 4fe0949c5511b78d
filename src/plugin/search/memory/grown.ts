/** Rows that a column has room for before it grows. */
export const startRows = 1024;

/** The same whole numbers with room for twice as many. */
export function grown(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const room = new Uint32Array(numbers.length * 2);
  room.set(numbers);
  return room;
}

/** The same for any numbers. */
export function grownWide(numbers: Float64Array): Float64Array<ArrayBuffer> {
  const room = new Float64Array(numbers.length * 2);
  room.set(numbers);
  return room;
}
