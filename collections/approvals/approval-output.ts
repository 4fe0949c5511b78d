/**
 * What the matrix of routes asks about a rendition, read from its manifest and from what its campaign is now.
 *
 * It decides nothing. Where the campaign is gone nobody can say any more that it was harmless: the strictest holds.
 */
import type { Payload, PayloadRequest } from "payload";
import { z } from "zod";
import { purposes, type ApprovalOutput, type ApprovalRisk } from "#brand";
import { digestOf } from "#render/digest";
import { ToolkitError } from "#render/errors";
import { findKnownFormat } from "../find-known-format.ts";
import type { Rendition } from "../payload-types.ts";
import { referenceOf } from "../reference-of.ts";
import { builtInFormat, channelOf } from "../rights/output-use.ts";
import { groupOf } from "./format-groups.ts";

/** A rendition as far as approvals ask about it. */
export type ApprovedRendition = Pick<
  Rendition,
  "files" | "id" | "key" | "manifest" | "name" | "status" | "toolkit"
>;

/** What is asked about a rendition, and what it is an edition of. */
export interface AskedOutput {
  readonly output: ApprovalOutput;
  /** The brand's slug. */
  readonly brand: string;
  /** Digest of what stays the same from edition to edition: campaign, template, format, language, purpose. */
  readonly thing: string;
}

const manifestSchema = z.object({
  brand: z.string(),
  toolkit: z.object({ slug: z.string() }),
  template: z.object({ name: z.string() }),
  format: z.string(),
  language: z.string(),
  purpose: z.enum(purposes),
  encoding: z.string(),
  options: z.record(z.string(), z.string()).optional(),
  ownWords: z.array(z.string()).optional(),
});

/** What the routes ask about a rendition. */
export async function askedOutput(
  req: PayloadRequest,
  rendition: ApprovedRendition,
): Promise<AskedOutput> {
  const read = manifestSchema.safeParse(rendition.manifest);
  if (!read.success)
    throw new ToolkitError(
      "invalid-document",
      `Cannot find the approval route of "${rendition.name}": its manifest does not say what it was made from, so render it again`,
    );
  const { brand, format, ownWords = [], purpose, template } = read.data;
  const campaign = await campaignOf(req.payload, rendition, req);
  return {
    brand,
    thing: digestOf(thingOf(read.data)),
    output: {
      name: rendition.name,
      template: template.name,
      group: await groupFor(format, req),
      purpose,
      channel: channelOf({ format, purpose }),
      risks: campaign.risks,
      spend: campaign.spend,
      isInsideLocks:
        campaign.isPublished && campaign.isOpen(template.name, ownWords),
    },
  };
}

const thingOf = ({
  encoding,
  format,
  language,
  options = {},
  purpose,
  template,
  toolkit,
}: z.infer<typeof manifestSchema>) => ({
  toolkit: toolkit.slug,
  template: template.name,
  format,
  language,
  purpose,
  encoding,
  options,
});

/** The kind of a format. One that is gone belongs to none, so that only a route for all formats fits it. */
async function groupFor(code: string, req: PayloadRequest): Promise<string> {
  const format = builtInFormat(code) ?? (await findKnownFormat(code, req));
  return typeof format === "string" ? "unknown" : groupOf(format);
}

interface ApprovedCampaign {
  readonly risks: readonly ApprovalRisk[];
  readonly spend: number;
  /** Whether toolkit and narrative are both published. */
  readonly isPublished: boolean;
  /**
   * Whether all of these slots of a template are left open on purpose: the toolkit names the template and
   * locks none of them. In a template that it does not name, nobody has decided.
   */
  readonly isOpen: (template: string, slots: readonly string[]) => boolean;
}

const strictest: ApprovedCampaign = {
  risks: ["sensitive", "safeguarding", "political"],
  spend: 0,
  isPublished: false,
  isOpen: (_, slots) => slots.length === 0,
};

async function campaignOf(
  payload: Payload,
  { toolkit }: ApprovedRendition,
  req: PayloadRequest,
): Promise<ApprovedCampaign> {
  const id = referenceOf(toolkit);
  if (id === undefined) return strictest;
  const found = await payload.findByID({
    collection: "toolkits",
    id,
    depth: 1,
    select: {
      _status: true,
      narrative: true,
      safeguarding: true,
      sensitive: true,
      spend: true,
      templates: true,
    },
    populate: { narratives: { _status: true, sensitivity: true } },
    overrideAccess: true,
    disableErrors: true,
    req,
  });
  const narrative = found?.narrative;
  if (typeof narrative !== "object" || !narrative || !found) return strictest;
  const risks: readonly ApprovalRisk[] = [
    ...(found.sensitive ? (["sensitive"] as const) : []),
    ...(found.safeguarding ? (["safeguarding"] as const) : []),
    ...(narrative.sensitivity === "political" ? (["political"] as const) : []),
  ];
  return {
    risks: risks.length === 0 ? ["usual"] : risks,
    spend: found.spend ?? 0,
    isPublished:
      found._status === "published" && narrative._status === "published",
    isOpen: (template, slots) => {
      if (slots.length === 0) return true;
      const policy = found.templates?.find((one) => one.template === template);
      const locked = policy?.locked?.map(({ slot }) => slot) ?? [];
      return (
        policy !== undefined && !slots.some((slot) => locked.includes(slot))
      );
    },
  };
}
