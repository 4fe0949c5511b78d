import { createSources } from "#render";
import { compose } from "../../src/render/compose.ts";
import { gather } from "../../src/render/gather.ts";
import { layOut } from "../../src/render/layout/lay-out.ts";
import { paintScreen } from "../../src/render/paint/screen/paint-screen.ts";
import { campaign } from "./campaign.ts";
import { posterRequest } from "./requests.ts";
import { interleave } from "./rounds.ts";
import { timeRow, valueRow, type Row } from "./row.ts";
import { paintUntagged } from "./untagged.ts";

/** What one painter is asked for: the whole way of a poster, or the file alone. */
const warmUps = 60;

/** What tags add to the A3 poster as a screen PDF: to its time from request to bytes, and to its size. */
export const tags = async (rounds: number): Promise<readonly Row[]> => [
  ...(await tagsIn("en", "English", rounds)),
  ...(await tagsIn("ar", "Arabic", rounds)),
];

async function tagsIn(
  language: string,
  name: string,
  rounds: number,
): Promise<readonly Row[]> {
  const { toolkit, readOriginal } = await campaign("dandelion-meadow");
  const sources = createSources(toolkit.brand, readOriginal);
  const sizes: { readonly plain: number[]; readonly tagged: number[] } = {
    plain: [],
    tagged: [],
  };
  const run = (paint: typeof paintScreen, into: number[]) => async () => {
    const request = { ...posterRequest(), language };
    const { pages } = compose(toolkit, request);
    const supplies = await gather(pages, { toolkit }, sources);
    const frames = pages.map((page) =>
      layOut(page.artboard, page.context, supplies),
    );
    const facts = { title: toolkit.name, language, createdAt: toolkit.issued };
    into.push((await paint(frames, supplies, facts)).length / 1_048_576);
  };
  const [limit = [], own = []] = await interleave(
    [
      { name: "untagged", run: run(paintUntagged, sizes.plain) },
      { name: "tagged", run: run(paintScreen, sizes.tagged) },
    ],
    rounds,
    warmUps,
  );
  const subject = (what: string, goal: number) => ({
    name: `A3 poster, screen PDF, ${name}, ${what} with tags`,
    limit: "the same file without tags",
    goal,
  });
  return [
    timeRow(subject("time", 1.1), limit, own),
    valueRow(subject("size", 1.15), sizes.plain, sizes.tagged, "MiB"),
  ];
}
