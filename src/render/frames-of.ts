import type { Composition } from "./compose.ts";
import { setPages } from "./flow/set-document.ts";
import type { Frame } from "./frame.ts";
import { layOut } from "./layout/lay-out.ts";
import type { Supplies } from "./supplies.ts";

/** The pages of a composition at fixed positions, whether its template makes pages or flows. */
export async function framesOf(
  { flow, pages }: Composition,
  supplies: Supplies,
): Promise<readonly Frame[]> {
  if (!flow)
    return pages.map(({ artboard, context }) =>
      layOut(artboard, context, supplies),
    );
  const { frames } = await setPages(flow, supplies);
  return frames;
}
