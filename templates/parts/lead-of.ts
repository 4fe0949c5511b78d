/** A stop after which a sentence goes on, in the scripts that the council writes. */
const stop = /[.:!?؟۔।]\s/u;

/**
 * A point's first sentence or clause, and the rest of it: what one reads who only skims.
 *
 * A point of one sentence is all lead.
 *
 * @example
 * leadOf("Keep it clean. Use a liner."); // ["Keep it clean.", " Use a liner."]
 */
export function leadOf(point: string): readonly [lead: string, rest: string] {
  const at = point.search(stop);
  return at < 0 ? [point, ""] : [point.slice(0, at + 1), point.slice(at + 1)];
}
