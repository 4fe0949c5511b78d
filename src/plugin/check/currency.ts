/**
 * Whether a file that somebody sent is still in force: asked of the register of outputs by its bytes, by what it says
 * that it was made from, and by how it looks. It hands out nothing, and tells outsiders nothing of who is shown.
 */
import type { Payload, PayloadRequest } from "payload";
import { createLocalReq } from "payload";
import { judgeHanding, standingsOf, type Rendition } from "#collections";
import type { FileCheck } from "#render/check";
import { messageDigests } from "../toolkit/message-digests.ts";
import { alikeRendition } from "./alike-rendition.ts";

/** What the register says of a file. */
export type CurrencyState =
  | "current"
  | "superseded"
  | "withdrawn"
  | "altered"
  | "looks-like"
  | "not-ours";

/** A file's currency, in words. */
export interface Currency {
  readonly state: CurrencyState;
  /** One sentence. */
  readonly says: string;
  /** What to do about it; empty where nothing is to be done. */
  readonly hint: string;
  /** The output's name, where one was found. */
  readonly output?: string;
  /** Of 64 bits, how many differ; where it was known by its look. */
  readonly distance?: number;
}

type Asked = Pick<FileCheck, "digest" | "likeness" | "manifest">;

const select = {
  name: true,
  manifest: true,
  spoken: true,
  toolkit: true,
  uses: true,
  language: true,
  createdAt: true,
} as const;

/** Asks the register about a file. */
export async function currencyOf(
  payload: Payload,
  file: Asked,
  now = new Date(),
): Promise<Currency> {
  const req = await createLocalReq({}, payload);
  const exact = await findOne(req, { "files.digest": { equals: file.digest } });
  if (exact) return standing(req, exact, now, "It is");
  if (file.manifest) {
    const named = await findOne(req, manifestOf(file.manifest));
    return {
      state: "altered",
      says: named
        ? `It was made from "${named.name}" and changed afterwards: its bytes are not those that were made`
        : "It says that it was made here, and no output has these bytes: it was changed, or made elsewhere",
      hint: "Download the output again and use it as it is",
      ...(named && { output: named.name }),
    };
  }
  const alike = await alikeRendition(req, file.likeness);
  const seen = alike && (await findOne(req, { id: { equals: alike.id } }));
  if (!alike || !seen)
    return {
      state: "not-ours",
      says: "No output of the register has its bytes or its look",
      hint: "",
    };
  const known = await standing(req, seen, now, "It looks like");
  return known.state === "current"
    ? {
        ...known,
        state: "looks-like",
        says: `It looks like "${seen.name}", saved or photographed anew: it is not the file that was made`,
        hint: "Download the output itself, which is sharper and says where it comes from",
        distance: alike.distance,
      }
    : { ...known, distance: alike.distance };
}

type Found = Pick<
  Rendition,
  | "id"
  | "name"
  | "manifest"
  | "spoken"
  | "toolkit"
  | "uses"
  | "language"
  | "createdAt"
>;

/** How an output stands today. */
async function standing(
  req: PayloadRequest,
  rendition: Found,
  moment: Date,
  begins: string,
): Promise<Currency> {
  const output = rendition.name;
  const decision = await judgeHanding(
    req.payload,
    rendition,
    { handing: "download", isForMember: false, moment },
    req,
  );
  const isRefused = decision.rights.some(({ objections }) =>
    objections.some(({ severity }) => severity === "block"),
  );
  if (isRefused || decision.endedOn)
    return {
      state: "withdrawn",
      output,
      says: isRefused
        ? `${begins} "${output}", which may not be used any more: a photograph in it was taken back or its licence has ended`
        : `${begins} "${output}", whose campaign ended on ${decision.endedOn ?? ""}`,
      hint: "Take it down, and ask the council for what replaces it",
    };
  const report = (await standingsOf(req, [rendition], messageDigests)).get(
    rendition.id,
  );
  if (report && report.standing !== "current")
    return {
      state: "superseded",
      output,
      says:
        report.standing === "superseded"
          ? `${begins} "${output}", which states a figure that has changed since`
          : `${begins} "${output}", whose words have been written anew since`,
      hint: "Ask for the output again: it is made with today’s words and figures",
    };
  return {
    state: "current",
    output,
    says: `${begins} "${output}" as it was made, and nothing has changed since`,
    hint: "",
  };
}

async function findOne(
  req: PayloadRequest,
  where: Parameters<Payload["find"]>[0]["where"],
): Promise<Found | undefined> {
  const { docs } = await req.payload.find({
    collection: "renditions",
    ...(where && { where }),
    select,
    sort: "-createdAt",
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  return docs[0];
}

/** The output that a manifest seems to be of: its campaign's, in the same template, format and language. */
const manifestOf = ({
  format,
  language,
  purpose,
  template,
  toolkit,
}: NonNullable<Asked["manifest"]>) => ({
  and: [
    { "toolkit.slug": { equals: toolkit } },
    { template: { equals: template } },
    { format: { equals: format } },
    { language: { equals: language } },
    { purpose: { equals: purpose } },
  ],
});
