import type { LanguageTag } from "#brand";
import { addressOf } from "../paint/screen/links.ts";
import type { Frame, FrameItem, FrameRole } from "../frame.ts";

/** One thing that an output says, as somebody would hear it. */
export interface Said {
  readonly role: FrameRole;
  /** The template's name for it: a slot, or a part. */
  readonly name: string;
  /** A text as it was set, or what a picture shows. */
  readonly text: string;
  readonly language: LanguageTag;
  /** Where it leads, in full. */
  readonly href?: string;
}

/** Everything that pages say, in the order of reading. */
export const saidOn = (frames: readonly Frame[]): readonly Said[] => {
  const begun = new Set<string>();
  return frames.flatMap((frame) => {
    const links = linksOf(frame);
    const texts = newOn(frame, begun);
    const said = [...texts, ...frame.items.flatMap(pictureOf)];
    return said
      .toSorted((a, b) => a.order - b.order)
      .map(({ order, ...part }): Said => {
        const href = links.get(order);
        return href === undefined ? part : { ...part, href };
      });
  });
};

type Placed = Said & { readonly order: number };

/** The texts of a page without those that began on a page before: a paragraph is said once. */
function newOn(frame: Frame, begun: Set<string>): readonly Placed[] {
  const paragraphs = new Map(
    frame.items.map(({ flow, order }) => [order, flow?.paragraph]),
  );
  const isNew = ({ order }: Placed): boolean => {
    const paragraph = paragraphs.get(order);
    if (paragraph === undefined) return true;
    const goesOn = begun.has(paragraph);
    begun.add(paragraph);
    return !goesOn;
  };
  return textsOf(frame).filter(isNew);
}

const textsOf = ({ texts }: Frame): readonly Placed[] =>
  texts
    .filter(({ role }) => role !== "artifact")
    .map(({ role, name, text, language, order }) => ({
      ...{ role, name, text, language, order },
    }));

function pictureOf(item: FrameItem): readonly Placed[] {
  if (item.kind !== "photo" && item.kind !== "vector") return [];
  const { role, name, alt, language, order } = item;
  if (role !== "figure" || !alt?.trim()) return [];
  return [{ role, name, text: alt, language, order }];
}

const linksOf = ({ items }: Frame): ReadonlyMap<number, string> =>
  new Map(
    items.flatMap((item): readonly (readonly [number, string])[] => {
      const linked = item.kind === "glyphs" || item.kind === "vector";
      if (!linked || item.href === undefined || item.role === "artifact")
        return [];
      return [[item.order, addressOf(item.href)]];
    }),
  );
