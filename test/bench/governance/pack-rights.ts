/**
 * What the rights of a full pack cost: asked before its outputs are made, and again at the door that hands each out.
 *
 * No two outputs of the pack are alike: templates, formats, languages and photographs take turns, so that no answer
 * can serve twice.
 */
import path from "node:path";
import { createLocalReq, type PayloadRequest } from "payload";
import {
  filesIn,
  handOut,
  judgeHanding,
  todayInLondon,
  type Rendition,
} from "#collections";
import { readToolkit, withRights, type Cms } from "#plugin";
import { createSources, produceAll, type RenderRequest } from "#render";
import { findFormat, type Toolkit } from "#brand";
import { packRequests } from "../requests.ts";
import { timed, type Sample } from "../rounds.ts";
import { timeRow, type Row } from "../row.ts";

/** A pack that was made, with what it was made from. */
export interface MadePack {
  readonly cms: Cms;
  readonly toolkit: Toolkit;
  readonly requests: readonly RenderRequest[];
  readonly renditions: readonly Rendition[];
  /** As somebody who may fetch them. */
  readonly req: PayloadRequest;
  /** The folder of finished files. */
  readonly folder: string;
}

/** Makes a pack of a campaign and keeps it. */
export async function makePack(cms: Cms, home: string): Promise<MadePack> {
  const toolkit = await readToolkit(cms.payload, "feed-the-caddy");
  const requests = differing(toolkit);
  const asked = await withRights(cms.payload, toolkit, requests);
  const sources = createSources(toolkit.brand, cms.readOriginal);
  const renditions: Rendition[] = [];
  for await (const made of produceAll(toolkit, asked, sources)) {
    const rendition = await cms.renditions.put(made);
    const [finding] = made.report.findings.filter(
      ({ severity }) => severity === "block",
    );
    if (finding) throw new Error(`"${rendition.name}": ${finding.message}`);
    renditions.push(rendition);
  }
  const { docs } = await cms.payload.find({
    collection: "users",
    where: { roles: { in: ["guardian"] } },
    limit: 1,
    depth: 0,
  });
  const [user] = docs;
  if (!user) throw new Error("Nobody may fetch the pack");
  return {
    ...{ cms, toolkit, requests, renditions },
    req: await createLocalReq(
      { user: { ...user, collection: "users" } },
      cms.payload,
    ),
    folder: path.join(home, "renditions"),
  };
}

/**
 * The requests of the pack, each in the next language; pictures take turns, and print has the first, which is large
 * enough for A3 and not for A1.
 */
const differing = ({
  languages,
  photographs,
}: Toolkit): readonly RenderRequest[] =>
  packRequests().map((request, index) => {
    const turn = request.encoding === "pdf" ? 0 : index;
    const shown = photographs[turn % photographs.length];
    return {
      ...request,
      format: request.format.code === "a1" ? findFormat("a3") : request.format,
      language: languages[index % languages.length] ?? "en",
      asked: todayInLondon(),
      ...(shown && { photograph: shown.id }),
    };
  });

/** Asks for one output of the pack, another one each time. */
export async function askRights(
  { cms: { payload }, renditions }: MadePack,
  round: number,
): Promise<void> {
  const id = renditions.at(round % renditions.length)?.id ?? 0;
  const rendition = await payload.db.findOne<Rendition>({
    collection: "renditions",
    where: { id: { equals: id } },
  });
  if (!rendition) throw new Error("Nothing to ask about");
  await judgeHanding(payload, rendition, {
    handing: "download",
    isForMember: false,
    moment: new Date(),
  });
}

/** A pack of 16 with its rights asked may take 3 in 100 more than without, where it is made and where it goes out. */
export async function packRows(
  made: MadePack,
  rounds: number,
): Promise<readonly Row[]> {
  const { cms, requests, toolkit } = made;
  const sources = createSources(toolkit.brand, cms.readOriginal);
  const asking: Sample[] = [];
  const judging: Sample[] = [];
  const handing: Sample[] = [];
  const share: Sample[] = [];
  for (let round = -1; round < rounds; round += 1) {
    const asked = await timed(
      async () => void (await withRights(cms.payload, toolkit, requests)),
    );
    const judged = await timed(async () => {
      for (const index of made.renditions.keys()) await askRights(made, index);
    });
    const handed = await timed(() => handOutAll(made));
    const rendered = await timed(async () => {
      for await (const one of produceAll(toolkit, requests, sources))
        if (!one.request) throw new Error("Nothing was made");
    });
    if (round < 0) continue;
    asking.push(asked);
    judging.push(judged);
    handing.push(handed);
    share.push({ wall: rendered.wall * 0.03, cpu: rendered.cpu * 0.03 });
  }
  const row = (name: string, samples: readonly Sample[], goal?: number) =>
    timeRow(
      {
        name,
        limit: "3 % of what the pack takes",
        ...(goal !== undefined && { goal }),
      },
      share,
      samples,
    );
  return [
    row("a pack of 16 that differ, rights asked to make it", asking, 1),
    row("… rights asked again of each to hand it out", judging),
    row("… with approvals, bytes and 16 audit events", handing),
  ];
}

/** Every file of the pack through the door, as a pack fetches them: one after the other, each recorded. */
async function handOutAll({ folder, renditions, req }: MadePack) {
  const files = filesIn(folder);
  for (const rendition of renditions)
    for (const { digest } of rendition.files ?? [])
      await handOut(
        rendition,
        { handing: "download", isForMember: false, moment: new Date() },
        { file: digest, files, req },
      );
}
