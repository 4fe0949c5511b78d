/**
 * Who reads the brand guide, and what is written for them.
 *
 * It decides whether somebody may read at all. What single pages show of photographs and files is asked there.
 */
import type { Payload } from "payload";
import { guidelineAudiences, type Brand, type GuidelineAudience } from "#brand";
import { audiencesOf, shareOfPass, type Share, type User } from "#collections";
import { fetchBrand } from "../toolkit/fetch-brand.ts";

/** Who reads: anybody where the guide is open, somebody with a login, or whoever has a link. */
export type GuideReader =
  | { readonly kind: "anybody" }
  | { readonly kind: "person"; readonly person: User }
  | { readonly kind: "link"; readonly share: Share };

/** The guide as one reader has it. */
export interface Guide {
  readonly brand: Brand;
  /** Of the brand's document. */
  readonly brandId: number;
  readonly reader: GuideReader;
  /** Whom sections must be written for, so that this reader sees them. */
  readonly audiences: readonly GuidelineAudience[];
  /** Whether what this reader sees is seen by everybody, so that it may be kept anywhere. */
  readonly isPublic: boolean;
}

/** What somebody brings along. */
export interface GuideAsked {
  readonly person: User | undefined;
  /** The pass of a link, from its cookie. */
  readonly pass: string | undefined;
}

/** What everybody reads of a guide that is open: what outsiders read, and nothing that is for staff. */
const outside = audiencesOf(["supplier", "partner"]);

/** The guide for one reader: "none" where there is no brand in use, "closed" where this reader may not read it. */
export async function guideReaderOf(
  payload: Payload,
  { pass, person }: GuideAsked,
): Promise<Guide | "closed" | "none"> {
  const { docs } = await payload.find({
    collection: "brands",
    where: { status: { equals: "live" } },
    sort: "id",
    select: { isGuideOpen: true },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  });
  const [house] = docs;
  if (!house) return "none";
  const isOpen = house.isGuideOpen ?? false;
  const found = await readerOf(payload, { pass, person });
  if (!found && !isOpen) return "closed";
  const { brand } = await fetchBrand(payload, house.id);
  const reader: GuideReader = found ?? { kind: "anybody" };
  return {
    brand,
    brandId: house.id,
    reader,
    audiences: [...new Set([...(isOpen ? outside : []), ...own(reader)])],
    isPublic: reader.kind === "anybody",
  };
}

async function readerOf(
  payload: Payload,
  { pass, person }: GuideAsked,
): Promise<GuideReader | undefined> {
  if (person) return { kind: "person", person };
  const share =
    pass === undefined ? undefined : await shareOfPass(payload, pass);
  return share && { kind: "link", share };
}

/** What a reader has in their own right. */
function own(reader: GuideReader): readonly GuidelineAudience[] {
  switch (reader.kind) {
    case "anybody":
      return [];
    case "person":
      return audiencesOf(reader.person.roles);
    case "link":
      return audiencesOf([reader.share.partner ? "partner" : "supplier"]);
  }
}

/** What an address may call a reader, beside everybody. */
const choosable = guidelineAudiences.filter((one) => one !== "all");

/** As whom somebody reads. */
export type ReaderChoice = (typeof choosable)[number];

/** As whom this reader may look at the guide, in the order in which it is asked. */
export const choicesOf = ({
  audiences,
}: Pick<Guide, "audiences">): readonly ReaderChoice[] =>
  choosable.filter((one) => audiences.includes(one));

/** What an address asks for; nothing where it names nobody whom the guide knows. */
export const readerChoice = (asked: unknown): ReaderChoice | undefined =>
  choosable.find((one) => one === asked);

/**
 * The guide as its reader wants to see it: for one kind of reader, within what this reader may read. A choice that is
 * not theirs changes nothing.
 */
export const chosenGuide = <Seen extends Pick<Guide, "audiences">>(
  guide: Seen,
  chosen: ReaderChoice | undefined,
): Seen =>
  chosen !== undefined && guide.audiences.includes(chosen)
    ? { ...guide, audiences: ["all", chosen] }
    : guide;
