/** How many printed copies a licence leaves, as whoever chooses needs to know it. */
export function copiesWords({
  cap,
  left,
}: {
  readonly cap: number;
  readonly left: number;
}): string {
  const allowed = `Its licence allows ${cap.toLocaleString("en-GB")} printed copies over all orders`;
  if (left === 0)
    return `${allowed}, and none are left: choose another photograph for print.`;
  return `${allowed}: ${left.toLocaleString("en-GB")} ${left === 1 ? "is" : "are"} left.`;
}
