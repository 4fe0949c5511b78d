/** What a pack says of the other ways to read its campaigns: in plain words, and in its manifest. */
import type { PayloadRequest } from "payload";
import type { Rendition } from "#collections";
import { ToolkitError } from "#render/errors";
import type { PackedAlternatives, PackedOutput } from "#render/alternatives";
import { openToolkit } from "./open-toolkit.ts";
import { studioPerson } from "./person.ts";
import { toolkitIn } from "./toolkit-in.ts";

/** The alternatives of one campaign as a manifest tells of them. */
export type ToldAlternatives =
  | ({ readonly toolkit: string } & PackedAlternatives)
  /** Why nobody can tell what it lacks. */
  | {
      readonly toolkit: string;
      readonly isUnknown: true;
      readonly why: string;
    };

/** Gathers what a pack holds while it is packed. */
export class PackAlternatives {
  readonly #packed = new Map<string, PackedOutput[]>();

  /** Notes a file of a rendition, or why it was left out. */
  note(
    { language, manifest, template }: Rendition,
    what: Pick<PackedOutput, "file" | "why">,
  ): void {
    const slug = toolkitIn(manifest);
    if (slug === undefined) return;
    const found = this.#packed.get(slug) ?? [];
    found.push({ template: template ?? "", language: language ?? "", ...what });
    this.#packed.set(slug, found);
  }

  /** What there is and what is missing, campaign by campaign, as its toolkit stands today. */
  async tell(req: PayloadRequest): Promise<{
    readonly fileName: string;
    readonly words: string;
    readonly told: readonly ToldAlternatives[];
  }> {
    const { alternativesFileName, alternativesIn, alternativesText } =
      await import("#render/alternatives");
    const words: string[] = [];
    const told: ToldAlternatives[] = [];
    for (const [slug, packed] of this.#packed) {
      const toolkit = await openToolkit(req, studioPerson(req), slug).catch(
        (error: unknown) => {
          if (error instanceof ToolkitError) return error;
          throw error;
        },
      );
      if (toolkit instanceof ToolkitError) {
        const why = toolkit.message;
        words.push(`Other ways to read “${slug}” cannot be told: ${why}.\n`);
        told.push({ toolkit: slug, isUnknown: true, why });
        continue;
      }
      const found = alternativesIn(toolkit, packed);
      words.push(alternativesText(toolkit, found));
      told.push({ toolkit: slug, ...found });
    }
    return { fileName: alternativesFileName, words: words.join("\n"), told };
  }
}
